/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-filter-labels.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"

/* How much of a tag fits on a button. */
#define MAX_TAG_CHARS 24

/**
 * fact_claim_filter_label_all:
 * @n_claims: how many claims there are
 *
 * Returns: (transfer full): what the button says that shows all of them
 */
char *
fact_claim_filter_label_all (guint n_claims)
{
  /* Translators: a button that shows all claims, and how many they are: "All 25" */
  return g_strdup_printf (C_("claims", "All %u"), n_claims);
}

/**
 * fact_claim_filter_label_trait:
 * @trait: one of them
 * @n_claims: of how many claims it is true
 *
 * Returns: (transfer full): what the button says that shows only those
 */
char *
fact_claim_filter_label_trait (FactClaimTraits trait,
                               guint           n_claims)
{
  switch (trait)
    {
    case FACT_CLAIM_TRAIT_MINE:
      /* Translators: a button that shows the claims assigned to the user, and how many they are */
      return g_strdup_printf (_("My Claims %u"), n_claims);
    case FACT_CLAIM_TRAIT_NOT_DONE:
      return g_strdup_printf (_("Not Done %u"), n_claims);
    case FACT_CLAIM_TRAIT_NO_EVIDENCE:
      return g_strdup_printf (_("No Evidence %u"), n_claims);
    case FACT_CLAIM_TRAIT_OPEN_QUERY:
      return g_strdup_printf (_("Open Queries %u"), n_claims);
    case FACT_CLAIM_TRAIT_NONE:
    default:
      return g_strdup ("");
    }
}

/**
 * fact_claim_filter_label_chosen:
 * @filter: what is looked for
 *
 * Returns: (transfer full): the verdicts, progress and tag that are, or what can be chosen here
 */
char *
fact_claim_filter_label_chosen (const FactClaimFilter *filter)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *tag = filter->tag != NULL ? fact_excerpt (filter->tag, MAX_TAG_CHARS) : NULL;
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    {
      g_autofree char *word = fact_verdict_as_label (NULL, i);

      if ((filter->verdicts & (1u << i)) != 0)
        g_strv_builder_add (builder, word);
    }
  for (guint i = 0; i < FACT_N_PROGRESS; i++)
    {
      g_autofree char *word = fact_progress_as_label (NULL, i);

      if ((filter->progress & (1u << i)) != 0)
        g_strv_builder_add (builder, word);
    }
  if (tag != NULL)
    g_strv_builder_add (builder, tag);

  words = g_strv_builder_end (builder);

  return words[0] != NULL ? g_strjoinv (", ", words) : g_strdup (_("More Filters"));
}
