/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

/* Words that somebody typed, all of which are to be found in a claim. Immutable, atomically counted. */
typedef struct _FactClaimSearchWords FactClaimSearchWords;

FactClaimSearchWords *fact_claim_search_words_new    (const char           *typed);
FactClaimSearchWords *fact_claim_search_words_ref    (FactClaimSearchWords *self);
void                  fact_claim_search_words_unref  (FactClaimSearchWords *self);

gboolean              fact_claim_search_words_match  (FactClaimSearchWords *self,
                                                      FactClaim            *claim,
                                                      const char           *plain);
gboolean              fact_claim_search_words_narrow (FactClaimSearchWords *self,
                                                      FactClaimSearchWords *before);

char                 *fact_claim_plain_words_dup     (FactClaim            *claim);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactClaimSearchWords, fact_claim_search_words_unref)

G_END_DECLS
