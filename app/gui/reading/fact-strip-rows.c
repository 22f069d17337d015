/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-strip-rows.h"

/*
 * The strip shows an article from its beginning to its end, each code point as high as the next, and the space behind a paragraph as high
 * as PARAGRAPH_GAP of them. That is known without a line being laid out, so nothing moves while a long text comes.
 */
#define PARAGRAPH_GAP 48.0

static double
get_height (FactText *text)
{
  return fact_text_get_n_chars (text) + PARAGRAPH_GAP * MAX (fact_text_get_n_paragraphs (text), 1);
}

/**
 * fact_strip_rows_place:
 * @text: a text
 * @offset: a code point of it, or its end
 *
 * Returns: where it is on the strip: from 0 at the top to 1 at the bottom
 */
double
fact_strip_rows_place (FactText *text,
                       guint     offset)
{
  guint paragraph = fact_text_get_paragraph_at (text, offset);

  return (offset + PARAGRAPH_GAP * (MAX (paragraph, 1) - 1)) / get_height (text);
}

/**
 * fact_strip_rows_offset_at:
 * @text: a text
 * @place: from 0 at the top of the strip to 1 at its bottom; what lies beyond is as at the edge
 *
 * Returns: the code point that is shown there; in the space between paragraphs the end of the one before
 */
guint
fact_strip_rows_offset_at (FactText *text,
                           double    place)
{
  double at = CLAMP (place, 0, 1) * get_height (text);
  guint low = 1;
  guint high = fact_text_get_n_paragraphs (text);
  FactSpan paragraph;
  double offset;

  if (high == 0)
    return 0;

  while (low < high)
    {
      guint middle = low + (high - low + 1) / 2;

      if (fact_text_get_paragraph (text, middle).start + PARAGRAPH_GAP * (middle - 1) <= at)
        low = middle;
      else
        high = middle - 1;
    }

  paragraph = fact_text_get_paragraph (text, low);
  offset = at - PARAGRAPH_GAP * (low - 1);

  return CLAMP (offset, paragraph.start, paragraph.end);
}

/* The rows of a span, which has one at least. */
static void
find_rows (FactText *text,
           FactSpan  span,
           guint     n_rows,
           guint    *first,
           guint    *limit)
{
  guint n_chars = fact_text_get_n_chars (text);

  *first = MIN (fact_strip_rows_place (text, MIN (span.start, n_chars)) * n_rows, n_rows - 1);
  *limit = CLAMP (fact_strip_rows_place (text, MIN (span.end, n_chars)) * n_rows, *first + 1, n_rows);
}

static void
add_sentences (GArray       *rows,
               FactCoverage *coverage)
{
  FactText *text = fact_coverage_get_text (coverage);
  guint n = fact_coverage_get_counts (coverage).n_sentences;

  for (guint number = 1; number <= n; number++)
    {
      gboolean is_unread = fact_coverage_get_reading (coverage, number) == FACT_READING_UNREAD;
      guint first, limit;

      find_rows (text, fact_text_get_sentence (text, number), rows->len, &first, &limit);
      for (guint row = first; row < limit; row++)
        {
          if (is_unread)
            g_array_index (rows, FactStripRow, row).has_unread = TRUE;
          else
            g_array_index (rows, FactStripRow, row).has_read = TRUE;
        }
    }
}

static void
add_mark (GArray         *rows,
          FactText       *text,
          FactState      *state,
          const FactMark *mark)
{
  FactClaim *claim = mark->kind == FACT_MARK_OCCURRENCE ? fact_state_find_claim (state, mark->claim_id) : NULL;
  FactStripRow *row;
  guint first, limit;

  find_rows (text, mark->span, rows->len, &first, &limit);
  row = &g_array_index (rows, FactStripRow, first);
  if (claim != NULL)
    row->verdicts |= 1 << fact_claim_get_verdict (claim);
  else if (mark->kind == FACT_MARK_EVIDENCE)
    row->has_evidence = TRUE;
}

/**
 * fact_strip_rows_new:
 * @coverage: what became of the article's sentences
 * @marks: the marks in it
 * @state: where their claims are
 * @n_rows: how high the strip is, px; at least 1
 *
 * Finds what the strip shows in each of its rows. Claims and evidence are shown where they begin.
 *
 * Returns: (transfer full) (element-type FactStripRow): @n_rows rows, from the top
 */
GArray *
fact_strip_rows_new (FactCoverage  *coverage,
                     FactSpanIndex *marks,
                     FactState     *state,
                     guint          n_rows)
{
  GArray *rows = g_array_sized_new (FALSE, TRUE, sizeof (FactStripRow), n_rows);

  g_array_set_size (rows, n_rows);
  add_sentences (rows, coverage);
  for (guint i = 0; i < fact_span_index_get_n (marks); i++)
    add_mark (rows, fact_coverage_get_text (coverage), state, fact_span_index_get (marks, i));

  return rows;
}
