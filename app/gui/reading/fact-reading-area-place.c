/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-area-private.h"

/* What is read where, to be found as it was another time. */

/* Of the whole room, as view states count. */
#define WHOLE 1000

/**
 * fact_reading_area_dup_view:
 * @self: an area with a navigation
 * @panes: which panes beside it are open
 * @sizes: how wide those are
 *
 * Returns: (transfer full): what both panes show and where, to be restored another time
 */
FactViewState *
fact_reading_area_dup_view (FactReadingArea *self,
                            FactPanes        panes,
                            FactPaneSizes    sizes)
{
  g_autoptr (FactViewState) alone = NULL;
  g_autoptr (FactViewState) sized = NULL;
  const char *article_id, *claim_id;
  guint top_offset;

  g_return_val_if_fail (FACT_IS_READING_AREA (self) && self->navigation != NULL, NULL);

  claim_id = fact_navigation_get_claim_id (self->navigation);
  article_id = fact_navigation_get_article_id (self->navigation);
  top_offset = fact_navigation_get_top_offset (self->navigation);
  if (self->active != self->first)
    {
      article_id = fact_reading_pane_get_article_id (self->first);
      top_offset = fact_reading_pane_get_top_offset (self->first);
    }

  sizes.reading = (guint) (self->share * WHOLE + 0.5);
  alone = fact_view_state_new (article_id, top_offset, claim_id, panes);
  sized = fact_view_state_with_sizes (alone, sizes);
  if (self->second == NULL)
    return g_steal_pointer (&sized);

  return fact_view_state_with_second (sized, fact_reading_pane_get_article_id (self->second),
                                      fact_reading_pane_get_top_offset (self->second));
}

/**
 * fact_reading_area_restore_second:
 * @self: an area that has no navigation yet
 * @view: where one was, with an article in the second pane
 *
 * Opens the second pane where it was left; the first is the active one.
 */
void
fact_reading_area_restore_second (FactReadingArea *self,
                                  FactViewState   *view)
{
  guint share = fact_view_state_get_sizes (view).reading;

  g_return_if_fail (FACT_IS_READING_AREA (self) && self->navigation == NULL && self->second == NULL);

  if (share > 0)
    self->share = (double) MIN (share, WHOLE) / WHOLE;
  _fact_reading_area_add_second (self);
  fact_reading_pane_rest_at (self->second, fact_view_state_get_second_article_id (view),
                             fact_view_state_get_second_top_offset (view));
  g_object_notify (G_OBJECT (self), "split");
}
