/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-character.h"

#include <string.h>

#include <libxml/HTMLparser.h>

/* Reads what is between & and ;. Returns 0 where that is no character. */
static gunichar
read_reference (const char *reference)
{
  const htmlEntityDesc *entity;
  guint64 number = 0;

  if (reference[0] != '#')
    {
      entity = htmlEntityLookup ((const xmlChar *) reference);
      return entity != NULL ? entity->value : strcmp (reference, "apos") == 0 ? '\'' : 0;
    }

  if (reference[1] == 'x' || reference[1] == 'X')
    number = g_ascii_strtoull (reference + 2, NULL, 16);
  else
    number = g_ascii_strtoull (reference + 1, NULL, 10);

  return number >= 0x20 && number <= 0x10FFFF && g_unichar_validate ((gunichar) number) ? (gunichar) number : 0;
}

/**
 * fact_html_character_decode:
 * @words: UTF-8 in which characters may be written as &amp; and &#8217;
 *
 * Returns: (transfer full): the words with these characters; what is no reference stays
 */
char *
fact_html_character_decode (const char *words)
{
  GString *result = g_string_new (NULL);

  for (const char *p = words; *p != '\0'; p++)
    {
      gsize length = *p == '&' ? strcspn (p + 1, "; &") : 0;
      char reference[16];
      gunichar c = 0;

      if (length > 0 && length < sizeof reference && p[1 + length] == ';')
        {
          memcpy (reference, p + 1, length);
          reference[length] = '\0';
          c = read_reference (reference);
        }

      if (c != 0)
        {
          g_string_append_unichar (result, c);
          p += length + 1;
        }
      else
        {
          g_string_append_c (result, *p);
        }
    }

  return g_string_free (result, FALSE);
}
