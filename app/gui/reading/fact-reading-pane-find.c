/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-pane-private.h"

/* Finding words in the article on show. */

/* An article that was just chosen is not scrolled to where it was left any more. */
static void
going_cb (FactReadingPane *self)
{
  g_clear_handle_id (&self->restore_id, g_source_remove);
}

static FactFindBar *
ensure_find_bar (FactReadingPane *self)
{
  if (self->find_bar == NULL)
    {
      self->find_bar = fact_find_bar_new (self->view);
      g_signal_connect_object (self->find_bar, "going", G_CALLBACK (going_cb), self, G_CONNECT_SWAPPED);
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
