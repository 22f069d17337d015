/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-step-stack.h"

G_BEGIN_DECLS

/**
 * FactTimeline:
 * @undo_steps: what can be undone
 * @redo_steps: what can be redone
 * @position: names the present state
 * @last_position: the highest ever given out
 * @saved_position: names the state that was saved last
 * @max_bytes: about how much memory the undo steps may take
 * @may_coalesce: whether the next edit may become part of the newest step
 * @group_label: (nullable): what the open group is called; %NULL while none is open
 * @n_grouped: steps made in it so far
 *
 * Which steps were made, and which of the states between them the project is in. It knows nothing of the project itself, which
 * #FactHistory changes.
 */
typedef struct
{
  FactStepStack undo_steps;
  FactStepStack redo_steps;
  guint64       position;
  guint64       last_position;
  guint64       saved_position;
  gsize         max_bytes;
  gboolean      may_coalesce;
  char         *group_label;
  guint         n_grouped;
} FactTimeline;

/* A position that no state has. */
#define FACT_TIMELINE_NEVER_SAVED G_MAXUINT64

void      fact_timeline_init          (FactTimeline    *self);
void      fact_timeline_clear         (FactTimeline    *self);

FactEdit *fact_timeline_prepare       (FactTimeline    *self,
                                       FactEdit        *edit);
void      fact_timeline_add           (FactTimeline    *self,
                                       FactEdit        *edit,
                                       FactEdit        *made);
FactEdit *fact_timeline_take_back     (FactStep        *step,
                                       FactState       *state,
                                       FactEditContext *context);
FactStep *fact_timeline_go_back       (FactTimeline    *self,
                                       FactStep        *step,
                                       FactEdit        *back);

void      fact_timeline_begin_group   (FactTimeline    *self,
                                       const char      *label);
void      fact_timeline_end_group     (FactTimeline    *self,
                                       FactEditContext *context);

guint64   fact_timeline_prepare_save  (FactTimeline    *self);
void      fact_timeline_set_max_bytes (FactTimeline    *self,
                                       gsize            max_bytes);

G_END_DECLS
