/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"

#include "../edit/fixed-context.h"

/* A document with two claims, and what became of a step that was asked of it. */
typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactDocument    *document;
  gint             n_made;        /* how often the edit was made */
  gboolean         is_done;
  gboolean         is_made;
  GError          *error;
} StepFixture;

void         step_fixture_set_up         (StepFixture      *self,
                                          gconstpointer     data);
void         step_fixture_tear_down      (StepFixture      *self,
                                          gconstpointer     data);
FactState   *step_fixture_get_state      (StepFixture      *self);
FactHistory *step_fixture_get_history    (StepFixture      *self);
void         step_fixture_set_title      (StepFixture      *self,
                                          const char       *title);
void         step_fixture_assert         (StepFixture      *self,
                                          const char       *expected);

/* Edits of both claims, for fact_document_step_async(). */
FactEdit    *step_fixture_make_disputed  (FactState        *state,
                                          FactEditContext  *context,
                                          gpointer          fixture,
                                          GError          **error);
FactEdit    *step_fixture_make_supported (FactState        *state,
                                          FactEditContext  *context,
                                          gpointer          fixture,
                                          GError          **error);
