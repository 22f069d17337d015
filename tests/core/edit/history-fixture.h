/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-history.h"
#include "fixed-context.h"

/* A history of the small project, and what it told of itself. */
typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactProject     *project;
  FactHistory     *history;
  guint64          position;
  gboolean         plans;             /* steps outside of groups are found out beforehand, as a worker does */
  gboolean         is_grouping;
  FactState       *mirror;            /* made from what FactHistory::stepped tells alone */
  /* What the properties told of themselves. */
  gboolean         can_undo, can_redo, modified;
  char            *undo_label, *redo_label;
} HistoryFixture;

void history_fixture_init        (HistoryFixture *self);
void history_fixture_clear       (HistoryFixture *self);
void history_fixture_drop_mirror (HistoryFixture *self);
void history_fixture_act         (HistoryFixture *self,
                                  const char     *action);
