/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-row-labels.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "inspector/fact-excerpt.h"
#include "sidebar/fact-date-label.h"
#include "sidebar/fact-row-labels.h"

/* More than fits into any window, and enough to be read out. */
#define MAX_STATEMENT_CHARS 300
#define MAX_NAME_CHARS      80

/**
 * fact_claim_column_label:
 * @column: a column
 *
 * Returns: (transfer none): what stands above it
 */
const char *
fact_claim_column_label (FactClaimColumn column)
{
  switch (column)
    {
    case FACT_CLAIM_COLUMN_VERDICT:
      return _("Verdict");
    case FACT_CLAIM_COLUMN_NUMBER:
      /* Translators: above the numbers of claims; there is room for two or three letters */
      return C_("column", "No.");
    case FACT_CLAIM_COLUMN_STATEMENT:
      return C_("column", "Claim");
    case FACT_CLAIM_COLUMN_PROGRESS:
      return _("Progress");
    case FACT_CLAIM_COLUMN_EVIDENCE:
      return _("Evidence");
    case FACT_CLAIM_COLUMN_ARTICLES:
      /* Translators: above in how many articles claims are made */
      return C_("column", "Said In");
    case FACT_CLAIM_COLUMN_CHECKED_BY:
      return C_("column", "Checked By");
    case FACT_CLAIM_COLUMN_UPDATED:
    default:
      /* Translators: above when claims were last changed */
      return C_("column", "Updated");
    }
}

/**
 * fact_claim_column_label_sorted:
 * @column: a column
 * @sort: what the table is sorted by
 *
 * Returns: (transfer full): what stands above the column, and whether the table is sorted by it
 */
char *
fact_claim_column_label_sorted (FactClaimColumn column,
                                FactClaimSort   sort)
{
  if (sort.column != column)
    return g_strdup (fact_claim_column_label (column));

  /* Translators: heading of a column that the table is sorted by, read out */
  return g_strdup_printf (sort.is_descending ? _("%s, sorted descending") : _("%s, sorted ascending"),
                          fact_claim_column_label (column));
}

static char *
label_checked_by (FactClaim *claim)
{
  const char *name = fact_claim_get_field (claim, FACT_CLAIM_CHECKED_BY);

  return name != NULL && *name != '\0' ? fact_excerpt (name, MAX_NAME_CHARS) : g_strdup (C_("checked by", "nobody"));
}

/* "1 supports, 2 context" */
static char *
label_evidence (FactClaimDigest *digest)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < FACT_N_STANCES; i++)
    {
      g_autofree char *stance = fact_stance_as_label (NULL, i);
      g_autofree char *lower = g_utf8_strdown (stance, -1);
      g_autofree char *part = NULL;

      if (digest->n_stances[i] == 0)
        continue;
      part = g_strdup_printf ("%u %s", digest->n_stances[i], lower);
      g_strv_builder_add (builder, part);
    }
  parts = g_strv_builder_end (builder);

  return parts[0] != NULL ? g_strjoinv (", ", parts) : g_strdup (C_("evidence", "none"));
}

/**
 * fact_claim_row_label_cell:
 * @digest: a claim
 * @column: a column
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): what the claim's row says in the column
 */
char *
fact_claim_row_label_cell (FactClaimDigest *digest,
                           FactClaimColumn  column,
                           gint64           now)
{
  switch (column)
    {
    case FACT_CLAIM_COLUMN_VERDICT:
      return fact_verdict_as_label (NULL, fact_claim_get_verdict (digest->claim));
    case FACT_CLAIM_COLUMN_NUMBER:
      return g_strdup_printf ("%u", fact_claim_get_number (digest->claim));
    case FACT_CLAIM_COLUMN_STATEMENT:
      return fact_claim_as_excerpt (NULL, digest->claim, MAX_STATEMENT_CHARS);
    case FACT_CLAIM_COLUMN_PROGRESS:
      return fact_progress_as_label (NULL, fact_claim_get_progress (digest->claim));
    case FACT_CLAIM_COLUMN_EVIDENCE:
      return label_evidence (digest);
    case FACT_CLAIM_COLUMN_ARTICLES:
      return g_strdup_printf ("%u", digest->n_articles);
    case FACT_CLAIM_COLUMN_CHECKED_BY:
      return label_checked_by (digest->claim);
    case FACT_CLAIM_COLUMN_UPDATED:
    default:
      return digest->updated != 0 ? fact_date_label_since_time (digest->updated, now) : g_strdup ("");
    }
}

/**
 * fact_claim_row_label_group:
 * @state: a project
 * @grouping: what its claims are put together by
 * @group: a group of them
 *
 * Returns: (transfer full): what the group is called
 */
char *
fact_claim_row_label_group (FactState            *state,
                            FactClaimGrouping     grouping,
                            const FactClaimGroup *group)
{
  FactArticle *article;
  FactVerdict verdict;

  if (grouping == FACT_CLAIM_GROUPING_VERDICT && fact_verdict_from_nick (group->id, &verdict))
    return fact_verdict_as_label (NULL, verdict);

  article = fact_state_find_article (state, group->id);
  if (article == NULL)
    return g_strdup (_("In no article"));

  return fact_row_labels_name_title (article, MAX_STATEMENT_CHARS);
}

/**
 * fact_claim_row_label_n:
 * @n_claims: how many claims there are
 *
 * Returns: (transfer full): that in words
 */
char *
fact_claim_row_label_n (guint n_claims)
{
  return g_strdup_printf (ngettext ("%u claim", "%u claims", n_claims), n_claims);
}

static char *
name_claim (FactClaimDigest *digest,
            gint64           now)
{
  g_autofree char *verdict = fact_claim_row_label_cell (digest, FACT_CLAIM_COLUMN_VERDICT, now);
  g_autofree char *statement = fact_claim_row_label_cell (digest, FACT_CLAIM_COLUMN_STATEMENT, now);
  g_autofree char *progress = fact_claim_row_label_cell (digest, FACT_CLAIM_COLUMN_PROGRESS, now);
  g_autofree char *evidence = fact_claim_digest_get_n_evidence (digest) > 0 ? label_evidence (digest)
                                                                            : g_strdup (_("no evidence"));
  g_autofree char *articles = g_strdup_printf (ngettext ("said in %u article", "said in %u articles", digest->n_articles),
                                               digest->n_articles);
  g_autofree char *checker = label_checked_by (digest->claim);
  g_autofree char *updated = fact_claim_row_label_cell (digest, FACT_CLAIM_COLUMN_UPDATED, now);
  g_autofree char *name = NULL;

  /* Translators: a row of a table, read out: "Disputed, claim 1: The tunnel will cost $1.9 billion. Done, 1 supports, said in
   * 3 articles, checked by J. Okafor" */
  name = g_strdup_printf (_("%s, claim %u: %s %s, %s, %s, checked by %s"), verdict, fact_claim_get_number (digest->claim),
                          statement, progress, evidence, articles, checker);
  if (*updated == '\0')
    return g_steal_pointer (&name);

  /* Translators: the row of a claim, and how long ago the claim was changed: "2 min ago" */
  return g_strdup_printf (_("%s, updated %s"), name, updated);
}

/**
 * fact_claim_row_label_name:
 * @state: the project
 * @grouping: what its claims are put together by
 * @row: a row
 * @now: seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full): all that the row says, in words
 */
char *
fact_claim_row_label_name (FactState          *state,
                           FactClaimGrouping   grouping,
                           const FactClaimRow *row,
                           gint64              now)
{
  g_autofree char *group = NULL;
  g_autofree char *n = NULL;

  if (row->digest != NULL)
    return name_claim (row->digest, now);

  group = fact_claim_row_label_group (state, grouping, row->group);
  n = fact_claim_row_label_n (row->group->n_claims);

  /* Translators: heading of a group in a table, read out: "Disputed, 4 claims" */
  return g_strdup_printf (_("%s, %s"), group, n);
}
