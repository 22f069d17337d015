/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-rows.h"

G_BEGIN_DECLS

struct _FactClaimRows
{
  GObject            parent_instance;

  FactProject       *project;
  char              *me;

  GPtrArray         *digests;        /* of FactClaimDigest, of all claims, sorted; NULL until they were first made */
  GPtrArray         *gone;           /* of FactClaimDigest: of claims that are no more, which rows may still tell of */
  GHashTable        *by_id;          /* id of a claim → its digest */
  FactClaimCounts    counts;

  FactClaimSort      sort;
  FactClaimSort      sorted_by;      /* as @digests is; another one while words are being prepared to sort by */
  FactClaimGrouping  grouping;
  FactClaimFilter   *filter;
  GHashTable        *folded;         /* ids of the groups that are */

  GPtrArray         *found;          /* of FactClaimDigest: those that are looked for, sorted */
  FactClaimFilter   *found_by;       /* by this; NULL when @found is no longer right */
  FactClaimGroups   *groups;
  GArray            *rows;           /* of FactClaimRow */

  GCancellable      *loading;        /* of the worker that reads the project; NULL when none does */
  GCancellable      *preparing;      /* of the one that prepares what is searched in and sorted by */
  GPtrArray         *missed;         /* of FactChangeSet: what the project did while it was being read */
  gboolean           is_prepared;    /* digests are complete, and words to search in are there: or few, and then made when asked for */
  gboolean           is_ranked;      /* likewise, words to sort by */
};

/* So many claims are read, and sorted by words that nobody has prepared, while one waits. */
#define FACT_CLAIM_ROWS_FEW 2000

/* Reading the project, at once or in a worker thread. */
void _fact_claim_rows_load       (FactClaimRows         *self);
void _fact_claim_rows_stop       (FactClaimRows         *self);

/* What the project has done. */
void _fact_claim_rows_follow     (FactClaimRows         *self,
                                  FactChangeSet         *changes);
void _fact_claim_counts_add      (FactClaimCounts       *self,
                                  const FactClaimDigest *digest,
                                  int                    by);

/* Showing what is there, and telling of it. */
gboolean _fact_claim_rows_is_waiting (FactClaimRows     *self);
void _fact_claim_rows_invalidate (FactClaimRows         *self);
void _fact_claim_rows_update     (FactClaimRows         *self);

G_END_DECLS
