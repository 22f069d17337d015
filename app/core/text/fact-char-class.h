/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <unictype.h>

G_BEGIN_DECLS

#define FACT_CHAR_ZERO_WIDTH_JOINER 0x200D

/**
 * fact_char_is_zero_width:
 * @c: a code point
 *
 * Returns: %TRUE for the characters that only guide line breaking: zero width space, word joiner and the byte order mark
 *   that once meant the same
 */
static inline gboolean
fact_char_is_zero_width (gunichar c)
{
  return c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

/**
 * fact_char_is_white:
 * @c: a code point
 *
 * Says what has the White_Space property of Unicode. g_unichar_isspace() leaves out U+000B and U+0085, which do come
 * with old encodings.
 *
 * Returns: %TRUE for white space, with the no-break kinds, U+2028, U+2029 and form feed
 */
static inline gboolean
fact_char_is_white (gunichar c)
{
  if (c < 0x80)
    return c == ' ' || (c >= '\t' && c <= '\r');

  return uc_is_property_white_space (c);
}

/**
 * fact_char_is_blank:
 * @c: a code point
 *
 * Returns: %TRUE when there is nothing to see: white space, or a character of zero width that is no part of a letter
 */
static inline gboolean
fact_char_is_blank (gunichar c)
{
  if (c < 0x80)
    return fact_char_is_white (c);

  return fact_char_is_white (c) || fact_char_is_zero_width (c);
}

G_END_DECLS
