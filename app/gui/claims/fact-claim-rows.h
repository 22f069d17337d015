/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-column.h"
#include "claims/fact-claim-filter.h"
#include "claims/fact-claim-groups.h"
#include "model/fact-project.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_ROWS (fact_claim_rows_get_type ())

/**
 * FactClaimRow:
 * @digest: (nullable): the claim of this row; %NULL for the heading of a group
 * @group: (nullable): the group it is in or heads; %NULL in a table without groups
 */
typedef struct
{
  FactClaimDigest *digest;
  FactClaimGroup  *group;
} FactClaimRow;

/**
 * FactClaimCounts:
 * @n_claims: all
 * @by_verdict: of each verdict
 * @by_progress: of each progress
 * @by_trait: those of which it is true, in the order of the bits of #FactClaimTraits
 *
 * How many claims of the project there are of a kind, whatever is looked for at present.
 */
typedef struct
{
  guint n_claims;
  guint by_verdict[FACT_N_VERDICTS];
  guint by_progress[FACT_N_PROGRESS];
  guint by_trait[FACT_CLAIM_N_TRAITS];
} FactClaimCounts;

/* The rows of the table of claims: those that are looked for, sorted and put together, as the project is now. Display-free. Of a large
 * project it is made in a worker thread, and there are no rows until then.
 * Signal: changed (), rows are others than before, or tell something else. What was got from it before is then gone. */
G_DECLARE_FINAL_TYPE (FactClaimRows, fact_claim_rows, FACT, CLAIM_ROWS, GObject)

FactClaimRows         *fact_claim_rows_new          (FactProject           *project,
                                                     const char            *me);
gboolean               fact_claim_rows_is_loading   (FactClaimRows         *self);
void                   fact_claim_rows_set_me       (FactClaimRows         *self,
                                                     const char            *me);
FactProject           *fact_claim_rows_get_project  (FactClaimRows         *self);

guint                  fact_claim_rows_get_n        (FactClaimRows         *self);
const FactClaimRow    *fact_claim_rows_get          (FactClaimRows         *self,
                                                     guint                  row);
const FactClaimRow    *fact_claim_rows_get_complete (FactClaimRows         *self,
                                                     guint                  row);
guint                  fact_claim_rows_get_n_found  (FactClaimRows         *self);
guint                  fact_claim_rows_find         (FactClaimRows         *self,
                                                     const char            *claim_id);
const FactClaimCounts *fact_claim_rows_get_counts   (FactClaimRows         *self);

FactClaimSort          fact_claim_rows_get_sort     (FactClaimRows         *self);
void                   fact_claim_rows_set_sort     (FactClaimRows         *self,
                                                     FactClaimSort          sort);
FactClaimGrouping      fact_claim_rows_get_grouping (FactClaimRows         *self);
void                   fact_claim_rows_set_grouping (FactClaimRows         *self,
                                                     FactClaimGrouping      grouping);
const FactClaimFilter *fact_claim_rows_get_filter   (FactClaimRows         *self);
void                   fact_claim_rows_set_filter   (FactClaimRows         *self,
                                                     const FactClaimFilter *filter);
void                   fact_claim_rows_fold         (FactClaimRows         *self,
                                                     const char            *group_id,
                                                     gboolean               is_folded);

G_END_DECLS
