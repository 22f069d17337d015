/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-action-needs.h"

static FactActionNeeds
find_met (FactNavigation *navigation)
{
  FactActionNeeds met = FACT_NEEDS_NOTHING;
  gboolean can_go_back;

  g_object_get (navigation, "can-go-back", &can_go_back, NULL);
  if (!fact_document_is_read_only (fact_navigation_get_document (navigation)))
    met |= FACT_NEEDS_WRITABLE;
  if (fact_navigation_get_article (navigation) != NULL)
    met |= FACT_NEEDS_ARTICLE;
  if (fact_navigation_get_claim (navigation) != NULL)
    met |= FACT_NEEDS_CLAIM;
  if (can_go_back)
    met |= FACT_NEEDS_WAY_BACK;

  return met;
}

/**
 * fact_action_needs_are_met:
 * @needs: what an action needs
 * @navigation: (nullable): where the checker is; %NULL without a document
 *
 * Returns: whether the action can do anything now
 */
gboolean
fact_action_needs_are_met (FactActionNeeds  needs,
                           FactNavigation  *navigation)
{
  return navigation != NULL && (needs & ~find_met (navigation)) == 0;
}
