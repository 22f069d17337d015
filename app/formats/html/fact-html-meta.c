/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-meta.h"

#include <string.h>

/* No page says more than that of itself; beyond it lies somebody's list. */
#define MAX_ENTRIES 4000

/* Titles, names and dates are shorter. */
#define MAX_WORDS 1000

struct _FactHtmlMeta
{
  GHashTable *values;          /* of char * (key) to GPtrArray of char *, in the order of the page */
  guint       n_entries;
};

static void
add (FactHtmlMeta *self,
     char         *key,
     char         *value)
{
  GPtrArray *values;

  g_strstrip (value);
  if (*value == '\0' || self->n_entries >= MAX_ENTRIES)
    {
      g_free (key);
      g_free (value);
      return;
    }

  self->n_entries++;
  values = g_hash_table_lookup (self->values, key);
  if (values != NULL)
    {
      g_free (key);
    }
  else
    {
      values = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->values, key, values);
    }
  g_ptr_array_add (values, value);
}

static void
add_meta_element (FactHtmlMeta *self,
                  FactHtmlTree *tree,
                  FactHtmlNode  node)
{
  static const FactHtmlAttribute names[] = {
    FACT_HTML_ATTRIBUTE_PROPERTY, FACT_HTML_ATTRIBUTE_NAME, FACT_HTML_ATTRIBUTE_ITEMPROP, FACT_HTML_ATTRIBUTE_HTTP_EQUIV,
  };
  const char *content = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_CONTENT);

  for (guint i = 0; i < G_N_ELEMENTS (names) && content != NULL; i++)
    {
      const char *name = fact_html_tree_get_attribute (tree, node, names[i]);

      if (name != NULL)
        add (self, g_ascii_strdown (name, -1), g_strdup (content));
    }
}

static void
add_link (FactHtmlMeta *self,
          FactHtmlTree *tree,
          FactHtmlNode  node)
{
  const char *relation = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_REL);
  const char *address = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_HREF);

  if (relation != NULL && address != NULL && g_ascii_strcasecmp (relation, "canonical") == 0)
    add (self, g_strdup ("link:canonical"), g_strdup (address));
}

/* Elements with microdata, the author's link and times; keys have the attribute's name in front. */
static void
add_marked_element (FactHtmlMeta *self,
                    FactHtmlTree *tree,
                    FactHtmlNode  node)
{
  const char *property = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_ITEMPROP);
  const char *relation = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_REL);
  const char *date = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_DATETIME);
  const char *content = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_CONTENT);

  if (property != NULL)
    {
      g_autofree char *folded = g_ascii_strdown (property, -1);

      add (self, g_strconcat ("itemprop:", folded, NULL),
           date != NULL ? g_strdup (date) : content != NULL ? g_strdup (content) : fact_html_tree_dup_words (tree, node, MAX_WORDS));
    }
  if (relation != NULL && g_ascii_strcasecmp (relation, "author") == 0)
    add (self, g_strdup ("rel:author"), fact_html_tree_dup_words (tree, node, MAX_WORDS));
}

static void
add_element (FactHtmlMeta *self,
             FactHtmlTree *tree,
             FactHtmlNode  node)
{
  const char *language = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_LANG);

  switch (fact_html_tree_get_tag (tree, node))
    {
    case FACT_HTML_META:
      add_meta_element (self, tree, node);
      break;
    case FACT_HTML_LINK:
      add_link (self, tree, node);
      break;
    case FACT_HTML_TITLE:
      add (self, g_strdup ("title"), fact_html_tree_dup_words (tree, node, MAX_WORDS));
      break;
    case FACT_HTML_HTML:
      if (language != NULL)
        add (self, g_strdup ("html:lang"), g_strdup (language));
      break;
    default:
      add_marked_element (self, tree, node);
      break;
    }
}

/**
 * fact_html_meta_new:
 * @tree: a page
 *
 * Collects what a page says of itself. Keys are in small letters: the name or property of a meta element ("og:title"),
 * "itemprop:" and a property of microdata, "rel:author", "link:canonical", "title", "html:lang".
 *
 * Returns: (transfer full): it
 */
FactHtmlMeta *
fact_html_meta_new (FactHtmlTree *tree)
{
  FactHtmlMeta *self = g_new0 (FactHtmlMeta, 1);
  guint32 n_nodes = fact_html_tree_get_n_nodes (tree);

  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  for (FactHtmlNode i = 0; i < n_nodes; i++)
    {
      if (fact_html_tree_has_attributes (tree, i) || fact_html_tree_get_tag (tree, i) == FACT_HTML_TITLE)
        add_element (self, tree, i);
    }

  return self;
}

/**
 * fact_html_meta_free:
 * @self: (nullable): what a page says of itself
 *
 * Frees it.
 */
void
fact_html_meta_free (FactHtmlMeta *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->values);
  g_free (self);
}

/**
 * fact_html_meta_get_all:
 * @self: what a page says of itself
 * @key: of what
 *
 * Returns: (transfer none) (nullable) (element-type utf8): all that it says, in its order, none of them empty
 */
GPtrArray *
fact_html_meta_get_all (FactHtmlMeta *self,
                        const char   *key)
{
  return g_hash_table_lookup (self->values, key);
}

/**
 * fact_html_meta_find:
 * @self: what a page says of itself
 * @key: of what
 *
 * Returns: (nullable): the first that it says
 */
const char *
fact_html_meta_find (FactHtmlMeta *self,
                     const char   *key)
{
  GPtrArray *values = fact_html_meta_get_all (self, key);

  return values != NULL ? g_ptr_array_index (values, 0) : NULL;
}

/**
 * fact_html_meta_find_any:
 * @self: what a page says of itself
 * @keys: (array zero-terminated=1): of what, the best first
 *
 * Returns: (nullable): what it says of the first of @keys that it says anything of
 */
const char *
fact_html_meta_find_any (FactHtmlMeta      *self,
                         const char *const *keys)
{
  for (guint i = 0; keys[i] != NULL; i++)
    {
      const char *value = fact_html_meta_find (self, keys[i]);

      if (value != NULL)
        return value;
    }

  return NULL;
}
