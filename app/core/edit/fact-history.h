/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"
#include "edit/fact-planned-step.h"
#include "model/fact-project.h"

G_BEGIN_DECLS

#define FACT_TYPE_HISTORY (fact_history_get_type ())

/* The steps of one project: the only caller of fact_project_apply(). Main thread. Properties: can-undo, can-redo, undo-label,
 * redo-label, modified. Signal: stepped (FactChangeSet *changes, gboolean is_undo_or_redo) after each step. */
G_DECLARE_FINAL_TYPE (FactHistory, fact_history, FACT, HISTORY, GObject)

FactHistory *fact_history_new            (FactProject     *project,
                                          FactEditContext *context);
void         fact_history_apply          (FactHistory     *self,
                                          FactEdit        *edit);
void         fact_history_break_coalescing (FactHistory   *self);
void         fact_history_begin_group    (FactHistory     *self,
                                          const char      *label);
void         fact_history_end_group      (FactHistory     *self);
gboolean     fact_history_undo           (FactHistory     *self);
gboolean     fact_history_redo           (FactHistory     *self);
FactPlannedStep *fact_history_plan       (FactHistory     *self,
                                          FactStepWay      way);
guint        fact_history_get_n_steps    (FactHistory     *self,
                                          FactStepWay      way);
guint        fact_history_get_n_changes  (FactHistory     *self,
                                          FactStepWay      way);
gboolean     fact_history_make_planned   (FactHistory     *self,
                                          FactPlannedStep *planned);
gboolean     fact_history_can_undo       (FactHistory     *self);
gboolean     fact_history_can_redo       (FactHistory     *self);
const char  *fact_history_get_undo_label (FactHistory     *self);
const char  *fact_history_get_redo_label (FactHistory     *self);
gboolean     fact_history_is_modified    (FactHistory     *self);
guint64      fact_history_prepare_save   (FactHistory     *self);
void         fact_history_mark_saved     (FactHistory     *self,
                                          guint64          position);
void         fact_history_mark_never_saved (FactHistory   *self);
void         fact_history_set_max_bytes  (FactHistory     *self,
                                          gsize            max_bytes);

G_END_DECLS
