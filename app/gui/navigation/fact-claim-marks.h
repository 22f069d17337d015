/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

/* The marks of a claim, be they occurrences or evidence: both are told by an id, and no two have the same. */
gboolean        fact_claim_marks_has                  (FactClaim  *claim,
                                                       const char *mark_id);
FactAnchor     *fact_claim_marks_find_anchor          (FactClaim  *claim,
                                                       const char *mark_id);
const char     *fact_claim_marks_find_present         (FactClaim  *claim,
                                                       const char *mark_id,
                                                       const char *article_id);
FactOccurrence *fact_claim_marks_find_near_occurrence (FactClaim  *claim,
                                                       const char *article_id);

G_END_DECLS
