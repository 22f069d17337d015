/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-shared-passage.h"

#include <glib/gi18n-lib.h>

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  guint x = fact_claim_get_number (*(FactClaim **) a);
  guint y = fact_claim_get_number (*(FactClaim **) b);

  return (x > y) - (x < y);
}

/**
 * fact_shared_passage_find:
 * @project: a project
 * @claim_id: the claim that asks
 * @anchor: a passage that is evidence for it
 *
 * Finds the other claims that rest on these words, or on some of them.
 *
 * Returns: (transfer full) (element-type FactClaim): the claims, each once, by number; empty when there are none
 */
GPtrArray *
fact_shared_passage_find (FactProject *project,
                          const char  *claim_id,
                          FactAnchor  *anchor)
{
  GPtrArray *claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST)
    return claims;

  g_hash_table_add (seen, (gpointer) claim_id);
  fact_span_index_query (fact_project_get_span_index (project, fact_anchor_get_article_id (anchor)),
                         fact_anchor_get_span (anchor), marks);
  for (guint i = 0; i < marks->len; i++)
    {
      const FactMark *mark = marks->pdata[i];
      FactClaim *claim;

      if (mark->kind != FACT_MARK_EVIDENCE || !g_hash_table_add (seen, mark->claim_id))
        continue;
      claim = fact_state_find_claim (fact_project_get_state (project), mark->claim_id);
      if (claim != NULL)
        g_ptr_array_add (claims, fact_record_ref (claim));
    }
  g_ptr_array_sort (claims, compare_numbers);

  return claims;
}

/**
 * fact_shared_passage_label:
 * @n_claims: how many other claims rest on a passage
 *
 * Returns: (transfer full): "2 more claims rest on these words"
 */
char *
fact_shared_passage_label (guint n_claims)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u more claim rests on these words",
                                       "%u more claims rest on these words", n_claims),
                          n_claims);
}

/**
 * fact_shared_passage_dup_key:
 * @claims: (element-type FactClaim): what fact_shared_passage_find() found
 *
 * Names all that a menu of these claims says, so that it is not made anew, and closed under the user's hand, when nothing of it
 * changed.
 *
 * Returns: (transfer full): another string for other claims, or other statements
 */
char *
fact_shared_passage_dup_key (GPtrArray *claims)
{
  g_autoptr (GString) key = g_string_new (NULL);

  for (guint i = 0; i < claims->len; i++)
    g_string_append_printf (key, "%s\n%s\n", fact_record_get_id (claims->pdata[i]),
                            fact_claim_get_statement (claims->pdata[i]));

  return g_string_free (g_steal_pointer (&key), FALSE);
}
