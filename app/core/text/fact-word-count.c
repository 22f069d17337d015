/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-word-count.h"

#include "text/fact-char-class.h"

#include <uniwbrk.h>

/* Bounds the scratch memory of a text that has no line ends. */
#define PIECE_BYTES 65536

typedef enum
{
  SEGMENT_OTHER,
  SEGMENT_WORD,
  SEGMENT_HYPHEN
} Segment;

typedef struct
{
  guint   n_words;
  Segment last;
  Segment before_last;
} Counter;

static gboolean
is_hyphen (gunichar c)
{
  return c == '-' || c == 0x2010 || c == 0x2011;
}

static Segment
classify (const char *start,
          const char *end)
{
  gunichar c = g_utf8_get_char (start);

  if (is_hyphen (c) && g_utf8_next_char (start) == end)
    return SEGMENT_HYPHEN;

  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return SEGMENT_WORD;

  return SEGMENT_OTHER;
}

/* Word boundaries part "war-torn" in two; whoever counts an article's words by hand does not. */
static void
count_segment (Counter    *counter,
               const char *start,
               const char *end)
{
  Segment segment = classify (start, end);
  gboolean continues = counter->last == SEGMENT_HYPHEN && counter->before_last == SEGMENT_WORD;

  if (segment == SEGMENT_WORD && !continues)
    counter->n_words++;
  counter->before_last = counter->last;
  counter->last = segment;
}

static void
count_piece (Counter    *counter,
             const char *piece,
             gsize       n_bytes,
             char       *breaks)
{
  gsize start = 0;

  u8_wordbreaks ((const guint8 *) piece, n_bytes, breaks);

  for (gsize i = 1; i < n_bytes; i++)
    if (breaks[i])
      {
        count_segment (counter, piece + start, piece + i);
        start = i;
      }
  count_segment (counter, piece + start, piece + n_bytes);
}

/* No word goes across white space, so a piece ends there; in a run without any it ends where it must. */
static gsize
find_piece (const char *start,
            gsize       n_bytes)
{
  const char *end;

  if (n_bytes <= PIECE_BYTES)
    return n_bytes;

  for (gsize i = PIECE_BYTES; i > 0; i--)
    if (start[i - 1] == ' ' || start[i - 1] == '\n')
      return i;

  end = g_utf8_find_prev_char (start, start + PIECE_BYTES);

  return end - start;
}

/**
 * fact_word_count:
 * @utf8: (array length=n_bytes): valid UTF-8
 * @n_bytes: its length in bytes
 *
 * Counts words as Unicode Standard Annex 29 bounds them, through libunistring: those stretches that hold a letter or a
 * digit, of which what is joined by hyphens counts once. Ideographs count one by one, as word processors do.
 *
 * Returns: the number of words
 */
guint
fact_word_count (const char *utf8,
                 gsize       n_bytes)
{
  g_autofree char *breaks = g_malloc (MIN (n_bytes, PIECE_BYTES) + 1);
  Counter counter = { 0, SEGMENT_OTHER, SEGMENT_OTHER };

  for (gsize at = 0; at < n_bytes;)
    {
      gsize n = find_piece (utf8 + at, n_bytes - at);

      count_piece (&counter, utf8 + at, n, breaks);
      at += n;
    }

  return counter.n_words;
}
