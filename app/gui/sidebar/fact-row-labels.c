/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-row-labels.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"
#include "sidebar/fact-date-label.h"

/**
 * fact_row_labels_name_title:
 * @article: an article
 * @max_chars: how many code points are enough
 *
 * Returns: (transfer full): what to call the article, on one line
 */
char *
fact_row_labels_name_title (FactArticle *article,
                            guint        max_chars)
{
  g_autofree char *title = fact_excerpt (fact_article_get_title (article), max_chars);

  return *title != '\0' ? g_steal_pointer (&title) : g_strdup (_("Untitled Article"));
}

static void
append_part (GString    *parts,
             const char *part)
{
  if (*part == '\0')
    return;

  if (parts->len > 0)
    /* Translators: between the parts of an enumeration: title, outlet, date */
    g_string_append (parts, C_("enumeration", ", "));
  g_string_append (parts, part);
}

/**
 * fact_row_labels_name_article:
 * @article: an article
 * @tally: how many of its claims stand where
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): all that its row shows: "Tunnel bill climbs, Northgate Courier, 12 Mar. 4 supported, 2 disputed…"
 */
char *
fact_row_labels_name_article (FactArticle     *article,
                              const FactTally *tally,
                              gint64           now)
{
  g_autoptr (GString) parts = g_string_new (NULL);
  g_autofree char *title = fact_row_labels_name_title (article, FACT_ROW_LABELS_MAX_CHARS);
  g_autofree char *role = fact_role_as_label (NULL, fact_article_get_role (article));
  g_autofree char *date = fact_date_label_short (fact_article_get_published (article), now);
  g_autofree char *sentence = fact_tally_as_sentence (NULL, tally);

  append_part (parts, title);
  if (fact_article_get_role (article) == FACT_ROLE_SOURCE)
    append_part (parts, role);
  append_part (parts, fact_article_get_outlet (article));
  append_part (parts, date);

  /* Translators: an article's title, outlet and date, and how far its claims are */
  return g_strdup_printf (_("%s. %s"), parts->str, sentence);
}

/**
 * fact_row_labels_name_claim:
 * @claim: a claim
 *
 * Returns: (transfer full): all that its row shows: "Claim 7, Disputed, 2 pieces of evidence: It cost $1.9 billion."
 */
char *
fact_row_labels_name_claim (FactClaim *claim)
{
  g_autofree char *verdict = fact_verdict_as_label (NULL, fact_claim_get_verdict (claim));
  g_autofree char *evidence = fact_row_labels_count_evidence (claim);
  g_autofree char *statement = fact_claim_as_excerpt (NULL, claim, FACT_ROW_LABELS_MAX_CHARS);

  /* Translators: number and verdict of a claim, how much evidence it has, and its statement */
  return g_strdup_printf (_("Claim %u, %s, %s: %s"), fact_claim_get_number (claim), verdict, evidence, statement);
}

/**
 * fact_row_labels_count_evidence:
 * @claim: a claim
 *
 * Returns: (transfer full): how much evidence it has, in words
 */
char *
fact_row_labels_count_evidence (FactClaim *claim)
{
  guint n = fact_claim_get_n_evidence (claim);

  if (n == 0)
    return g_strdup (_("no evidence"));

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u piece of evidence", "%u pieces of evidence", n), n);
}
