/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-filter.h"

#include <stdio.h>
#include <string.h>

/**
 * fact_claim_filter_copy:
 * @self: (nullable): a filter; %NULL for one that lets all pass
 *
 * Returns: (transfer full): another one like it
 */
FactClaimFilter *
fact_claim_filter_copy (const FactClaimFilter *self)
{
  FactClaimFilter *copy = g_new0 (FactClaimFilter, 1);

  if (self == NULL)
    return copy;

  *copy = *self;
  copy->tag = g_strdup (self->tag);
  copy->words = self->words != NULL ? fact_claim_search_words_ref (self->words) : NULL;

  return copy;
}

void
fact_claim_filter_free (FactClaimFilter *self)
{
  g_free (self->tag);
  g_clear_pointer (&self->words, fact_claim_search_words_unref);
  g_free (self);
}

/**
 * fact_claim_filter_is_empty:
 * @self: a filter
 *
 * Returns: whether it lets all pass
 */
gboolean
fact_claim_filter_is_empty (const FactClaimFilter *self)
{
  return self->verdicts == 0 && self->progress == 0 && self->traits == 0 && self->tag == NULL && self->words == NULL;
}

static gboolean
is_bits_within (guint bits,
                guint wider)
{
  return wider == 0 || (bits != 0 && (bits & ~wider) == 0);
}

/**
 * fact_claim_filter_is_within:
 * @self: a filter
 * @wider: another one
 *
 * Returns: whether whatever passes @self would pass @wider, too; not every case in which that is so is recognised
 */
gboolean
fact_claim_filter_is_within (const FactClaimFilter *self,
                             const FactClaimFilter *wider)
{
  return is_bits_within (self->verdicts, wider->verdicts) && is_bits_within (self->progress, wider->progress) &&
         (wider->traits & ~self->traits) == 0 && (wider->tag == NULL || g_strcmp0 (self->tag, wider->tag) == 0) &&
         fact_claim_search_words_narrow (self->words, wider->words);
}

/**
 * fact_claim_filter_matches:
 * @self: a filter
 * @digest: a claim
 *
 * Returns: whether the claim is looked for
 */
gboolean
fact_claim_filter_matches (const FactClaimFilter *self,
                           FactClaimDigest       *digest)
{
  if (self->verdicts != 0 && (self->verdicts & (1u << fact_claim_get_verdict (digest->claim))) == 0)
    return FALSE;
  if (self->progress != 0 && (self->progress & (1u << fact_claim_get_progress (digest->claim))) == 0)
    return FALSE;
  if ((self->traits & ~digest->traits) != 0)
    return FALSE;
  if (self->tag != NULL && (fact_claim_get_tags (digest->claim) == NULL ||
                            !g_strv_contains (fact_claim_get_tags (digest->claim), self->tag)))
    return FALSE;

  return self->words == NULL ||
         fact_claim_search_words_match (self->words, digest->claim, fact_claim_digest_ensure_search (digest));
}

/**
 * fact_claim_filter_to_string:
 * @self: a filter
 *
 * Writes down what was chosen, to be chosen again another time. What was typed is not kept: nobody would see why claims are missing.
 *
 * Returns: (transfer full): for fact_claim_filter_from_string()
 */
char *
fact_claim_filter_to_string (const FactClaimFilter *self)
{
  return g_strdup_printf ("%u %u %u %s", self->verdicts, self->progress, self->traits, self->tag != NULL ? self->tag : "");
}

/**
 * fact_claim_filter_from_string:
 * @string: (nullable): what was written down
 *
 * Returns: (transfer full): the filter; one that lets all pass when @string is something else
 */
FactClaimFilter *
fact_claim_filter_from_string (const char *string)
{
  FactClaimFilter *self = fact_claim_filter_copy (NULL);
  guint verdicts, progress, traits;
  int tag = 0;

  if (string == NULL || sscanf (string, "%u %u %u %n", &verdicts, &progress, &traits, &tag) < 3 || tag == 0)
    return self;

  self->verdicts = verdicts & ((1u << FACT_N_VERDICTS) - 1);
  self->progress = progress & ((1u << FACT_N_PROGRESS) - 1);
  self->traits = traits & ((1u << FACT_CLAIM_N_TRAITS) - 1);
  if (string[tag] != '\0')
    self->tag = g_strdup (string + tag);

  return self;
}
