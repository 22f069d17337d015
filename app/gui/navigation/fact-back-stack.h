/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-view.h"

G_BEGIN_DECLS

/**
 * FactWaypoint:
 * @article_id: the article on show
 * @claim_id: (nullable): the current claim
 * @mark_id: (nullable): the occurrence or evidence that was gone to
 * @top_offset: code point at the top of the reading pane
 * @view: what of the project was on show; a new place is one in an article
 *
 * Where the checker was. By id, for undo may take records away and bring them back.
 */
typedef struct
{
  char     *article_id;
  char     *claim_id;
  char     *mark_id;
  guint     top_offset;
  FactView  view;
} FactWaypoint;

FactWaypoint *fact_waypoint_new   (const char         *article_id,
                                   const char         *claim_id,
                                   const char         *mark_id,
                                   guint               top_offset);
void          fact_waypoint_free  (FactWaypoint       *self);
gboolean      fact_waypoint_equal (const FactWaypoint *a,
                                   const FactWaypoint *b);

/* The places to go back to, the newest on top; bounded. */
typedef struct _FactBackStack FactBackStack;

#define FACT_BACK_STACK_MAX 200

FactBackStack *fact_back_stack_new   (void);
void           fact_back_stack_free  (FactBackStack *self);
guint          fact_back_stack_get_n (FactBackStack *self);
void           fact_back_stack_push  (FactBackStack *self,
                                      FactWaypoint  *place);
FactWaypoint  *fact_back_stack_pop   (FactBackStack *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactWaypoint, fact_waypoint_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactBackStack, fact_back_stack_free)

G_END_DECLS
