/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-digest.h"

G_BEGIN_DECLS

/* What claims are put together by. The nicks are those of the key “claims-grouping”. */
typedef enum
{
  FACT_CLAIM_GROUPING_NONE,
  FACT_CLAIM_GROUPING_VERDICT,
  FACT_CLAIM_GROUPING_ARTICLE
} FactClaimGrouping;

#define FACT_TYPE_CLAIM_GROUPING (fact_claim_grouping_get_type ())

/**
 * FactClaimGroup:
 * @id: nick of the verdict or id of the article; "" for claims that stand in none
 * @n_claims: how many claims there are in it
 * @is_folded: whether they have no rows at present
 *
 * Claims that stand together below a heading.
 */
typedef struct
{
  GRefString *id;
  guint       n_claims;
  gboolean    is_folded;
} FactClaimGroup;

/* The groups of one table, and which group a claim is in. */
typedef struct _FactClaimGroups FactClaimGroups;

GType            fact_claim_grouping_get_type (void) G_GNUC_CONST;

FactClaimGroups *fact_claim_groups_new        (FactState             *state,
                                               FactClaimGrouping      grouping);
void             fact_claim_groups_free       (FactClaimGroups       *self);
guint            fact_claim_groups_get_n      (FactClaimGroups       *self);
FactClaimGroup  *fact_claim_groups_get        (FactClaimGroups       *self,
                                               guint                  i);
guint            fact_claim_groups_find       (FactClaimGroups       *self,
                                               const FactClaimDigest *digest);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactClaimGroups, fact_claim_groups_free)

G_END_DECLS
