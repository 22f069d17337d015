/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

FactOccurrence *fact_claim_find_passage (FactClaim  *claim,
                                         const char *article_id,
                                         FactSpan    span);

G_END_DECLS
