/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-view.h"

G_BEGIN_DECLS

#define FACT_TYPE_VIEW_STATE (fact_view_state_get_type ())

typedef enum
{
  FACT_PANE_NONE = 0,
  FACT_PANE_SIDEBAR = 1 << 0,
  FACT_PANE_INSPECTOR = 1 << 1
} FactPanes;

#define FACT_PANES_ALL (FACT_PANE_SIDEBAR | FACT_PANE_INSPECTOR)

/**
 * FactPaneSizes:
 * @sidebar: how wide the sidebar is, in px beside letters of the usual size; 0: as it is at first
 * @inspector: likewise
 * @reading: how much the first of two reading panes has, of 1000; 0: as it is at first
 *
 * How the user has parted the window.
 */
typedef struct
{
  guint sidebar;
  guint inspector;
  guint reading;
} FactPaneSizes;

/* Where one was in a project: immutable, atomically counted. Ids may name what is no longer there. */
typedef struct _FactViewState FactViewState;

GType          fact_view_state_get_type       (void) G_GNUC_CONST;

FactViewState *fact_view_state_new            (const char    *article_id,
                                               guint          top_offset,
                                               const char    *claim_id,
                                               FactPanes      panes);
FactViewState *fact_view_state_ref            (FactViewState *self);
void           fact_view_state_unref          (FactViewState *self);

const char    *fact_view_state_get_article_id (FactViewState *self);
guint          fact_view_state_get_top_offset (FactViewState *self);
const char    *fact_view_state_get_claim_id   (FactViewState *self);
FactPanes      fact_view_state_get_panes      (FactViewState *self);
FactView       fact_view_state_get_view       (FactViewState *self);
const char    *fact_view_state_get_filter     (FactViewState *self);

FactViewState *fact_view_state_with_view      (FactViewState *self,
                                               FactView       view,
                                               const char    *filter);

FactViewState *fact_view_state_with_second           (FactViewState *self,
                                                      const char    *article_id,
                                                      guint          top_offset);
const char    *fact_view_state_get_second_article_id (FactViewState *self);
guint          fact_view_state_get_second_top_offset (FactViewState *self);

FactViewState *fact_view_state_with_sizes            (FactViewState *self,
                                                      FactPaneSizes  sizes);
FactPaneSizes  fact_view_state_get_sizes             (FactViewState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactViewState, fact_view_state_unref)

G_END_DECLS
