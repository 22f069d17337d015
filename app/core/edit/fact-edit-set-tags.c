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

static void
replace_tags (FactEditBuilder    *builder,
              FactClaim          *before,
              const char * const *tags)
{
  g_autoptr (FactClaim) after = NULL;

  if (g_strv_equal (fact_claim_get_tags (before), tags))
    return;

  after = fact_claim_with_tags (before, tags);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_claim (builder, FACT_ACTION_TAGS, after, NULL, NULL, NULL);
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

  if (before == NULL)
    return NULL;
  clean = clean_tags (tags, error);
  if (clean == NULL)
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Tags of Claim %u"), fact_claim_get_number (before));
  replace_tags (builder, before, (const char * const *) clean);

  return fact_edit_builder_end (builder);
}

/* The claim's tags without @removed, then those of @added that it has not. */
static char **
change_tags (FactClaim          *claim,
             const char * const *added,
             const char * const *removed)
{
  const char * const *tags = fact_claim_get_tags (claim);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; tags[i] != NULL; i++)
    {
      if (!g_strv_contains (removed, tags[i]))
        g_strv_builder_add (builder, tags[i]);
    }
  for (guint i = 0; added[i] != NULL; i++)
    {
      if (!g_strv_contains (tags, added[i]) || g_strv_contains (removed, added[i]))
        g_strv_builder_add (builder, added[i]);
    }

  return g_strv_builder_end (builder);
}

static void
set_label (FactEditBuilder *builder,
           GPtrArray       *claims)
{
  /* Translators: both come after “Undo” and “Redo” */
  if (claims->len == 1)
    fact_edit_builder_set_label (builder, _("Tags of Claim %u"), fact_claim_get_number (g_ptr_array_index (claims, 0)));
  else
    fact_edit_builder_set_label (builder, ngettext ("Tags of %u Claim", "Tags of %u Claims", claims->len), claims->len);
}

/**
 * fact_edit_change_tags:
 * @state: a state
 * @context: who edits
 * @claim_ids: (array zero-terminated=1): ids of claims; one said twice counts once
 * @added: (nullable) (array zero-terminated=1): tags that each of them is to have
 * @removed: (nullable) (array zero-terminated=1): tags that none of them is to have; one that is in @added too is added
 * @error: %FACT_EDIT_ERROR_NO_SUCH_CLAIM, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Changes the tags of many claims in one step; the others that a claim has stay as they are.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_change_tags (FactState           *state,
                       FactEditContext     *context,
                       const char * const  *claim_ids,
                       const char * const  *added,
                       const char * const  *removed,
                       GError             **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_CHANGE_TAGS);
  g_autoptr (GPtrArray) claims = fact_edit_find_claims (state, claim_ids, error);
  g_auto (GStrv) clean_added = claims != NULL ? clean_tags (added, error) : NULL;
  g_auto (GStrv) clean_removed = clean_added != NULL ? clean_tags (removed, error) : NULL;

  if (clean_removed == NULL)
    return NULL;

  set_label (builder, claims);
  for (guint i = 0; i < claims->len; i++)
    {
      FactClaim *claim = g_ptr_array_index (claims, i);
      g_auto (GStrv) tags = change_tags (claim, (const char * const *) clean_added, (const char * const *) clean_removed);

      replace_tags (builder, claim, (const char * const *) tags);
    }

  return fact_edit_builder_end (builder);
}
