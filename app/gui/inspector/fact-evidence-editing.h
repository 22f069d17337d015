/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-evidence.h"

G_BEGIN_DECLS

void fact_evidence_editing_add  (GtkWidget        *workbench,
                                 const char       *claim_id,
                                 FactEvidenceKind  kind);
void fact_evidence_editing_edit (GtkWidget        *workbench,
                                 const char       *claim_id,
                                 const char       *evidence_id);
void fact_evidence_editing_open (GtkWidget        *workbench,
                                 const char       *claim_id,
                                 const char       *evidence_id);

G_END_DECLS
