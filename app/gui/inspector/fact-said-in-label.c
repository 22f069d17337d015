/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-said-in-label.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-passage-label.h"

/**
 * fact_said_in_first_label:
 * @state: a state
 * @claim: a claim of it
 *
 * Returns: (transfer full) (nullable): where the claim is made first: "Northgate Courier ¶1"; %NULL when it stands nowhere
 */
char *
fact_said_in_first_label (FactState *state,
                          FactClaim *claim)
{
  if (fact_claim_get_n_occurrences (claim) == 0)
    return NULL;

  return fact_passage_label (state, fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, 0)));
}

static guint
count_other_articles (FactClaim *claim)
{
  g_autoptr (GHashTable) articles = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    g_hash_table_add (articles,
                      fact_anchor_get_article_id (fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i))));

  return g_hash_table_size (articles) - 1;
}

/**
 * fact_said_in_others_label:
 * @claim: a claim
 *
 * Says where else a claim is made: what counts is articles, and only where there is no other article, places in the same one.
 *
 * Returns: (transfer full) (nullable): "2 other articles" or "1 other place"; %NULL when it is made in one place or none
 */
char *
fact_said_in_others_label (FactClaim *claim)
{
  guint n_places = fact_claim_get_n_occurrences (claim);
  guint n_articles;

  if (n_places < 2)
    return NULL;

  n_articles = count_other_articles (claim);
  if (n_articles > 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u other article", "%u other articles", n_articles), n_articles);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u other place", "%u other places", n_places - 1), n_places - 1);
}
