/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-assignees.h"

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_utf8_collate (*(const char * const *) a, *(const char * const *) b);
}

static void
add_name (GHashTable *seen,
          GPtrArray  *names,
          const char *name,
          guint       n_max)
{
  if (*name != '\0' && names->len < n_max && g_hash_table_add (seen, (gpointer) name))
    g_ptr_array_add (names, g_strdup (name));
}

/**
 * fact_assignees_of_project:
 * @state: a state
 * @without: somebody who is not to be among them
 * @n_max: how many names at most
 *
 * Returns: (transfer full) (array zero-terminated=1): the people who have claims of the project or checked some, in their order
 */
GStrv
fact_assignees_of_project (FactState  *state,
                           const char *without,
                           guint       n_max)
{
  static const FactClaimField fields[] = { FACT_CLAIM_ASSIGNEE, FACT_CLAIM_CHECKED_BY, FACT_CLAIM_REVIEWED_BY };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *names = g_ptr_array_new ();

  g_hash_table_add (seen, (gpointer) without);
  for (guint i = 0; i < fact_state_get_n_claims (state) && names->len < n_max; i++)
    {
      for (guint k = 0; k < G_N_ELEMENTS (fields); k++)
        add_name (seen, names, fact_claim_get_field (fact_state_get_claim (state, i), fields[k]), n_max);
    }
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);

  return (GStrv) g_ptr_array_free (names, FALSE);
}
