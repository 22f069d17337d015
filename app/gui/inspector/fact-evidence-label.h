/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

char *fact_evidence_as_summary (FactClaim    *claim);
char *fact_evidence_as_words   (FactEvidence *evidence,
                                guint         max_chars);
char *fact_evidence_as_source  (FactState    *state,
                                FactEvidence *evidence);
char *fact_evidence_as_name    (FactState    *state,
                                FactEvidence *evidence,
                                const char   *trouble,
                                guint         max_chars);
char *fact_evidence_as_page    (guint         first,
                                guint         n_listed,
                                guint         n);
char *fact_evidence_as_link    (FactEvidence       *evidence,
                                FactEvidenceDetail  detail);

G_END_DECLS
