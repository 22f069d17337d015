/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-digest.h"
#include "claims/fact-claim-search-words.h"

G_BEGIN_DECLS

/**
 * FactClaimFilter:
 * @verdicts: those looked for, as bits; 0 for any
 * @progress: those looked for, as bits; 0 for any
 * @traits: what all have to have in common
 * @tag: (nullable): what all have to be tagged with
 * @words: (nullable): what all have to contain
 *
 * Which claims the table shows.
 */
typedef struct
{
  guint                 verdicts;
  guint                 progress;
  FactClaimTraits       traits;
  char                 *tag;
  FactClaimSearchWords *words;
} FactClaimFilter;

FactClaimFilter *fact_claim_filter_copy       (const FactClaimFilter *self);
void             fact_claim_filter_free       (FactClaimFilter       *self);
gboolean         fact_claim_filter_is_empty   (const FactClaimFilter *self);
gboolean         fact_claim_filter_is_within  (const FactClaimFilter *self,
                                               const FactClaimFilter *wider);
gboolean         fact_claim_filter_matches    (const FactClaimFilter *self,
                                               FactClaimDigest       *digest);
char            *fact_claim_filter_to_string  (const FactClaimFilter *self);
FactClaimFilter *fact_claim_filter_from_string (const char           *string);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactClaimFilter, fact_claim_filter_free)

G_END_DECLS
