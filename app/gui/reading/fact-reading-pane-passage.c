/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-pane-private.h"

#include "text/fact-widening.h"

/* Making what is selected larger and smaller by words, sentences and paragraphs. */

/**
 * fact_reading_pane_get_cursor:
 * @self: a pane
 *
 * Returns: what is selected, or else where the cursor is, in code points of the text on show; empty at 0 where none is
 */
FactSpan
fact_reading_pane_get_cursor (FactReadingPane *self)
{
  FactSpan none = { 0, 0 };

  g_return_val_if_fail (FACT_IS_READING_PANE (self), none);

  return fact_article_view_get_cursor (self->view);
}

/**
 * fact_reading_pane_widen_selection:
 * @self: a pane
 *
 * Selects the word, sentence or paragraph around what is selected, or around the cursor.
 */
void
fact_reading_pane_widen_selection (FactReadingPane *self)
{
  FactText *text = fact_article_view_get_text (self->view);
  FactSpan cursor = fact_reading_pane_get_cursor (self);
  FactSpan wider;

  if (text == NULL || !fact_widening_widen (text, cursor, &wider))
    return;

  if (!fact_span_equal (cursor, self->widened))
    self->widened_from = cursor.start;
  self->widened = wider;
  fact_article_view_select_passage (self->view, wider);
}

/**
 * fact_reading_pane_narrow_selection:
 * @self: a pane
 *
 * Selects the next smaller unit of what is selected: that in which the cursor was before it was widened, else the first.
 */
void
fact_reading_pane_narrow_selection (FactReadingPane *self)
{
  FactText *text = fact_article_view_get_text (self->view);
  FactSpan cursor = fact_reading_pane_get_cursor (self);
  FactSpan narrower;

  if (!fact_span_equal (cursor, self->widened))
    self->widened_from = cursor.start;
  if (text == NULL || !fact_widening_narrow (text, cursor, self->widened_from, &narrower))
    return;

  self->widened = narrower;
  fact_article_view_select_passage (self->view, narrower);
}
