/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/fact-evidence-detail.h"

G_BEGIN_DECLS

#define FACT_TYPE_EVIDENCE_DIALOG (fact_evidence_dialog_get_type ())

/* A form for evidence that stands in no article. Signal: accepted (): what it says can be taken; whoever does closes the window. */
G_DECLARE_FINAL_TYPE (FactEvidenceDialog, fact_evidence_dialog, FACT, EVIDENCE_DIALOG, AdwWindow)

GtkWidget        *fact_evidence_dialog_new_adding  (GtkWindow           *parent,
                                                    FactEvidenceKind     kind,
                                                    const char          *file_name);
GtkWidget        *fact_evidence_dialog_new_editing (GtkWindow           *parent,
                                                    FactEvidence        *evidence);
FactEvidenceKind  fact_evidence_dialog_get_kind    (FactEvidenceDialog  *self);
FactStance        fact_evidence_dialog_get_stance  (FactEvidenceDialog  *self);
void              fact_evidence_dialog_dup_values  (FactEvidenceDialog  *self,
                                                    char               **values);
void              fact_evidence_dialog_tell        (FactEvidenceDialog  *self,
                                                    const char          *problem);

G_END_DECLS
