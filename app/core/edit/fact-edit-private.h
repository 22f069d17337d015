/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"

G_BEGIN_DECLS

FactEdit *_fact_edit_new      (FactEditKind     kind,
                               const char      *label,
                               const char      *author,
                               gint64           time,
                               const char      *key,
                               FactChangeSet   *changes);
FactEdit *_fact_edit_reverted (FactEdit        *self,
                               FactState       *state,
                               FactEditContext *context);
gboolean  _fact_edit_extends  (FactEdit        *self,
                               FactEdit        *next);
FactEdit *_fact_edit_extension (FactEdit       *next);
FactEdit *_fact_edit_extended (FactEdit        *self,
                               FactEdit        *extension);
gsize     _fact_edit_get_size (FactEdit        *self);
gsize     _fact_changes_get_size (FactChangeSet *changes);

FactEdit *_fact_edit_repair_marks_within (FactState        *state,
                                          FactEditContext  *context,
                                          guint64           work,
                                          GCancellable     *cancellable,
                                          GPtrArray       **repairs,
                                          GError          **error);

G_END_DECLS
