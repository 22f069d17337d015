/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-tag-list.h"

#include <stdlib.h>
#include <string.h>

/**
 * fact_tag_list_with:
 * @tags: (array zero-terminated=1): tags of a claim
 * @tag: what somebody typed
 *
 * Returns: (transfer full) (nullable): the tags with the new one at the end, without white space around it; %NULL when there is
 *   nothing to add: it is empty, or there already
 */
char **
fact_tag_list_with (const char * const *tags,
                    const char         *tag)
{
  g_autofree char *clean = g_strstrip (g_strdup (tag));
  g_autoptr (GStrvBuilder) builder = NULL;

  if (*clean == '\0' || g_strv_contains (tags, clean))
    return NULL;

  builder = g_strv_builder_new ();
  for (guint i = 0; tags[i] != NULL; i++)
    g_strv_builder_add (builder, tags[i]);
  g_strv_builder_add (builder, clean);

  return g_strv_builder_end (builder);
}

/**
 * fact_tag_list_without:
 * @tags: (array zero-terminated=1): tags of a claim
 * @tag: one of them
 *
 * Returns: (transfer full): the other tags
 */
char **
fact_tag_list_without (const char * const *tags,
                       const char         *tag)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; tags[i] != NULL; i++)
    {
      if (!g_str_equal (tags[i], tag))
        g_strv_builder_add (builder, tags[i]);
    }

  return g_strv_builder_end (builder);
}

typedef struct
{
  const char *tag;
  char       *key;
} KeyedTag;

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return strcmp (((const KeyedTag *) a)->key, ((const KeyedTag *) b)->key);
}

/**
 * fact_tag_list_sort:
 * @tags: (array length=n): tags
 * @n: how many
 *
 * Sorts them as the language does. Its rules are asked once for each tag: there may be thousands.
 */
void
fact_tag_list_sort (const char **tags,
                    guint        n)
{
  g_autofree KeyedTag *keyed = g_new (KeyedTag, n);

  for (guint i = 0; i < n; i++)
    keyed[i] = (KeyedTag) { tags[i], g_utf8_collate_key (tags[i], -1) };
  qsort (keyed, n, sizeof (KeyedTag), compare_keys);
  for (guint i = 0; i < n; i++)
    {
      tags[i] = keyed[i].tag;
      g_free (keyed[i].key);
    }
}

/**
 * fact_tag_list_of_project:
 * @state: a state
 *
 * Walks all claims: to be asked when somebody is about to type a tag, not for every key.
 *
 * Returns: (transfer full): all tags that any claim has, sorted
 */
char **
fact_tag_list_of_project (FactState *state)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    {
      const char * const *of_claim = fact_claim_get_tags (fact_state_get_claim (state, i));

      for (guint j = 0; of_claim != NULL && of_claim[j] != NULL; j++)
        {
          if (g_hash_table_add (seen, (gpointer) of_claim[j]))
            g_ptr_array_add (tags, g_strdup (of_claim[j]));
        }
    }
  fact_tag_list_sort ((const char **) tags->pdata, tags->len);
  g_ptr_array_add (tags, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&tags), FALSE);
}

/**
 * fact_tag_list_suggest:
 * @known: (array zero-terminated=1): the project's tags, sorted
 * @taken: (array zero-terminated=1): those the claim has
 * @typed: what was typed so far
 * @max_n: how many are wanted at most
 *
 * Returns: (transfer full): known tags that contain what was typed, in upper or lower case, those that begin with it first
 */
char **
fact_tag_list_suggest (const char * const *known,
                       const char * const *taken,
                       const char         *typed,
                       guint               max_n)
{
  g_autofree char *stripped = g_strstrip (g_strdup (typed));
  g_autofree char *needle = g_utf8_casefold (stripped, -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n = 0;

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; known[i] != NULL && n < max_n; i++)
        {
          g_autofree char *folded = g_utf8_casefold (known[i], -1);
          const char *found = strstr (folded, needle);

          if (found == NULL || (found == folded) != (pass == 0) || g_strv_contains (taken, known[i]))
            continue;
          g_strv_builder_add (builder, known[i]);
          n++;
        }
    }

  return g_strv_builder_end (builder);
}
