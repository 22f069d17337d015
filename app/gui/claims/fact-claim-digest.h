/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

/**
 * FactClaimTraits:
 * @FACT_CLAIM_TRAIT_MINE: assigned to who is asking
 * @FACT_CLAIM_TRAIT_NOT_DONE: its progress is not done
 * @FACT_CLAIM_TRAIT_NO_EVIDENCE: nothing is linked to it
 * @FACT_CLAIM_TRAIT_OPEN_QUERY: a question on it waits for an answer
 *
 * What may be true of a claim and is often looked for.
 */
typedef enum
{
  FACT_CLAIM_TRAIT_NONE = 0,
  FACT_CLAIM_TRAIT_MINE = 1 << 0,
  FACT_CLAIM_TRAIT_NOT_DONE = 1 << 1,
  FACT_CLAIM_TRAIT_NO_EVIDENCE = 1 << 2,
  FACT_CLAIM_TRAIT_OPEN_QUERY = 1 << 3
} FactClaimTraits;

#define FACT_CLAIM_N_TRAITS 4

/* The place of a claim that has no row. */
#define FACT_CLAIM_NO_ROW G_MAXUINT

/**
 * FactClaimDigest:
 * @claim: its present record
 * @traits: what is true of it
 * @is_complete: whether the next three were found out
 * @updated: when something was last done with it, seconds since 1970-01-01T00:00:00Z; 0 when nobody knows
 * @n_stances: how much of its evidence has which stance
 * @n_articles: in how many articles it is said
 * @search: (nullable): what is searched in, in plain words; %NULL until it is first needed
 * @keys: (nullable): for sorting by its statement and by who checked it; %NULL until first needed
 * @ranks: where they stand among those of all claims, from 1 on; 0 when that is not known
 * @row: where it stands in the table; %FACT_CLAIM_NO_ROW when it has no row
 *
 * What the table of claims tells of one of them, found out once and not whenever rows are compared or drawn. What has to be looked for
 * in other places of memory is not needed for all claims before the first rows can be shown.
 */
typedef struct
{
  FactClaim       *claim;
  FactClaimTraits  traits;
  gboolean         is_complete;
  gint64           updated;
  guint            n_stances[FACT_N_STANCES];
  guint            n_articles;
  char            *search;
  char            *keys[2];
  guint            ranks[2];
  guint            row;
} FactClaimDigest;

/* Which of the keys and ranks. */
enum { FACT_CLAIM_KEY_STATEMENT, FACT_CLAIM_KEY_CHECKED_BY };

FactClaimDigest *fact_claim_digest_new            (FactClaim       *claim,
                                                   const char      *me);
void             fact_claim_digest_free           (FactClaimDigest *self);
void             fact_claim_digest_update         (FactClaimDigest *self,
                                                   FactClaim       *claim,
                                                   const char      *me);
void             fact_claim_digest_complete       (FactClaimDigest *self,
                                                   FactActivity    *activity);
guint            fact_claim_digest_get_n_evidence (const FactClaimDigest *self);
const char      *fact_claim_digest_ensure_search  (FactClaimDigest *self);
const char      *fact_claim_digest_ensure_key     (FactClaimDigest *self,
                                                   guint            key);
GRefString      *fact_claim_digest_get_article_id (const FactClaimDigest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactClaimDigest, fact_claim_digest_free)

G_END_DECLS
