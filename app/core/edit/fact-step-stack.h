/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"

G_BEGIN_DECLS

/**
 * FactStep:
 * @edit: what was done
 * @position_before: the position of the state that its plain inverse leads back to
 * @is_saved: whether what it added to the log may stand in a file by now
 * @n_bytes: about how much memory it takes, counted when it comes onto a stack
 *
 * A step that was made: on the undo stack by editing or redoing, on the redo stack by undoing.
 */
typedef struct
{
  FactEdit *edit;
  guint64   position_before;
  gboolean  is_saved;
  gsize     n_bytes;
} FactStep;

/**
 * FactStepStack:
 * @steps: of #FactStep, oldest first
 * @n_bytes: about how much memory they take
 * @n_changes: of how many changes they are
 *
 * Steps in the order they were made. Empty when it is all zeros; drop it with fact_step_stack_clear().
 */
typedef struct
{
  GQueue steps;
  gsize  n_bytes;
  gsize  n_changes;
} FactStepStack;

FactStep   *fact_step_new              (FactEdit      *edit,
                                        guint64        position_before);
void        fact_step_free             (FactStep      *self);
guint       fact_step_get_n_changes    (FactStep      *self);

void        fact_step_stack_push       (FactStepStack *self,
                                        FactStep      *step);
FactStep   *fact_step_stack_pop        (FactStepStack *self);
FactStep   *fact_step_stack_pop_oldest (FactStepStack *self);
FactStep   *fact_step_stack_peek       (FactStepStack *self);
guint       fact_step_stack_get_n      (FactStepStack *self);
const char *fact_step_stack_get_label  (FactStepStack *self);
void        fact_step_stack_mark_saved (FactStepStack *self);
void        fact_step_stack_clear      (FactStepStack *self);

G_END_DECLS
