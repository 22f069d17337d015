/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "many-claims.h"

#include "../../core/model/small-project.h"

static FactClaim *
new_claim (const ClaimLine *line,
           guint            number)
{
  g_autofree char *id = g_strdup_printf ("c%u", number);
  g_autoptr (FactClaim) stated = small_claim_new (id, number, line->statement);
  g_autoptr (FactClaim) judged = fact_claim_with_verdict (stated, line->verdict);
  g_autoptr (FactClaim) advanced = fact_claim_with_progress (judged, line->progress);
  g_autoptr (FactClaim) assigned = fact_claim_with_field (advanced, FACT_CLAIM_ASSIGNEE, line->assignee);
  const char * const tags[] = { line->tag, NULL };

  return fact_claim_with_tags (assigned, tags);
}

FactDocument *
many_claims_new (FactEditContext *context,
                 const ClaimLine *lines,
                 guint            n_lines)
{
  FactDocument *document = fact_document_new (context, "Many");
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();

  for (guint i = 0; i < n_lines; i++)
    {
      g_autoptr (FactClaim) claim = new_claim (&lines[i], i + 1);

      fact_change_set_add (changes, NULL, claim, i, i);
    }
  fact_project_apply (fact_document_get_project (document), changes);

  return document;
}

char *
many_claims_dump_rows (FactClaimRows *rows)
{
  GString *dump = g_string_new (NULL);

  for (guint i = 0; i < fact_claim_rows_get_n (rows); i++)
    {
      const FactClaimRow *row = fact_claim_rows_get (rows, i);

      if (i > 0)
        g_string_append_c (dump, ' ');
      if (row->digest != NULL)
        g_string_append_printf (dump, "%u", fact_claim_get_number (row->digest->claim));
      else
        g_string_append_printf (dump, "[%s %u%s]", row->group->id, row->group->n_claims, row->group->is_folded ? " +" : "");
    }

  return g_string_free (dump, FALSE);
}
