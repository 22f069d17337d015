/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-digest.h"

G_BEGIN_DECLS

/* What the table tells of claims, from left to right. */
typedef enum
{
  FACT_CLAIM_COLUMN_VERDICT,
  FACT_CLAIM_COLUMN_NUMBER,
  FACT_CLAIM_COLUMN_STATEMENT,
  FACT_CLAIM_COLUMN_PROGRESS,
  FACT_CLAIM_COLUMN_EVIDENCE,
  FACT_CLAIM_COLUMN_ARTICLES,
  FACT_CLAIM_COLUMN_CHECKED_BY,
  FACT_CLAIM_COLUMN_UPDATED
} FactClaimColumn;

#define FACT_CLAIM_N_COLUMNS (FACT_CLAIM_COLUMN_UPDATED + 1)

/* What a table is sorted by. */
typedef struct
{
  FactClaimColumn column;
  gboolean        is_descending;
} FactClaimSort;

const char    *fact_claim_column_to_nick   (FactClaimColumn        column);
gboolean       fact_claim_column_from_nick (const char            *nick,
                                            FactClaimColumn       *column);
gboolean       fact_claim_column_has_key   (FactClaimColumn        column,
                                            guint                 *key);
gboolean       fact_claim_column_needs_complete (FactClaimColumn      column);
FactClaimSort  fact_claim_sort_by          (FactClaimSort          before,
                                            FactClaimColumn        column);
int            fact_claim_sort_compare     (FactClaimSort          sort,
                                            FactClaimDigest       *a,
                                            FactClaimDigest       *b);
guint          fact_claim_sort_find        (FactClaimSort          sort,
                                            GPtrArray             *digests,
                                            guint                  n,
                                            FactClaimDigest       *digest);
void           fact_claim_sort_all         (FactClaimSort          sort,
                                            GPtrArray             *digests);

G_END_DECLS
