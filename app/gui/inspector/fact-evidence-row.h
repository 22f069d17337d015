/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_EVIDENCE_ROW (fact_evidence_row_get_type ())

/* One piece of evidence of a claim: its words, stance, source and note, and what can be done with it. */
G_DECLARE_FINAL_TYPE (FactEvidenceRow, fact_evidence_row, FACT, EVIDENCE_ROW, GtkListBoxRow)

GtkWidget  *fact_evidence_row_new        (void);
void        fact_evidence_row_show       (FactEvidenceRow *self,
                                          FactNavigation  *navigation,
                                          FactClaim       *claim,
                                          FactEvidence    *evidence);
const char *fact_evidence_row_get_id     (FactEvidenceRow *self);
gboolean    fact_evidence_row_is_writing (FactEvidenceRow *self);
void        fact_evidence_row_invalidate (FactEvidenceRow *self);
void        fact_evidence_row_clear      (FactEvidenceRow *self);
void        fact_evidence_row_go         (FactEvidenceRow *self);

G_END_DECLS
