/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-column.h"

#include <string.h>

static const char * const nicks[FACT_CLAIM_N_COLUMNS] = {
  "verdict", "number", "statement", "progress", "evidence", "articles", "checked-by", "updated",
};

/* What needs a checker most comes first. */
static const int verdict_places[FACT_N_VERDICTS] = {
  [FACT_VERDICT_DISPUTED] = 0,
  [FACT_VERDICT_UNVERIFIED] = 1,
  [FACT_VERDICT_SUPPORTED] = 2,
};

/**
 * fact_claim_column_to_nick:
 * @column: a column
 *
 * Returns: its word in settings, never translated
 */
const char *
fact_claim_column_to_nick (FactClaimColumn column)
{
  return nicks[column];
}

/**
 * fact_claim_column_from_nick:
 * @nick: (nullable): a word
 * @column: (out): the column of that word; untouched when there is none
 *
 * Returns: whether there is one
 */
gboolean
fact_claim_column_from_nick (const char      *nick,
                             FactClaimColumn *column)
{
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if (g_strcmp0 (nicks[i], nick) == 0)
        {
          *column = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * fact_claim_column_has_key:
 * @column: a column
 * @key: (out): which key of a digest it is sorted by; untouched when it is sorted by none
 *
 * Returns: whether it is sorted as the language sorts words
 */
gboolean
fact_claim_column_has_key (FactClaimColumn  column,
                           guint           *key)
{
  if (column != FACT_CLAIM_COLUMN_STATEMENT && column != FACT_CLAIM_COLUMN_CHECKED_BY)
    return FALSE;

  *key = column == FACT_CLAIM_COLUMN_STATEMENT ? FACT_CLAIM_KEY_STATEMENT : FACT_CLAIM_KEY_CHECKED_BY;

  return TRUE;
}

/**
 * fact_claim_sort_by:
 * @before: what the table was sorted by
 * @column: the column whose heading is chosen
 *
 * Choosing the same heading again turns the order round. By time, what is new comes first.
 *
 * Returns: what to sort by then
 */
FactClaimSort
fact_claim_sort_by (FactClaimSort   before,
                    FactClaimColumn column)
{
  FactClaimSort sort = { column, column == FACT_CLAIM_COLUMN_UPDATED };

  if (before.column == column)
    sort.is_descending = !before.is_descending;

  return sort;
}

static int
compare_keys (FactClaimDigest *a,
              FactClaimDigest *b,
              guint            key)
{
  if (a->ranks[key] != 0 && b->ranks[key] != 0)
    return (a->ranks[key] > b->ranks[key]) - (a->ranks[key] < b->ranks[key]);

  return strcmp (fact_claim_digest_ensure_key (a, key), fact_claim_digest_ensure_key (b, key));
}

#define COMPARE(x, y) (((x) > (y)) - ((x) < (y)))

static int
compare_evidence (const FactClaimDigest *a,
                  const FactClaimDigest *b)
{
  int order = COMPARE (fact_claim_digest_get_n_evidence (a), fact_claim_digest_get_n_evidence (b));

  for (guint i = 0; order == 0 && i < FACT_N_STANCES; i++)
    order = COMPARE (a->n_stances[i], b->n_stances[i]);

  return order;
}

static int
compare_columns (FactClaimColumn  column,
                 FactClaimDigest *a,
                 FactClaimDigest *b)
{
  switch (column)
    {
    case FACT_CLAIM_COLUMN_VERDICT:
      return verdict_places[fact_claim_get_verdict (a->claim)] - verdict_places[fact_claim_get_verdict (b->claim)];
    case FACT_CLAIM_COLUMN_STATEMENT:
      return compare_keys (a, b, FACT_CLAIM_KEY_STATEMENT);
    case FACT_CLAIM_COLUMN_PROGRESS:
      return COMPARE (fact_claim_get_progress (a->claim), fact_claim_get_progress (b->claim));
    case FACT_CLAIM_COLUMN_EVIDENCE:
      return compare_evidence (a, b);
    case FACT_CLAIM_COLUMN_ARTICLES:
      return COMPARE (a->n_articles, b->n_articles);
    case FACT_CLAIM_COLUMN_CHECKED_BY:
      return compare_keys (a, b, FACT_CLAIM_KEY_CHECKED_BY);
    case FACT_CLAIM_COLUMN_UPDATED:
      return COMPARE (a->updated, b->updated);
    case FACT_CLAIM_COLUMN_NUMBER:
    default:
      return COMPARE (fact_claim_get_number (a->claim), fact_claim_get_number (b->claim));
    }
}

/**
 * fact_claim_sort_compare:
 * @sort: what is sorted by
 * @a: a claim
 * @b: a claim
 *
 * A total order. Claims that are alike in what is sorted by stand by their numbers, whichever way round the table is, and those of one
 * number (another program may have written the file) by their ids.
 *
 * Returns: which comes first, as strcmp() says it
 */
int
fact_claim_sort_compare (FactClaimSort    sort,
                         FactClaimDigest *a,
                         FactClaimDigest *b)
{
  int order = compare_columns (sort.column, a, b);

  if (order != 0)
    return sort.is_descending ? -order : order;

  order = COMPARE (fact_claim_get_number (a->claim), fact_claim_get_number (b->claim));

  return order != 0 ? order : strcmp (fact_record_get_id (a->claim), fact_record_get_id (b->claim));
}
