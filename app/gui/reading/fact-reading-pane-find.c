/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-pane-private.h"

/* Finding words in the article on show. */

static FactFindBar *
ensure_find_bar (FactReadingPane *self)
{
  if (self->find_bar == NULL)
    {
      self->find_bar = fact_find_bar_new (self->view);
      gtk_box_prepend (self->article_box, self->find_bar);
    }

  return FACT_FIND_BAR (self->find_bar);
}

/**
 * fact_reading_pane_find:
 * @self: a pane
 *
 * Asks what to find in the article on show.
 */
void
fact_reading_pane_find (FactReadingPane *self)
{
  g_return_if_fail (FACT_IS_READING_PANE (self));

  fact_find_bar_open (ensure_find_bar (self));
}

/**
 * fact_reading_pane_find_words:
 * @self: a pane
 * @words: what to find
 *
 * Finds words in the article on show, or about to be, from its beginning.
 */
void
fact_reading_pane_find_words (FactReadingPane *self,
                              const char      *words)
{
  g_return_if_fail (FACT_IS_READING_PANE (self));

  fact_find_bar_open_with (ensure_find_bar (self), words);
}

/**
 * fact_reading_pane_find_on:
 * @self: a pane
 * @direction: where to
 *
 * Goes to the next or previous place with the words that were asked for; asks if none were.
 */
void
fact_reading_pane_find_on (FactReadingPane   *self,
                           FactFindDirection  direction)
{
  g_return_if_fail (FACT_IS_READING_PANE (self));

  fact_find_bar_go (ensure_find_bar (self), direction);
}
