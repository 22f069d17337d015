/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-alignment-private.h"

#include "text/fact-approximate.h"
#include "text/fact-char-class.h"
#include "text/fact-fold.h"

/* How far the words beside a passage may be that tell where it is to be expected, in tokens. */
#define MAX_BESIDE 64

/* Longer passages and gaps are not searched letter by letter, so that each takes a bounded time. */
#define MAX_LETTERS 8192

/* So much of the letters has to be there still; that words which have nothing to do with each other share half of them is not rare. */
#define MIN_ALIKE 0.6

/* How many bytes beside a passage may have gone with it, for other words in the gap to stand in its place. */
#define MAX_OTHER 16

/* By so much of the letters the best place has to be better than any other. */
#define CLEAR_LEAD 0.15

/* The letters of a stretch of text as they are compared, and the byte that each begins at. */
typedef struct
{
  GArray *letters;             /* of gunichar */
  GArray *bytes;               /* of gsize; one more for the end */
} Letters;

static void
letters_clear (Letters *self)
{
  g_array_unref (self->letters);
  g_array_unref (self->bytes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Letters, letters_clear)

static void
letters_init (Letters  *self,
              FactText *text,
              gsize     start,
              gsize     end)
{
  const char *utf8 = fact_text_get_utf8 (text);
  gboolean was_white = TRUE;

  self->letters = g_array_new (FALSE, FALSE, sizeof (gunichar));
  self->bytes = g_array_new (FALSE, FALSE, sizeof (gsize));
  for (const char *p = utf8 + start; p < utf8 + end && self->letters->len < MAX_LETTERS; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_white = fact_char_is_white (c);
      gunichar letter = is_white ? ' ' : g_unichar_tolower (fact_fold_typography (c));
      gsize byte = (gsize) (p - utf8);

      if (fact_fold_is_ignored (c) || (is_white && was_white))
        continue;
      was_white = is_white;
      g_array_append_val (self->letters, letter);
      g_array_append_val (self->bytes, byte);
    }
  g_array_append_val (self->bytes, end);
}

/* Where the passage is to be expected: between the words before and behind it that are known to be where they are. The gap is its own where
 * hardly anything else went from there. */
static gboolean
find_gap (FactAlignment *self,
          guint          first,
          guint          last,
          gsize         *start,
          gsize         *end,
          gboolean      *is_own)
{
  const FactToken *old_tokens = (const FactToken *) self->old_tokens->data;
  const FactToken *new_tokens = (const FactToken *) self->new_tokens->data;
  guint before = first;
  guint behind = last;

  while (before > 0 && first - before < MAX_BESIDE && self->to_new[before - 1] == FACT_ALIGNMENT_NONE)
    before--;
  while (behind < self->old_tokens->len && behind - last < MAX_BESIDE && self->to_new[behind] == FACT_ALIGNMENT_NONE)
    behind++;
  if ((before > 0 && self->to_new[before - 1] == FACT_ALIGNMENT_NONE)
      || (behind < self->old_tokens->len && self->to_new[behind] == FACT_ALIGNMENT_NONE))
    return FALSE;

  *is_own = behind > before && (before > 0 || behind < self->old_tokens->len)
            && old_tokens[behind - 1].end - old_tokens[before].start <= old_tokens[last - 1].end - old_tokens[first].start + MAX_OTHER;
  *start = before > 0 ? new_tokens[self->to_new[before - 1]].end : 0;
  *end = behind < self->old_tokens->len ? new_tokens[self->to_new[behind]].start : fact_text_get_n_bytes (self->new_text);

  return *start < *end;
}

/* White space at the ends is no part of a passage. */
static void
trim (Letters *letters,
      guint   *start,
      guint   *end)
{
  while (*start < *end && g_array_index (letters->letters, gunichar, *start) == ' ')
    ++*start;
  while (*end > *start && g_array_index (letters->letters, gunichar, *end - 1) == ' ')
    --*end;
}

static FactAnchorFate
judge (Letters         *words,
       Letters         *gap,
       gboolean         is_own,
       FactApproximate *best)
{
  guint n_words = words->letters->len;
  guint n_gap = gap->letters->len;
  guint start = 0, end = n_gap;

  fact_approximate_find ((const gunichar *) words->letters->data, n_words, (const gunichar *) gap->letters->data, n_gap, best);
  if (best->distance <= (1 - MIN_ALIKE) * n_words)
    {
      trim (gap, &best->start, &best->end);
      return best->second - best->distance >= CLEAR_LEAD * n_words ? FACT_ANCHOR_FATE_EDITED : FACT_ANCHOR_FATE_AMBIGUOUS;
    }

  /* Other words in just its place: a figure that was corrected, or another sentence. Only a person can tell. */
  trim (gap, &start, &end);
  if (!is_own || start == end || end - start > 2 * n_words + MAX_OTHER)
    return FACT_ANCHOR_FATE_LOST;
  best->start = start;
  best->end = end;

  return FACT_ANCHOR_FATE_AMBIGUOUS;
}

/* A passage of whole words has whole words still: one letter less or another letter is as near. */
static void
widen_to_words (FactAlignment     *self,
                const FactPassage *passage,
                gsize             *new_start,
                gsize             *new_end)
{
  const FactToken *old_tokens = (const FactToken *) self->old_tokens->data;
  const FactToken *new_tokens = (const FactToken *) self->new_tokens->data;
  guint first = fact_tokens_find (self->new_tokens, *new_start);
  guint last = fact_tokens_find (self->new_tokens, *new_end - 1);

  if (passage->first >= passage->last || first >= self->new_tokens->len || last >= self->new_tokens->len)
    return;

  if (passage->start <= old_tokens[passage->first].start)
    *new_start = MIN (*new_start, new_tokens[first].start);
  if (passage->end >= old_tokens[passage->last - 1].end)
    *new_end = MAX (*new_end, new_tokens[last].end);
}

/**
 * _fact_alignment_find_edited:
 * @self: an alignment
 * @passage: bytes of the old text, and what the tokens of the passage are
 * @new_start: (out): byte of the new text at which it begins
 * @new_end: (out): byte at which it ends
 *
 * Looks letter by letter for a passage of which too few words are left, between the words around it, where it is to be expected. It was
 * edited where it is clear which letters have become of it; where other words stand in its place, that is ambiguous.
 *
 * Returns: what became of it; %FACT_ANCHOR_FATE_LOST leaves @new_start and @new_end alone
 */
FactAnchorFate
_fact_alignment_find_edited (FactAlignment     *self,
                             const FactPassage *passage,
                             gsize             *new_start,
                             gsize             *new_end)
{
  gsize gap_start, gap_end;
  gboolean is_own = FALSE;
  g_auto (Letters) words = { NULL, NULL };
  g_auto (Letters) gap = { NULL, NULL };
  FactApproximate best;
  FactAnchorFate fate;

  letters_init (&words, self->old_text, passage->start, passage->end);
  if (!find_gap (self, passage->first, passage->last, &gap_start, &gap_end, &is_own))
    gap_start = gap_end = 0;
  letters_init (&gap, self->new_text, gap_start, gap_end);
  if (words.letters->len == 0 || words.letters->len >= MAX_LETTERS || gap.letters->len == 0 || gap.letters->len >= MAX_LETTERS)
    return FACT_ANCHOR_FATE_LOST;

  fate = judge (&words, &gap, is_own, &best);
  if (fate == FACT_ANCHOR_FATE_LOST || best.start >= best.end)
    return FACT_ANCHOR_FATE_LOST;

  *new_start = g_array_index (gap.bytes, gsize, best.start);
  *new_end = g_array_index (gap.bytes, gsize, best.end);
  widen_to_words (self, passage, new_start, new_end);

  return fate;
}
