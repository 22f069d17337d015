/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"

G_BEGIN_DECLS

/* Lists the changes of one edit and knows where each record stands by then. */
typedef struct _FactEditBuilder FactEditBuilder;

FactEditBuilder *fact_edit_builder_new       (FactState       *state,
                                              FactEditContext *context,
                                              FactEditKind     kind);
void             fact_edit_builder_free      (FactEditBuilder *self);
void             fact_edit_builder_set_label (FactEditBuilder *self,
                                              const char      *format,
                                              ...) G_GNUC_PRINTF (2, 3);
void             fact_edit_builder_set_key   (FactEditBuilder *self,
                                              const char      *format,
                                              ...) G_GNUC_PRINTF (2, 3);
const char      *fact_edit_builder_get_now   (FactEditBuilder *self);

void             fact_edit_builder_replace   (FactEditBuilder *self,
                                              gpointer         before,
                                              gpointer         after);
void             fact_edit_builder_append    (FactEditBuilder *self,
                                              gpointer         record);
void             fact_edit_builder_remove    (FactEditBuilder *self,
                                              gpointer         record);
void             fact_edit_builder_move      (FactEditBuilder *self,
                                              gpointer         record,
                                              guint            place);

void             fact_edit_builder_log_article (FactEditBuilder *self,
                                              FactAction       action,
                                              gpointer         article,
                                              const char      *detail,
                                              const char      *from,
                                              const char      *to);
void             fact_edit_builder_log_claim (FactEditBuilder *self,
                                              FactAction       action,
                                              gpointer         claim,
                                              const char      *detail,
                                              const char      *from,
                                              const char      *to);
void             fact_edit_builder_log       (FactEditBuilder *self,
                                              FactAction       action);

FactEdit        *fact_edit_builder_end       (FactEditBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactEditBuilder, fact_edit_builder_free)

G_END_DECLS
