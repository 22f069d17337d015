/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window/fact-workbench-place.h"

/**
 * fact_workbench_place_restore:
 * @navigation: where one is in the document
 * @folding: the panes beside the text
 * @area: where articles are read; it has no navigation yet
 * @view: where one was
 *
 * Goes back to where one was another time. What is no longer there is passed over.
 */
void
fact_workbench_place_restore (FactNavigation  *navigation,
                              FactPaneFolding *folding,
                              FactReadingArea *area,
                              FactViewState   *view)
{
  FactState *state = fact_document_get_state (fact_navigation_get_document (navigation));
  const char *article_id = fact_view_state_get_article_id (view);
  const char *second_article_id = fact_view_state_get_second_article_id (view);
  const char *claim_id = fact_view_state_get_claim_id (view);

  if (claim_id != NULL && fact_state_find_claim (state, claim_id) != NULL)
    fact_navigation_select_claim (navigation, claim_id);
  if (article_id != NULL && fact_state_find_article (state, article_id) != NULL)
    {
      fact_navigation_show_article (navigation, article_id);
      fact_navigation_set_top_offset (navigation, fact_view_state_get_top_offset (view));
    }

  fact_navigation_set_filter (navigation, fact_view_state_get_filter (view));
  fact_navigation_show_view (navigation, fact_view_state_get_view (view));
  fact_pane_folding_set_panes (folding, fact_view_state_get_panes (view));
  fact_pane_folding_set_sizes (folding, fact_view_state_get_sizes (view));
  if (second_article_id != NULL && fact_state_find_article (state, second_article_id) != NULL)
    fact_reading_area_restore_second (area, view);
}
