/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-rtf-token.h"

#include <string.h>

/* No number of RTF is longer; what is behind it would be text. */
#define MAX_DIGITS 9

static const char *
read_number (FactRtfToken *self,
             const char   *from,
             const char   *end)
{
  gboolean is_negative = from < end && *from == '-';
  const char *p = from + is_negative;
  int number = 0;

  if (p == end || !g_ascii_isdigit (*p))
    return from;

  for (guint i = 0; p < end && g_ascii_isdigit (*p); i++, p++)
    number = i < MAX_DIGITS ? number * 10 + (*p - '0') : number;
  self->number = is_negative ? -number : number;

  return p;
}

static void
read_word (FactRtfToken *self,
           const char   *from,
           const char   *end)
{
  const char *p = from;

  while (p < end && g_ascii_isalpha (*p))
    p++;
  memcpy (self->word, from, MIN ((gsize) (p - from), FACT_RTF_MAX_WORD));
  self->word[MIN ((gsize) (p - from), FACT_RTF_MAX_WORD)] = '\0';

  p = read_number (self, p, end);
  if (p < end && *p == ' ')
    p++;

  /* Bytes of any kind follow, which are no RTF. */
  if (strcmp (self->word, "bin") == 0)
    p += MIN ((gsize) MAX (0, self->number), (gsize) (end - p));
  self->next = p;
}

static void
read_sign (FactRtfToken *self,
           const char   *from,
           const char   *end)
{
  self->word[0] = *from;
  self->word[1] = '\0';
  self->next = from + 1;

  if (*from == '\'' && end - from >= 3 && g_ascii_isxdigit (from[1]) && g_ascii_isxdigit (from[2]))
    {
      self->kind = FACT_RTF_BYTE;
      self->byte = (guint8) (g_ascii_xdigit_value (from[1]) * 16 + g_ascii_xdigit_value (from[2]));
      self->next = from + 3;
    }
}

/**
 * fact_rtf_token_read:
 * @self: (out): the next piece
 * @from: where it begins
 * @end: where all ends
 *
 * Reads one piece of RTF. Line ends are none.
 *
 * Returns: whether there is one
 */
gboolean
fact_rtf_token_read (FactRtfToken *self,
                     const char   *from,
                     const char   *end)
{
  while (from < end && (*from == '\r' || *from == '\n' || *from == '\0'))
    from++;
  if (from == end)
    return FALSE;

  self->number = 1;
  self->next = from + 1;
  if (*from == '{' || *from == '}')
    {
      self->kind = *from == '{' ? FACT_RTF_BEGIN : FACT_RTF_END;
    }
  else if (*from == '\\' && from + 1 < end)
    {
      self->kind = FACT_RTF_WORD;
      if (g_ascii_isalpha (from[1]))
        read_word (self, from + 1, end);
      else
        read_sign (self, from + 1, end);
    }
  else
    {
      self->kind = FACT_RTF_BYTE;
      self->byte = (guint8) *from;
    }

  return TRUE;
}
