/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"
#include "edit/fact-edit-context.h"
#include "model/fact-mark-map.h"

G_BEGIN_DECLS

/**
 * FactStepWay:
 * @FACT_STEP_FORWARD: a new edit
 * @FACT_STEP_UNDO: the step made last is taken back
 * @FACT_STEP_REDO: the step taken back last is made again
 */
typedef enum
{
  FACT_STEP_FORWARD,
  FACT_STEP_UNDO,
  FACT_STEP_REDO
} FactStepWay;

/**
 * FactEditFunc:
 * @state: a state
 * @context: who edits, and when
 * @data: what the edit is about
 * @error: why there is none
 *
 * Called in a worker thread, and once more for each other state that the project has come to when it is done.
 *
 * Returns: (transfer full) (nullable): an edit for @state; %NULL with @error set
 */
typedef FactEdit *(*FactEditFunc) (FactState        *state,
                                   FactEditContext  *context,
                                   gpointer          data,
                                   GError          **error);

/**
 * FactPlannedStep:
 * @way: which step it is
 * @state: the state it is for
 * @context: who edits, as it was when the step was planned
 * @taken_back: (nullable): the step that is taken back; %NULL for a new edit
 * @was_saved: whether that one was saved
 * @edit: (nullable): what the step changes; %NULL until it was run
 * @after: (nullable): the state it leads to, likewise
 * @marks: (nullable): the marks of @after, likewise; %NULL again once the step was made
 *
 * A step that is found out in a worker thread from beginning to end, so that the main thread has nothing left to do but to take it over:
 * tens of thousands of changes take the time of several frames. fact_history_plan() makes one, fact_planned_step_run() runs it in any
 * thread, and fact_history_make_planned() makes the step, if the project is still where it was.
 */
typedef struct
{
  FactStepWay      way;
  FactState       *state;
  FactEditContext *context;
  FactEdit        *taken_back;
  gboolean         was_saved;
  FactEdit        *edit;
  FactState       *after;
  FactMarkMap     *marks;
} FactPlannedStep;

FactPlannedStep *_fact_planned_step_new (FactStepWay       way,
                                         FactState        *state,
                                         FactEditContext  *context,
                                         FactEdit         *taken_back,
                                         gboolean          was_saved);
void             fact_planned_step_free (FactPlannedStep  *self);
gboolean         fact_planned_step_run  (FactPlannedStep  *self,
                                         FactEditFunc      make,
                                         gpointer          data,
                                         GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactPlannedStep, fact_planned_step_free)

G_END_DECLS
