/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-column.h"

#include <string.h>

static const char * const nicks[FACT_CLAIM_N_COLUMNS] = {
  "verdict", "number", "statement", "progress", "evidence", "articles", "checked-by", "updated",
};

/* So many claims are put among the others one by one. */
#define FEW 500

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
 * fact_claim_column_needs_complete:
 * @column: a column
 *
 * Returns: whether digests have to be complete before claims are sorted by it
 */
gboolean
fact_claim_column_needs_complete (FactClaimColumn column)
{
  return column == FACT_CLAIM_COLUMN_EVIDENCE || column == FACT_CLAIM_COLUMN_ARTICLES || column == FACT_CLAIM_COLUMN_UPDATED;
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

/* What a claim is sorted by, taken out of it once: comparing two of these leads nowhere else in memory. */
typedef struct
{
  guint64          key;
  guint            number;
  FactClaimDigest *digest;
} SortKey;

/* Its evidence in one number: all of it, then by stances. FALSE when there is too much to fit. */
static gboolean
pack_evidence (const FactClaimDigest *digest,
               guint64               *key)
{
  G_STATIC_ASSERT (FACT_N_STANCES == 3);

  if (fact_claim_digest_get_n_evidence (digest) > G_MAXUINT16)
    return FALSE;

  *key = fact_claim_digest_get_n_evidence (digest);
  for (guint i = 0; i < FACT_N_STANCES; i++)
    *key = *key << 16 | digest->n_stances[i];

  return TRUE;
}

/* A number that compares with others as compare_columns() does. FALSE when there is none. */
static gboolean
find_key (FactClaimColumn        column,
          const FactClaimDigest *digest,
          guint64               *key)
{
  guint words;

  if (fact_claim_column_has_key (column, &words))
    {
      *key = digest->ranks[words];
      return digest->ranks[words] != 0;
    }

  switch ((guint) column)
    {
    case FACT_CLAIM_COLUMN_VERDICT:
      *key = (guint64) verdict_places[fact_claim_get_verdict (digest->claim)];
      return TRUE;
    case FACT_CLAIM_COLUMN_PROGRESS:
      *key = fact_claim_get_progress (digest->claim);
      return TRUE;
    case FACT_CLAIM_COLUMN_EVIDENCE:
      return pack_evidence (digest, key);
    case FACT_CLAIM_COLUMN_ARTICLES:
      *key = digest->n_articles;
      return TRUE;
    case FACT_CLAIM_COLUMN_UPDATED:
      *key = (guint64) digest->updated ^ (G_GUINT64_CONSTANT (1) << 63);
      return TRUE;
    default:
      *key = fact_claim_get_number (digest->claim);
      return TRUE;
    }
}

static int
compare_sort_keys (gconstpointer a,
                   gconstpointer b,
                   gpointer      unused)
{
  const SortKey *one = a, *other = b;

  if (one->key != other->key)
    return COMPARE (one->key, other->key);
  if (one->number != other->number)
    return COMPARE (one->number, other->number);

  return strcmp (fact_record_get_id (one->digest->claim), fact_record_get_id (other->digest->claim));
}

/* As claims are by their numbers, unless they were moved. */
static gboolean
is_sorted (const SortKey *keys,
           guint          n)
{
  for (guint i = 1; i < n; i++)
    {
      if (compare_sort_keys (&keys[i - 1], &keys[i], NULL) > 0)
        return FALSE;
    }

  return TRUE;
}

static int
compare_digests (gconstpointer a,
                 gconstpointer b,
                 gpointer      sort)
{
  return fact_claim_sort_compare (*(FactClaimSort *) sort, *(FactClaimDigest * const *) a, *(FactClaimDigest * const *) b);
}

/* Gives how many have keys; the others go to @rest. */
static guint
find_keys (FactClaimSort  sort,
           GPtrArray     *digests,
           SortKey       *keys,
           GPtrArray     *rest)
{
  guint n = 0;

  for (guint i = 0; i < digests->len; i++)
    {
      SortKey key = { 0, fact_claim_get_number (((FactClaimDigest *) digests->pdata[i])->claim), digests->pdata[i] };

      if (!find_key (sort.column, key.digest, &key.key))
        {
          g_ptr_array_add (rest, key.digest);
          continue;
        }
      if (sort.is_descending)
        key.key = ~key.key;
      keys[n++] = key;
    }

  return n;
}

/**
 * fact_claim_sort_find:
 * @sort: what @digests is sorted by
 * @digests: (element-type FactClaimDigest): claims
 * @n: how many of them, from the first on, are looked at
 * @digest: a claim
 *
 * Returns: where @digest stands among them, or would
 */
guint
fact_claim_sort_find (FactClaimSort    sort,
                      GPtrArray       *digests,
                      guint            n,
                      FactClaimDigest *digest)
{
  guint first = 0, last = n;

  while (first < last)
    {
      guint middle = first + (last - first) / 2;

      if (fact_claim_sort_compare (sort, digests->pdata[middle], digest) < 0)
        first = middle + 1;
      else
        last = middle;
    }

  return first;
}

/* Puts the claims that have no keys among the @n that are sorted. */
static void
put_in_rest (FactClaimSort  sort,
             GPtrArray     *digests,
             guint          n,
             GPtrArray     *rest)
{
  for (guint i = 0; i < rest->len; i++, n++)
    {
      guint place = fact_claim_sort_find (sort, digests, n, rest->pdata[i]);

      memmove (&digests->pdata[place + 1], &digests->pdata[place], (n - place) * sizeof (gpointer));
      digests->pdata[place] = rest->pdata[i];
    }
}

/**
 * fact_claim_sort_all:
 * @sort: what is sorted by
 * @digests: (element-type FactClaimDigest): claims
 *
 * Sorts as fact_claim_sort_compare() says. Following two claims to what they are compared by takes longer than all the rest, above all
 * where most are alike; so that is done once for each. A few claims that have changed may have no rank among the words of the others.
 */
void
fact_claim_sort_all (FactClaimSort  sort,
                     GPtrArray     *digests)
{
  g_autofree SortKey *keys = g_new (SortKey, digests->len);
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();
  guint n = find_keys (sort, digests, keys, rest);

  if (rest->len > FEW)
    {
      g_ptr_array_sort_with_data (digests, compare_digests, &sort);
      return;
    }

  if (!is_sorted (keys, n))
    g_qsort_with_data (keys, (int) n, sizeof (SortKey), compare_sort_keys, NULL);
  for (guint i = 0; i < n; i++)
    digests->pdata[i] = keys[i].digest;
  put_in_rest (sort, digests, n, rest);
}
