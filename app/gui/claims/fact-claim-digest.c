/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-digest.h"

#include "claims/fact-claim-search-words.h"
#include "inspector/fact-excerpt.h"

/* Statements that are alike so far stand in the order of their numbers. Without a bound one of a megabyte is laid out by the rules of
 * the language for each comparison's sake. */
#define MAX_KEY_CHARS 80

/* So many articles are told apart by looking through those before. */
#define FEW 16

static guint
count_articles_of_many (FactClaim *claim,
                        guint      n)
{
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    g_hash_table_add (articles, fact_anchor_get_article_id (fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i))));

  return g_hash_table_size (articles);
}

static guint
count_articles (FactClaim *claim)
{
  guint n = fact_claim_get_n_occurrences (claim);
  const char *found[FEW];
  guint n_found = 0;

  if (n > FEW)
    return count_articles_of_many (claim, n);

  for (guint i = 0; i < n; i++)
    {
      const char *id = fact_anchor_get_article_id (fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i)));
      guint j = 0;

      while (j < n_found && found[j] != id && !g_str_equal (found[j], id))
        j++;
      if (j == n_found)
        found[n_found++] = id;
    }

  return n_found;
}

static gboolean
has_open_query (FactClaim *claim)
{
  for (guint i = 0; i < fact_claim_get_n_queries (claim); i++)
    {
      if (fact_query_get_state (fact_claim_get_query (claim, i)) == FACT_QUERY_OPEN)
        return TRUE;
    }

  return FALSE;
}

static FactClaimTraits
find_traits (FactClaim  *claim,
             const char *me)
{
  FactClaimTraits traits = FACT_CLAIM_TRAIT_NONE;

  if (me != NULL && *me != '\0' && g_strcmp0 (fact_claim_get_field (claim, FACT_CLAIM_ASSIGNEE), me) == 0)
    traits |= FACT_CLAIM_TRAIT_MINE;
  if (fact_claim_get_progress (claim) != FACT_PROGRESS_DONE)
    traits |= FACT_CLAIM_TRAIT_NOT_DONE;
  if (fact_claim_get_n_evidence (claim) == 0)
    traits |= FACT_CLAIM_TRAIT_NO_EVIDENCE;
  if (has_open_query (claim))
    traits |= FACT_CLAIM_TRAIT_OPEN_QUERY;

  return traits;
}

static gint64
read_time (const char *timestamp)
{
  g_autoptr (GDateTime) time = timestamp != NULL ? g_date_time_new_from_iso8601 (timestamp, NULL) : NULL;

  return time != NULL ? g_date_time_to_unix (time) : 0;
}

static void
take_down (FactClaimDigest *self,
           FactClaim       *claim,
           const char      *me)
{
  self->claim = fact_record_ref (claim);
  self->traits = find_traits (claim, me);
  self->is_complete = FALSE;
}

/**
 * fact_claim_digest_new:
 * @claim: a claim
 * @me: (nullable): who is asking which claims are theirs
 *
 * Returns: (transfer full): what there is to tell of @claim at once; fact_claim_digest_complete() finds out the rest
 */
FactClaimDigest *
fact_claim_digest_new (FactClaim  *claim,
                       const char *me)
{
  FactClaimDigest *self = g_new0 (FactClaimDigest, 1);

  take_down (self, claim, me);
  self->row = FACT_CLAIM_NO_ROW;

  return self;
}

void
fact_claim_digest_free (FactClaimDigest *self)
{
  fact_record_unref (self->claim);
  g_free (self->search);
  for (guint i = 0; i < G_N_ELEMENTS (self->keys); i++)
    g_free (self->keys[i]);
  g_free (self);
}

/**
 * fact_claim_digest_update:
 * @self: a digest
 * @claim: the claim's present record
 * @me: (nullable): who is asking which claims are theirs
 *
 * Tells of the claim as it is now, what is to be found out once more excepted.
 */
void
fact_claim_digest_update (FactClaimDigest *self,
                          FactClaim       *claim,
                          const char      *me)
{
  g_autoptr (FactClaim) before = self->claim;

  take_down (self, claim, me);
  g_clear_pointer (&self->search, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (self->keys); i++)
    {
      g_clear_pointer (&self->keys[i], g_free);
      self->ranks[i] = 0;
    }
}

/**
 * fact_claim_digest_complete:
 * @self: a digest
 * @activity: (nullable): what was last done with the claim; %NULL when the log does not say
 *
 * Finds out what is told of the claim besides. Where the log says nothing, a claim was updated when it was signed.
 */
void
fact_claim_digest_complete (FactClaimDigest *self,
                            FactActivity    *activity)
{
  FactClaim *claim = self->claim;

  for (guint i = 0; i < FACT_N_STANCES; i++)
    self->n_stances[i] = 0;
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    self->n_stances[fact_evidence_get_stance (fact_claim_get_evidence (claim, i))]++;
  self->n_articles = count_articles (claim);

  if (activity != NULL)
    self->updated = read_time (fact_activity_get_at (activity));
  else
    self->updated = MAX (read_time (fact_claim_get_field (claim, FACT_CLAIM_CHECKED_AT)),
                         read_time (fact_claim_get_field (claim, FACT_CLAIM_REVIEWED_AT)));
  self->is_complete = TRUE;
}

/**
 * fact_claim_digest_get_n_evidence:
 * @self: a digest
 *
 * Returns: how much is linked to the claim, of all stances
 */
guint
fact_claim_digest_get_n_evidence (const FactClaimDigest *self)
{
  return fact_claim_get_n_evidence (self->claim);
}

/**
 * fact_claim_digest_ensure_search:
 * @self: a digest
 *
 * Returns: (transfer none): all that is searched in, as fact_claim_plain_words_dup() gives it
 */
const char *
fact_claim_digest_ensure_search (FactClaimDigest *self)
{
  if (self->search == NULL)
    self->search = fact_claim_plain_words_dup (self->claim);

  return self->search;
}

/**
 * fact_claim_digest_ensure_key:
 * @self: a digest
 * @key: %FACT_CLAIM_KEY_STATEMENT or %FACT_CLAIM_KEY_CHECKED_BY
 *
 * Returns: (transfer none): bytes that compare as the language sorts its words
 */
const char *
fact_claim_digest_ensure_key (FactClaimDigest *self,
                              guint            key)
{
  FactClaimField field = key == FACT_CLAIM_KEY_STATEMENT ? FACT_CLAIM_STATEMENT : FACT_CLAIM_CHECKED_BY;

  if (self->keys[key] == NULL)
    {
      const char *words = fact_claim_get_field (self->claim, field);
      g_autofree char *excerpt = fact_excerpt (words != NULL ? words : "", MAX_KEY_CHARS);

      self->keys[key] = g_utf8_collate_key (excerpt, -1);
    }

  return self->keys[key];
}

/**
 * fact_claim_digest_get_article_id:
 * @self: a digest
 *
 * Returns: (transfer none) (nullable): the article in which the claim stands first; %NULL when it stands in none
 */
GRefString *
fact_claim_digest_get_article_id (const FactClaimDigest *self)
{
  if (fact_claim_get_n_occurrences (self->claim) == 0)
    return NULL;

  return fact_anchor_get_article_id (fact_occurrence_get_anchor (fact_claim_get_occurrence (self->claim, 0)));
}
