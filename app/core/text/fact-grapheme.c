/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-grapheme.h"

#include "text/fact-char-class.h"

#include <string.h>
#include <unigbrk.h>

/* What all regional indicators begin with; only the last of their four bytes differs. */
#define INDICATOR_BYTES "\xf0\x9f\x87"
#define N_INDICATOR_BYTES 3

static gboolean
is_regional_indicator (gunichar c)
{
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/* Flags are pairs, so it depends on how many indicators stand before. By bytes, for a text may be nothing but flags. */
static gboolean
ends_pair (const char *utf8,
           const char *at)
{
  gsize n_bytes = at - utf8;
  gsize n_before = 0;

  while ((n_before + 1) * 4 <= n_bytes && n_before < FACT_GRAPHEME_REACH)
    {
      const char *c = at - (n_before + 1) * 4;

      if (memcmp (c, INDICATOR_BYTES, N_INDICATOR_BYTES) != 0 || (guchar) c[3] < 0xa6)
        break;
      n_before++;
    }

  return n_before % 2 == 0;
}

/* Whether the joiner at this place has a pictograph to join, with at most modifiers between. */
static gboolean
joins_pictograph (const char *utf8,
                  const char *joiner)
{
  for (guint n = 0; joiner > utf8 && n < FACT_GRAPHEME_REACH; n++)
    {
      gunichar c;

      joiner = g_utf8_prev_char (joiner);
      c = g_utf8_get_char (joiner);
      if (uc_is_property_extended_pictographic (c))
        return TRUE;
      if (uc_graphemeclusterbreak_property (c) != GBP_EXTEND)
        return FALSE;
    }

  return FALSE;
}

/**
 * fact_grapheme_is_boundary:
 * @utf8: (array length=n_bytes): valid UTF-8
 * @n_bytes: its length in bytes
 * @byte_offset: where a code point begins, or @n_bytes
 *
 * Says whether what a reader sees as one character ends here: the extended grapheme clusters of Unicode Standard Annex 29.
 * libunistring's rule for two neighbours does for all but flags and joined emoji, which look further back; so the cost
 * does not depend on the length of the text.
 *
 * Returns: %TRUE at a boundary, such as both ends of the text
 */
gboolean
fact_grapheme_is_boundary (const char *utf8,
                           gsize       n_bytes,
                           gsize       byte_offset)
{
  const char *at = utf8 + byte_offset;
  const char *before;
  gunichar last, next;

  if (byte_offset == 0 || byte_offset >= n_bytes)
    return TRUE;

  before = g_utf8_prev_char (at);
  last = g_utf8_get_char (before);
  next = g_utf8_get_char (at);

  if (last < 0x80 && next < 0x80)
    return TRUE;
  if (is_regional_indicator (last) && is_regional_indicator (next))
    return ends_pair (utf8, at);
  if (last == FACT_CHAR_ZERO_WIDTH_JOINER && uc_is_property_extended_pictographic (next))
    return !joins_pictograph (utf8, before);

  return uc_is_grapheme_break (last, next);
}

/**
 * fact_grapheme_floor:
 * @utf8: (array length=n_bytes): valid UTF-8
 * @n_bytes: its length in bytes
 * @byte_offset: where a code point begins, or @n_bytes
 *
 * Returns: the last boundary at or before the offset, in bytes; the offset itself when there is none within
 *   %FACT_GRAPHEME_REACH code points
 */
gsize
fact_grapheme_floor (const char *utf8,
                     gsize       n_bytes,
                     gsize       byte_offset)
{
  const char *at = utf8 + byte_offset;

  for (guint n = 0; n < FACT_GRAPHEME_REACH; n++)
    {
      if (fact_grapheme_is_boundary (utf8, n_bytes, at - utf8))
        return at - utf8;
      at = g_utf8_prev_char (at);
    }

  return byte_offset;
}

/**
 * fact_grapheme_ceiling:
 * @utf8: (array length=n_bytes): valid UTF-8
 * @n_bytes: its length in bytes
 * @byte_offset: where a code point begins, or @n_bytes
 *
 * Returns: the first boundary at or behind the offset, in bytes; the offset itself when there is none within
 *   %FACT_GRAPHEME_REACH code points
 */
gsize
fact_grapheme_ceiling (const char *utf8,
                       gsize       n_bytes,
                       gsize       byte_offset)
{
  const char *at = utf8 + byte_offset;

  for (guint n = 0; n < FACT_GRAPHEME_REACH; n++)
    {
      if (fact_grapheme_is_boundary (utf8, n_bytes, at - utf8))
        return at - utf8;
      at = g_utf8_next_char (at);
    }

  return byte_offset;
}
