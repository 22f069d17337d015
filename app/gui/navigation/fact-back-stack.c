/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-back-stack.h"

struct _FactBackStack
{
  GQueue places;      /* of FactWaypoint, the newest at the tail */
};

/**
 * fact_waypoint_new:
 * @article_id: the article on show
 * @claim_id: (nullable): the current claim
 * @mark_id: (nullable): the occurrence or evidence that was gone to
 * @top_offset: code point at the top of the reading pane
 *
 * Returns: (transfer full): the place
 */
FactWaypoint *
fact_waypoint_new (const char *article_id,
                   const char *claim_id,
                   const char *mark_id,
                   guint       top_offset)
{
  FactWaypoint *self = g_new (FactWaypoint, 1);

  self->article_id = g_strdup (article_id);
  self->claim_id = g_strdup (claim_id);
  self->mark_id = g_strdup (mark_id);
  self->top_offset = top_offset;
  self->view = FACT_VIEW_READ;

  return self;
}

void
fact_waypoint_free (FactWaypoint *self)
{
  g_free (self->article_id);
  g_free (self->claim_id);
  g_free (self->mark_id);
  g_free (self);
}

/**
 * fact_waypoint_equal:
 * @a: a place
 * @b: a place
 *
 * Returns: whether going from one to the other would change what is selected or on show; scrolling alone makes no other place
 */
gboolean
fact_waypoint_equal (const FactWaypoint *a,
                     const FactWaypoint *b)
{
  return a->view == b->view &&
         g_strcmp0 (a->article_id, b->article_id) == 0 &&
         g_strcmp0 (a->claim_id, b->claim_id) == 0 &&
         g_strcmp0 (a->mark_id, b->mark_id) == 0;
}

/**
 * fact_back_stack_new:
 *
 * Returns: (transfer full): a stack without places
 */
FactBackStack *
fact_back_stack_new (void)
{
  FactBackStack *self = g_new (FactBackStack, 1);

  g_queue_init (&self->places);

  return self;
}

void
fact_back_stack_free (FactBackStack *self)
{
  g_queue_clear_full (&self->places, (GDestroyNotify) fact_waypoint_free);
  g_free (self);
}

guint
fact_back_stack_get_n (FactBackStack *self)
{
  return g_queue_get_length (&self->places);
}

/**
 * fact_back_stack_push:
 * @self: a stack
 * @place: (transfer full): where the checker is about to leave
 *
 * Puts @place on top. A place equal to the one on top takes its seat, so that going back always goes somewhere else; when there
 * are %FACT_BACK_STACK_MAX places the oldest is forgotten.
 */
void
fact_back_stack_push (FactBackStack *self,
                      FactWaypoint  *place)
{
  FactWaypoint *top = g_queue_peek_tail (&self->places);

  if (top != NULL && fact_waypoint_equal (top, place))
    fact_waypoint_free (g_queue_pop_tail (&self->places));

  g_queue_push_tail (&self->places, place);

  if (g_queue_get_length (&self->places) > FACT_BACK_STACK_MAX)
    fact_waypoint_free (g_queue_pop_head (&self->places));
}

/**
 * fact_back_stack_pop:
 * @self: a stack
 *
 * Returns: (transfer full) (nullable): the newest place, which is then no longer on the stack; %NULL when there is none
 */
FactWaypoint *
fact_back_stack_pop (FactBackStack *self)
{
  return g_queue_pop_tail (&self->places);
}
