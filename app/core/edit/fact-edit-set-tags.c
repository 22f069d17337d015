/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/* The tags without white space around them, without empty ones, each once. */
static char **
clean_tags (const char * const  *tags,
            GError             **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      g_autofree char *tag = NULL;

      if (!fact_edit_check_string (tags[i], error))
        return NULL;

      tag = g_strstrip (g_strdup (tags[i]));
      if (*tag == '\0' || g_hash_table_contains (seen, tag))
        continue;

      g_strv_builder_add (builder, tag);
      g_hash_table_add (seen, g_steal_pointer (&tag));
    }

  return g_strv_builder_end (builder);
}

/**
 * fact_edit_set_tags:
 * @state: a state
 * @context: who edits
 * @claim_id: id of a claim
 * @tags: (nullable) (array zero-terminated=1): its tags from now on; empty and repeated ones are left out
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_tags (FactState           *state,
                    FactEditContext     *context,
                    const char          *claim_id,
                    const char * const  *tags,
                    GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_TAGS);
  FactClaim *before = fact_edit_find_claim (state, claim_id, error);
  g_auto (GStrv) clean = NULL;
  g_autoptr (FactClaim) after = NULL;

  if (before == NULL)
    return NULL;
  clean = clean_tags (tags, error);
  if (clean == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Tags of Claim %u"), fact_claim_get_number (before));
  if (g_strv_equal (fact_claim_get_tags (before), (const char * const *) clean))
    return fact_edit_builder_end (builder);

  after = fact_claim_with_tags (before, (const char * const *) clean);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_TAGS, after, NULL, NULL, NULL);

  return fact_edit_builder_end (builder);
}
