/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_EVIDENCE_LIST (fact_evidence_list_get_type ())

/* The evidence of one claim, row by row; of very much evidence one page at a time. */
G_DECLARE_FINAL_TYPE (FactEvidenceList, fact_evidence_list, FACT, EVIDENCE_LIST, GtkWidget)

void fact_evidence_list_show_claim (FactEvidenceList *self,
                                    FactNavigation   *navigation,
                                    FactClaim        *claim);
void fact_evidence_list_invalidate (FactEvidenceList *self);
void fact_evidence_list_clear      (FactEvidenceList *self);

G_END_DECLS
