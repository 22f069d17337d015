/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "navigation/fact-back-stack.h"
#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

struct _FactNavigation
{
  GObject        parent_instance;
  FactDocument  *document;
  char          *article_id;
  char          *claim_id;
  char          *mark_id;
  FactView       view;
  char          *filter;           /* which claims are looked for in the table */
  guint          n_selected;       /* claims, the current one among them */
  guint          offset;           /* where in the article the current mark starts or, after it went, started */
  gboolean       has_offset;
  FactBackStack *back;
  FactWaypoint  *arrival;          /* the mark that was last gone to; NULL after going back */
  gboolean       can_return;
  FactChangeSet *stepped;          /* a large step that was taken back, until it is followed; NULL while there is none */
  guint          stepped_source;
  GHashTable    *top_offsets;      /* article id → GUINT_TO_POINTER (code point): each article is found as it was left */
};

/* What the ways of moving about have in common. */
void _fact_navigation_set_selection  (FactNavigation *self,
                                      const char     *article_id,
                                      const char     *claim_id,
                                      const char     *mark_id);
void _fact_navigation_set_view       (FactNavigation *self,
                                      FactView        view);
void _fact_navigation_set_offset     (FactNavigation *self,
                                      guint           offset);
void _fact_navigation_reveal         (FactNavigation *self,
                                      FactSpan        span);
void _fact_navigation_select_passage (FactNavigation *self,
                                      FactSpan        span);

/* Connects to the document; to be called once. */
void _fact_navigation_follow         (FactNavigation *self);
void _fact_navigation_stop_following (FactNavigation *self);

G_END_DECLS
