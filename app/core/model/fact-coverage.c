/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-coverage.h"

/*
 * Sentences and marks are both in the order of their starts, so one pass over both tells what became of every sentence: some ten
 * thousand steps for an article of a megabyte, which is cheaper than to find out what an edit has changed in it.
 */
struct _FactCoverage
{
  grefcount          ref_count;
  FactText          *text;
  FactReadingCounts  counts;
  guint8             readings[];      /* FactReading of each sentence */
};

static FactSpan
sentence_at (FactCoverage *self,
             guint         i)
{
  return fact_text_get_sentence (self->text, i + 1);
}

/* What stands between cleared passages may be left unread if it has no letters: white space, quotation marks. */
static gboolean
has_words (FactText *text,
           guint     start,
           guint     end)
{
  const char *utf8 = fact_text_get_utf8 (text);
  const char *p = utf8 + fact_text_to_byte_offset (text, start);
  const char *limit = utf8 + fact_text_to_byte_offset (text, end);

  for (; p < limit; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

/* The cleared passages, with those that overlap or touch each other as one. */
static GArray *
unite_cleared (FactSpanIndex *marks,
               guint          n_chars)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (FactSpan));

  for (guint i = 0; i < fact_span_index_get_n (marks); i++)
    {
      const FactMark *mark = fact_span_index_get (marks, i);
      FactSpan span = { mark->span.start, MIN (mark->span.end, n_chars) };
      FactSpan *last = spans->len > 0 ? &g_array_index (spans, FactSpan, spans->len - 1) : NULL;

      if (mark->kind != FACT_MARK_CLEARED || span.start >= span.end)
        continue;
      if (last != NULL && span.start <= last->end)
        last->end = MAX (last->end, span.end);
      else
        g_array_append_val (spans, span);
    }

  return spans;
}

/* Whether the passages from @i on, of which the first ends in the sentence or behind it, hold all of its words. */
static gboolean
is_cleared (FactCoverage *self,
            FactSpan      sentence,
            GArray       *passages,
            guint         i)
{
  guint covered = sentence.start;

  for (; i < passages->len && g_array_index (passages, FactSpan, i).start < sentence.end; i++)
    {
      FactSpan passage = g_array_index (passages, FactSpan, i);

      if (passage.start > covered && has_words (self->text, covered, passage.start))
        return FALSE;
      covered = MAX (covered, MIN (passage.end, sentence.end));
    }

  return covered > sentence.start && !has_words (self->text, covered, sentence.end);
}

static void
find_cleared (FactCoverage  *self,
              FactSpanIndex *marks)
{
  g_autoptr (GArray) passages = unite_cleared (marks, fact_text_get_n_chars (self->text));
  guint passage = 0;

  for (guint i = 0; i < self->counts.n_sentences && passage < passages->len; i++)
    {
      FactSpan sentence = sentence_at (self, i);

      while (passage < passages->len && g_array_index (passages, FactSpan, passage).end <= sentence.start)
        passage++;
      if (is_cleared (self, sentence, passages, passage))
        self->readings[i] = FACT_READING_CLEARED;
    }
}

/* Marks may overlap each other; what one of them has touched, the next need not. */
static void
find_marked (FactCoverage  *self,
             FactSpanIndex *marks)
{
  guint done = 0;

  for (guint place = 0; place < fact_span_index_get_n (marks); place++)
    {
      const FactMark *mark = fact_span_index_get (marks, place);
      guint first = fact_text_get_sentence_at (self->text, mark->span.start);

      if (mark->kind == FACT_MARK_CLEARED || mark->span.start >= mark->span.end)
        continue;

      /* The sentence before may end ahead of the mark. */
      for (guint i = MAX (done, first > 0 ? first - 1 : 0); i < self->counts.n_sentences; i++)
        {
          FactSpan sentence = sentence_at (self, i);

          if (sentence.start >= mark->span.end)
            break;
          if (sentence.end > mark->span.start)
            self->readings[i] = FACT_READING_MARKED;
          done = i;
        }
    }
}

/**
 * fact_coverage_new:
 * @text: the text of an article; its sentences are found if they have not been, see fact_text_has_sentences()
 * @marks: the marks in it, in the order of their starts
 *
 * Returns: (transfer full): what became of every sentence
 */
FactCoverage *
fact_coverage_new (FactText      *text,
                   FactSpanIndex *marks)
{
  guint n = fact_text_get_n_sentences (text);
  FactCoverage *self = g_malloc0 (sizeof (FactCoverage) + n);

  g_ref_count_init (&self->ref_count);
  self->text = fact_text_ref (text);
  self->counts.n_sentences = n;
  find_cleared (self, marks);
  find_marked (self, marks);
  for (guint i = 0; i < n; i++)
    self->counts.by_reading[self->readings[i]]++;

  return self;
}

/**
 * fact_coverage_ref:
 * @self: a coverage
 *
 * Returns: (transfer full): @self, with one more reference
 */
FactCoverage *
fact_coverage_ref (FactCoverage *self)
{
  g_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * fact_coverage_unref:
 * @self: a coverage
 *
 * Drops a reference; the last one frees it.
 */
void
fact_coverage_unref (FactCoverage *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;

  fact_text_unref (self->text);
  g_free (self);
}

/**
 * fact_coverage_get_text:
 * @self: a coverage
 *
 * Returns: (transfer none): the text it is about
 */
FactText *
fact_coverage_get_text (FactCoverage *self)
{
  return self->text;
}

/**
 * fact_coverage_get_counts:
 * @self: a coverage
 *
 * Returns: how many sentences there are, and what became of them
 */
FactReadingCounts
fact_coverage_get_counts (FactCoverage *self)
{
  return self->counts;
}

/**
 * fact_coverage_get_reading:
 * @self: a coverage
 * @number: the number of a sentence of its text, from 1
 *
 * Returns: what became of it
 */
FactReading
fact_coverage_get_reading (FactCoverage *self,
                           guint         number)
{
  g_return_val_if_fail (number >= 1 && number <= self->counts.n_sentences, FACT_READING_UNREAD);

  return self->readings[number - 1];
}

/**
 * fact_coverage_find_unread:
 * @self: a coverage
 * @offset: a code point
 *
 * Returns: the number of the first unread sentence that begins at or behind @offset; 0 when there is none
 */
guint
fact_coverage_find_unread (FactCoverage *self,
                           guint         offset)
{
  guint number = offset == 0 ? 0 : fact_text_get_sentence_at (self->text, offset - 1);

  for (guint i = number; i < self->counts.n_sentences; i++)
    {
      if (self->readings[i] == FACT_READING_UNREAD)
        return i + 1;
    }

  return 0;
}
