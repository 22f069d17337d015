/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-month.h"

#include <string.h>

/* A word is a month when it is one of these, or its beginning of at least three letters. */
static const struct
{
  const char *name;
  guint       month;
} months[] = {
  { "january", 1 }, { "february", 2 }, { "march", 3 }, { "april", 4 }, { "may", 5 }, { "june", 6 }, { "july", 7 },
  { "august", 8 }, { "september", 9 }, { "october", 10 }, { "november", 11 }, { "december", 12 }, { "januar", 1 },
  { "februar", 2 }, { "märz", 3 }, { "mai", 5 }, { "juni", 6 }, { "juli", 7 }, { "oktober", 10 }, { "dezember", 12 },
  { "jänner", 1 }, { "feber", 2 }, { "janvier", 1 }, { "février", 2 }, { "mars", 3 }, { "avril", 4 }, { "juin", 6 },
  { "juillet", 7 }, { "août", 8 }, { "septembre", 9 }, { "octobre", 10 }, { "novembre", 11 }, { "décembre", 12 },
  { "enero", 1 }, { "febrero", 2 }, { "marzo", 3 }, { "abril", 4 }, { "mayo", 5 }, { "junio", 6 }, { "julio", 7 },
  { "agosto", 8 }, { "septiembre", 9 }, { "octubre", 10 }, { "noviembre", 11 }, { "diciembre", 12 }, { "janeiro", 1 },
  { "fevereiro", 2 }, { "março", 3 }, { "maio", 5 }, { "junho", 6 }, { "julho", 7 }, { "setembro", 9 },
  { "outubro", 10 }, { "novembro", 11 }, { "dezembro", 12 }, { "gennaio", 1 }, { "febbraio", 2 }, { "aprile", 4 },
  { "maggio", 5 }, { "giugno", 6 }, { "luglio", 7 }, { "settembre", 9 }, { "ottobre", 10 }, { "dicembre", 12 },
  { "januari", 1 }, { "februari", 2 }, { "maart", 3 }, { "mei", 5 }, { "augustus", 8 }, { "stycznia", 1 },
  { "lutego", 2 }, { "marca", 3 }, { "kwietnia", 4 }, { "maja", 5 }, { "czerwca", 6 }, { "lipca", 7 }, { "sierpnia", 8 },
  { "września", 9 }, { "października", 10 }, { "listopada", 11 }, { "grudnia", 12 }, { "января", 1 }, { "февраля", 2 },
  { "марта", 3 }, { "апреля", 4 }, { "мая", 5 }, { "июня", 6 }, { "июля", 7 }, { "августа", 8 }, { "сентября", 9 },
  { "октября", 10 }, { "ноября", 11 }, { "декабря", 12 }, { "maj", 5 }, { "augusti", 8 }, { "desember", 12 },
  { "ocak", 1 }, { "şubat", 2 }, { "mart", 3 }, { "nisan", 4 }, { "mayıs", 5 }, { "haziran", 6 }, { "temmuz", 7 },
  { "ağustos", 8 }, { "eylül", 9 }, { "ekim", 10 }, { "kasım", 11 }, { "aralık", 12 }, { "okt", 10 }, { "mrz", 3 },
  { "sept", 9 }, { "set", 9 }, { "dez", 12 }, { "dic", 12 }, { "ene", 1 }, { "abr", 4 }, { "ago", 8 },
};


/**
 * fact_html_month_find:
 * @word: letters, not ended by NUL
 * @n_bytes: how many bytes they are
 *
 * Returns: which month the word names in Dutch, English, French, German, Italian, Norwegian, Polish, Portuguese, Russian,
 *   Spanish, Swedish or Turkish, 1 to 12; 0 when it names none
 */
guint
fact_html_month_find (const char *word,
                      gsize       n_bytes)
{
  g_autofree char *folded = NULL;
  gsize length;

  if (n_bytes < 3 || n_bytes > 24)
    return 0;

  folded = g_utf8_strdown (word, (gssize) n_bytes);
  length = strlen (folded);
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      if (strcmp (months[i].name, folded) == 0)
        return months[i].month;
    }

  if (g_utf8_strlen (folded, -1) < 3 || strcmp (folded, "jui") == 0)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      if (strncmp (months[i].name, folded, length) == 0)
        return months[i].month;
    }

  return 0;
}
