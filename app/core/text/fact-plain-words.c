/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-plain-words.h"

#include "text/fact-fold.h"

/* Letters that are their own plain form but for their case. */
static inline gboolean
is_simple (char c)
{
  return (guchar) c > ' ' && (guchar) c < 0x80 && c != '`';
}

static inline gboolean
is_one_space (const char *words,
              const char *at)
{
  return *at == ' ' && at > words && at[-1] != ' ';
}

/* Most of most texts: simple letters with one space between words. Gives where they end. */
static const char *
append_simple (GString    *plain,
               const char *words,
               const char *end)
{
  gsize at = plain->len;
  const char *behind = words;

  while (behind < end && (is_simple (*behind) || is_one_space (words, behind)))
    behind++;
  g_string_append_len (plain, words, behind - words);
  for (; at < plain->len; at++)
    {
      if (g_ascii_isupper (plain->str[at]))
        plain->str[at] += 'a' - 'A';
    }

  return behind;
}

/* Gives what the next is to be seen as standing behind. */
static FactFoldKind
append_next (GString      *plain,
             gunichar      c,
             FactFoldKind  before,
             gboolean     *has_accents)
{
  gunichar base;
  FactFoldKind kind = fact_fold_classify (c, &base);

  if (kind == FACT_FOLD_IGNORED)
    return before == FACT_FOLD_WHITE ? FACT_FOLD_WHITE : FACT_FOLD_IGNORED;

  if (kind == FACT_FOLD_WHITE && before == FACT_FOLD_WHITE)
    return FACT_FOLD_WHITE;

  if (kind == FACT_FOLD_MARK && before == FACT_FOLD_LETTER)
    {
      *has_accents = TRUE;
      return FACT_FOLD_LETTER;
    }

  *has_accents |= kind == FACT_FOLD_WITH_MARKS;
  if (base < 0x80)
    g_string_append_c (plain, (char) base);
  else
    g_string_append_unichar (plain, base);

  return kind == FACT_FOLD_WHITE ? FACT_FOLD_WHITE : FACT_FOLD_LETTER;
}

/**
 * fact_plain_words_append:
 * @plain: where to append
 * @words: (array length=n_bytes): valid UTF-8
 * @n_bytes: its length in bytes
 *
 * Appends @words as somebody types them who takes the least trouble: without capitals and accents, with the quotation marks and dashes
 * of a keyboard, and with one space for each run of white space. Letters count as fact-fold.c says. What a #FactNeedle without accents
 * finds in @words stands in the plain words byte by byte, which is looked for ten times as fast.
 *
 * Returns: whether there were accents
 */
gboolean
fact_plain_words_append (GString    *plain,
                         const char *words,
                         gsize       n_bytes)
{
  const char *end = words + n_bytes;
  FactFoldKind before = FACT_FOLD_IGNORED;
  gboolean has_accents = FALSE;

  while (words < end)
    {
      if (is_simple (*words))
        {
          words = append_simple (plain, words, end);
          before = words[-1] == ' ' ? FACT_FOLD_WHITE : FACT_FOLD_LETTER;
          continue;
        }
      before = append_next (plain, g_utf8_get_char (words), before, &has_accents);
      words = g_utf8_next_char (words);
    }

  return has_accents;
}
