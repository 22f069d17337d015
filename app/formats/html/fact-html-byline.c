/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-byline.h"

#include <string.h>

/* Names and what stands around them are no longer. */
#define MAX_BYLINE 160

/* How bylines begin, in small letters. */
static const char *const beginnings[] = {
  "by ", "written by ", "posted by ", "published by ", "author: ", "von ", "autor: ", "autorin: ", "text: ", "por ", "par ", "di ", "door ",
  "autor ", "автор: ", "escrito por ", "publicado por ", "publié par ", "a cura di ",
};

static char *
clean (const char *words)
{
  char *name = g_strdup (words);

  g_strstrip (name);
  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      g_autofree char *folded = g_utf8_strdown (name, -1);
      gsize length = strlen (beginnings[i]);

      /* Folding may change how many bytes a letter has, but not in those that have matched. */
      if (g_str_has_prefix (folded, beginnings[i]) && strlen (name) > length)
        {
          memmove (name, name + length, strlen (name + length) + 1);
          break;
        }
    }

  return g_strstrip (name);
}

/* An address is none, nor is a sentence. */
static gboolean
is_name (const char *name)
{
  gboolean has_letter = FALSE;

  if (*name == '\0' || strlen (name) > MAX_BYLINE || strstr (name, "://") != NULL || strchr (name, '@') != NULL)
    return FALSE;

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    has_letter = has_letter || g_unichar_isalpha (g_utf8_get_char (p));

  return has_letter;
}

static char *
join (GPtrArray *values)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; values != NULL && i < values->len && i < 8; i++)
    {
      g_autofree char *name = clean (g_ptr_array_index (values, i));

      if (!is_name (name) || strstr (names->str, name) != NULL)
        continue;
      if (names->len > 0)
        g_string_append (names, ", ");
      g_string_append (names, name);
    }

  return g_string_free (names, FALSE);
}

/* Whether an element is called a byline or an author. */
static gboolean
is_called_byline (FactHtmlTree *tree,
                  FactHtmlNode  node)
{
  static const char *const called[] = { "byline", "author-name", "authorname", "article-author", "post-author", "entry-author", "author" };
  const char *names = fact_html_tree_get_attribute (tree, node, FACT_HTML_ATTRIBUTE_CLASS);
  g_autofree char *folded = NULL;

  if (names == NULL)
    return FALSE;

  folded = g_ascii_strdown (names, -1);
  for (guint i = 0; i < G_N_ELEMENTS (called); i++)
    {
      const char *at = strstr (folded, called[i]);

      if (at != NULL && (at == folded || !g_ascii_isalpha (at[-1])) && !g_ascii_isalpha (at[strlen (called[i])]))
        return TRUE;
    }

  return FALSE;
}

static char *
find_called_byline (FactHtmlTree *tree)
{
  guint32 n_nodes = fact_html_tree_get_n_nodes (tree);

  for (FactHtmlNode i = 0; i < n_nodes; i++)
    {
      g_autofree char *words = NULL;
      g_autofree char *name = NULL;

      if (fact_html_tree_get_tag (tree, i) == FACT_HTML_TEXT || fact_html_tree_get_end (tree, i) - i > 12 || !is_called_byline (tree, i))
        continue;
      words = fact_html_tree_dup_words (tree, i, MAX_BYLINE);
      name = clean (words);
      if (is_name (name) && strlen (name) < 80 && strpbrk (name, "0123456789") == NULL)
        return g_steal_pointer (&name);
    }

  return NULL;
}

/**
 * fact_html_byline_find:
 * @tree: a page
 * @meta: what it says of itself
 * @data: its linked data
 *
 * Returns: (transfer full) (nullable): who wrote the article, several names with ", " between them
 */
char *
fact_html_byline_find (FactHtmlTree             *tree,
                       FactHtmlMeta             *meta,
                       const FactHtmlLinkedData *data)
{
  static const char *const keys[] = {
    "author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "dc:creator", "citation_author", "parsely-author", "sailthru.author",
    "byl", "itemprop:author", "itemprop:name author", "rel:author", "twitter:creator",
  };

  if (data->byline != NULL && is_name (data->byline))
    return g_strdup (data->byline);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *names = join (fact_html_meta_get_all (meta, keys[i]));

      if (*names != '\0')
        return g_steal_pointer (&names);
    }

  return find_called_byline (tree);
}
