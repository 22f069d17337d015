/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-title.h"

#include <string.h>

/* A heading is not the article's title when it is longer. */
#define MAX_TITLE 400

/* What stands between an article's title and the name of the site, with spaces around it. */
static const gunichar dividers[] = { '|', '-', 0x2013, 0x2014, 0xB7, 0x2022, 0xBB, 0xAB, ':', '/', '<', '>', 0x2039, 0x203A, '~' };

/* Letters and digits only, case folded: what makes titles alike. */
static char *
fold (const char *words,
      gssize      n_bytes)
{
  g_autofree char *folded = g_utf8_casefold (words, n_bytes);
  GString *result = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        g_string_append_unichar (result, g_utf8_get_char (p));
    }

  return g_string_free (result, FALSE);
}

static gboolean
is_divider (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  for (guint i = 0; i < G_N_ELEMENTS (dividers); i++)
    {
      if (dividers[i] == c)
        return TRUE;
    }

  return FALSE;
}

/* The divider at or behind @p, a white space before and behind it; "::" and "»»" count as one. */
static const char *
find_divider (const char  *p,
              const char **after)
{
  for (; *p != '\0'; p++)
    {
      const char *end = p + 1;

      if (*p != ' ')
        continue;
      while (*end != '\0' && is_divider (end))
        end = g_utf8_next_char (end);
      if (end > p + 1 && *end == ' ')
        {
          *after = end + 1;
          return p;
        }
    }

  return NULL;
}

/* Whether a part of a title names the site. */
static gboolean
names_site (const char *part,
            gssize      n_bytes,
            const char *site)
{
  g_autofree char *folded = fold (part, n_bytes);
  g_autofree char *folded_site = fold (site != NULL ? site : "", -1);

  if (*folded_site == '\0' || *folded == '\0')
    return FALSE;

  return strstr (folded, folded_site) != NULL || (strlen (folded) > 3 && strstr (folded_site, folded) != NULL);
}

static guint
count_words (const char *words,
             gsize       n_bytes)
{
  guint n = 1;

  for (gsize i = 0; i < n_bytes; i++)
    n += words[i] == ' ';

  return n;
}

/* Takes the site's name from either end of a title. */
static char *
drop_site (const char *title,
           const char *site)
{
  const char *last = NULL;
  const char *behind_last = NULL;
  const char *behind_first = NULL;
  const char *first = find_divider (title, &behind_first);
  const char *after;

  for (const char *p = title; (p = find_divider (p, &after)) != NULL; p = after - 1)
    {
      last = p;
      behind_last = after;
    }
  if (last == NULL)
    return g_strdup (title);

  if (names_site (behind_last, -1, site))
    {
      g_autofree char *rest = g_strndup (title, (gsize) (last - title));

      return drop_site (rest, site);
    }
  if (names_site (title, first - title, site))
    return drop_site (behind_first, site);

  return g_strdup (title);
}

/* The site is unknown: of two parts the much longer one is the title. */
static char *
drop_short_end (const char *title)
{
  const char *last = NULL;
  const char *after;

  for (const char *p = title; (p = find_divider (p, &after)) != NULL; p = after - 1)
    last = p;

  if (last != NULL && count_words (title, (gsize) (last - title)) >= 4 && count_words (last, strlen (last)) <= 5)
    return g_strndup (title, (gsize) (last - title));

  return g_strdup (title);
}

/* How well a heading is what the page says its title is, 0 to 100. */
static guint
compare (const char *heading,
         const char *title)
{
  g_autofree char *h = fold (heading, -1);
  g_autofree char *t = fold (title, -1);
  gsize n_heading = strlen (h);
  gsize n_title = strlen (t);

  if (n_heading == 0 || n_title == 0)
    return 0;
  if (strcmp (h, t) == 0)
    return 100;
  if (strstr (t, h) != NULL)
    return (guint) (n_heading * 99 / n_title);
  if (strstr (h, t) != NULL)
    return (guint) (n_title * 99 / n_heading);

  return 0;
}

/* The heading that agrees best with what the page says of its title. */
static char *
find_heading (FactHtmlTree      *tree,
              const char *const *titles,
              guint              n_titles)
{
  guint32 n_nodes = fact_html_tree_get_n_nodes (tree);
  char *found = NULL;
  guint best = 39;
  guint n_seen = 0;

  for (FactHtmlNode i = 0; i < n_nodes && n_seen < 200; i++)
    {
      FactHtmlTag tag = fact_html_tree_get_tag (tree, i);
      g_autofree char *words = NULL;

      if (fact_html_tag_get_kind (tag) != FACT_HTML_HEADING)
        continue;
      n_seen++;
      words = fact_html_tree_dup_words (tree, i, MAX_TITLE);
      for (guint j = 0; j < n_titles; j++)
        {
          guint likeness = titles[j] != NULL ? compare (words, titles[j]) : 0;

          if (likeness > best)
            {
              best = likeness;
              g_free (found);
              found = g_strdup (words);
            }
        }
    }

  return found;
}

/* The page's only great heading. */
static char *
find_only_heading (FactHtmlTree *tree)
{
  guint32 n_nodes = fact_html_tree_get_n_nodes (tree);
  char *found = NULL;

  for (FactHtmlNode i = 0; i < n_nodes; i++)
    {
      if (fact_html_tree_get_tag (tree, i) != FACT_HTML_H1)
        continue;
      if (found != NULL)
        {
          g_free (found);
          return NULL;
        }
      found = fact_html_tree_dup_words (tree, i, MAX_TITLE);
    }

  if (found != NULL && *found == '\0')
    g_clear_pointer (&found, g_free);

  return found;
}

static char *
collapse (const char *words)
{
  GString *result = g_string_new (NULL);

  for (const char *p = words; *p != '\0'; p++)
    {
      if (!g_ascii_isspace (*p))
        g_string_append_c (result, *p);
      else if (result->len > 0 && p[1] != '\0' && !g_ascii_isspace (p[1]))
        g_string_append_c (result, ' ');
    }

  return g_string_free (result, FALSE);
}

/**
 * fact_html_title_find:
 * @tree: a page
 * @meta: what it says of itself
 * @data: its linked data
 * @outlet: (nullable): the name of the site
 *
 * Finds what the article is called: the heading that agrees with what the page says of its title, or else that, without
 * the name of the site.
 *
 * Returns: (transfer full) (nullable): the title on one line
 */
char *
fact_html_title_find (FactHtmlTree             *tree,
                      FactHtmlMeta             *meta,
                      const FactHtmlLinkedData *data,
                      const char               *outlet)
{
  static const char *const keys[] = { "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "title", NULL };
  const char *said = fact_html_meta_find_any (meta, keys);
  const char *titles[] = {
    fact_html_meta_find (meta, "og:title"), data->title, fact_html_meta_find (meta, "title"), fact_html_meta_find (meta, "twitter:title"),
  };
  g_autofree char *heading = find_heading (tree, titles, G_N_ELEMENTS (titles));
  g_autofree char *clean = NULL;
  g_autofree char *plain = NULL;

  if (heading != NULL)
    return drop_site (heading, outlet);

  if (said == NULL)
    said = data->title;
  heading = find_only_heading (tree);
  if (heading != NULL && (said == NULL || (count_words (heading, strlen (heading)) >= 3 && !names_site (heading, -1, outlet))))
    return g_steal_pointer (&heading);
  if (said == NULL)
    return NULL;

  plain = collapse (said);
  clean = drop_site (plain, outlet);

  return strcmp (clean, plain) != 0 ? g_steal_pointer (&clean) : drop_short_end (plain);
}
