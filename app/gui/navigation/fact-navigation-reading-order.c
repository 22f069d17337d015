/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-navigation-private.h"

#include "navigation/fact-claim-marks.h"
#include "navigation/fact-claim-route.h"

/* Going from claim to claim as one reads. */

/* Where the reader is: at the current mark if it is in the article on show, else at the current claim's place in it, else where the
 * last mark was, else at what stands at the top. */
static FactRoutePoint
find_point (FactNavigation *self)
{
  FactRoutePoint point = { self->article_id, 0, NULL };
  FactClaim *claim = fact_navigation_get_claim (self);
  FactAnchor *anchor = fact_claim_marks_find_anchor (claim, self->mark_id);
  FactOccurrence *occurrence = claim != NULL ? fact_claim_marks_find_near_occurrence (claim, self->article_id) : NULL;

  if (anchor != NULL && g_strcmp0 (fact_anchor_get_article_id (anchor), self->article_id) == 0)
    {
      point.offset = fact_anchor_get_span (anchor).start;
      point.mark_id = self->mark_id;
      return point;
    }

  anchor = occurrence != NULL ? fact_occurrence_get_anchor (occurrence) : NULL;
  if (anchor != NULL && g_strcmp0 (fact_anchor_get_article_id (anchor), self->article_id) == 0)
    {
      point.offset = fact_anchor_get_span (anchor).start;
      point.mark_id = fact_record_get_id (occurrence);
      return point;
    }

  point.offset = self->has_offset ? self->offset : fact_navigation_get_top_offset (self);

  return point;
}

static void
go_to_stop (FactNavigation      *self,
            const FactRouteStop *stop)
{
  fact_navigation_remember_place (self);
  _fact_navigation_set_selection (self, stop->article_id, stop->claim_id, stop->mark_id);
  _fact_navigation_reveal (self, stop->span);
}

static gboolean
step_in_view (FactNavigation *self,
              FactClaimStep   step)
{
  gboolean went = FALSE;

  g_signal_emit_by_name (self, "step", step, &went);

  return went;
}

/**
 * fact_navigation_next_claim:
 * @self: a navigation
 *
 * Goes to the next place in reading order where a claim is made.
 *
 * Returns: whether there is one
 */
gboolean
fact_navigation_next_claim (FactNavigation *self)
{
  FactRoutePoint point;
  FactRouteStop stop;

  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  if (self->view != FACT_VIEW_READ)
    return step_in_view (self, FACT_CLAIM_STEP_NEXT);

  point = find_point (self);
  if (!fact_claim_route_next (fact_document_get_project (self->document), &point, NULL, &stop))
    return FALSE;

  go_to_stop (self, &stop);

  return TRUE;
}

/**
 * fact_navigation_previous_claim:
 * @self: a navigation
 *
 * Goes to the previous place in reading order where a claim is made.
 *
 * Returns: whether there is one
 */
gboolean
fact_navigation_previous_claim (FactNavigation *self)
{
  FactRoutePoint point;
  FactRouteStop stop;

  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  if (self->view != FACT_VIEW_READ)
    return step_in_view (self, FACT_CLAIM_STEP_PREVIOUS);

  point = find_point (self);
  if (!fact_claim_route_previous (fact_document_get_project (self->document), &point, NULL, &stop))
    return FALSE;

  go_to_stop (self, &stop);

  return TRUE;
}

/**
 * fact_navigation_next_unverified:
 * @self: a navigation
 *
 * Goes to the next place in reading order where an unverified claim is made; behind the last article it goes on at the first, so
 * that pressing the key again and again finds every one.
 *
 * Returns: whether there is one other than the current claim
 */
gboolean
fact_navigation_next_unverified (FactNavigation *self)
{
  FactProject *project;
  FactRoutePoint point, start = { NULL, 0, NULL };
  FactRouteStop stop;

  g_return_val_if_fail (FACT_IS_NAVIGATION (self), FALSE);

  if (self->view != FACT_VIEW_READ)
    return step_in_view (self, FACT_CLAIM_STEP_NEXT_UNVERIFIED);

  project = fact_document_get_project (self->document);
  point = find_point (self);
  if (!fact_claim_route_next (project, &point, fact_claim_route_is_unverified, &stop) &&
      !fact_claim_route_next (project, &start, fact_claim_route_is_unverified, &stop))
    return FALSE;

  if (g_strcmp0 (stop.claim_id, self->claim_id) == 0 && g_strcmp0 (stop.mark_id, self->mark_id) == 0)
    return FALSE;

  go_to_stop (self, &stop);

  return TRUE;
}
