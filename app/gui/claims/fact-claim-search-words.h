/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

char     *fact_claim_search_words_dup   (FactClaim           *claim);
char     *fact_claim_search_words_fold  (const char          *words);
char    **fact_claim_search_words_split (const char          *typed);
gboolean  fact_claim_search_words_match (const char          *search,
                                         const char * const  *words);

G_END_DECLS
