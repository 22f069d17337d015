/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-proposals.h"

#include <string.h>

#include "html/fact-html-byline.h"
#include "html/fact-html-date.h"
#include "html/fact-html-title.h"

static char *
find_language (FactHtmlMeta             *meta,
               const FactHtmlLinkedData *data)
{
  static const char *const keys[] = { "html:lang", "og:locale", "content-language", "dc.language", "language", NULL };
  g_autofree char *said = g_strdup (fact_html_meta_find_any (meta, keys));
  gsize length;

  if (said == NULL)
    said = g_strdup (data->language);
  if (said == NULL)
    return NULL;

  /* "en_US", as locales are written, is en-US; of "de, en" the first counts. */
  g_strdelimit (said, "_", '-');
  length = strspn (said, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
  said[length] = '\0';
  if (strcspn (said, "-") < 2 || strcspn (said, "-") > 3 || length > 35)
    return NULL;

  return g_steal_pointer (&said);
}

/* The canonical address may be written without its host. */
static char *
find_address (FactHtmlMeta             *meta,
              const FactHtmlLinkedData *data,
              const FactImportHints    *hints)
{
  const char *said[] = { fact_html_meta_find (meta, "link:canonical"), fact_html_meta_find (meta, "og:url"), data->url };

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      g_autofree char *address = NULL;

      if (said[i] == NULL)
        continue;
      address = g_uri_resolve_relative (hints->url, said[i], G_URI_FLAGS_PARSE_RELAXED, NULL);
      if (address != NULL && (g_str_has_prefix (address, "http://") || g_str_has_prefix (address, "https://")))
        return g_steal_pointer (&address);
    }

  return g_strdup (hints->url);
}

static char *
find_host (const char *address)
{
  g_autoptr (GUri) uri = address != NULL ? g_uri_parse (address, G_URI_FLAGS_PARSE_RELAXED, NULL) : NULL;
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;

  if (host == NULL)
    return NULL;

  return g_strdup (g_str_has_prefix (host, "www.") ? host + 4 : host);
}

static char *
find_outlet (FactHtmlMeta             *meta,
             const FactHtmlLinkedData *data,
             const char               *address)
{
  static const char *const keys[] = { "og:site_name", "dc.publisher", "application-name", NULL };
  const char *name = fact_html_meta_find (meta, "og:site_name");

  if (name == NULL)
    name = data->outlet;
  if (name == NULL)
    name = fact_html_meta_find_any (meta, keys);
  if (name != NULL && strstr (name, "://") == NULL && g_utf8_strlen (name, -1) <= 100)
    return g_strdup (name);

  return find_host (address);
}

/* A date in the address: /2019/11/18/. */
static char *
find_date_in_address (const char *address)
{
  const char *p = strstr (address, "://");

  for (p = p != NULL ? p + 3 : address; (p = strchr (p, '/')) != NULL; p++)
    {
      if (strspn (p + 1, "0123456789") == 4)
        {
          char *date = fact_html_date_find (p + 1, MIN (strlen (p + 1), 10), NULL, NULL, NULL);

          if (date != NULL)
            return date;
        }
    }

  return NULL;
}

static char *
parse_any (FactHtmlMeta      *meta,
           const char *const *keys)
{
  for (guint i = 0; keys[i] != NULL; i++)
    {
      const char *value = fact_html_meta_find (meta, keys[i]);
      char *date = value != NULL ? fact_html_date_parse (value) : NULL;

      if (date != NULL)
        return date;
    }

  return NULL;
}

static char *
find_said_date (FactHtmlMeta             *meta,
                const FactHtmlLinkedData *data)
{
  static const char *const published[] = {
    "article:published_time", "datepublished", "itemprop:datepublished", "og:published_time", "og:article:published_time",
    "article:published", "article.published", "published_time", "publishdate", "publish-date", "publish_date",
    "publication_date", "pubdate", "pub_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc:date",
    "citation_publication_date", "citation_date", "date", "datecreated", "itemprop:datecreated", "article:created", "created",
    "release_date", "mediator_published_time", NULL
  };
  char *date = data->published != NULL ? fact_html_date_parse (data->published) : NULL;

  if (date == NULL)
    date = parse_any (meta, published);
  if (date == NULL && data->created != NULL)
    date = fact_html_date_parse (data->created);

  return date;
}

/**
 * fact_html_proposals_fill:
 * @imported: what is being made of a page
 * @tree: the page
 * @meta: what it says of itself
 * @data: its linked data
 * @hints: what is known beside its bytes
 *
 * Proposes what the page says of its article: language, address, outlet, title, byline, and the date if the page or its
 * address tell when it was published. What it does not say stays %NULL.
 */
void
fact_html_proposals_fill (FactImported             *imported,
                          FactHtmlTree             *tree,
                          FactHtmlMeta             *meta,
                          const FactHtmlLinkedData *data,
                          const FactImportHints    *hints)
{
  imported->language = find_language (meta, data);
  imported->url = find_address (meta, data, hints);
  imported->outlet = find_outlet (meta, data, imported->url);
  imported->title = fact_html_title_find (tree, meta, data, imported->outlet);
  imported->byline = fact_html_byline_find (tree, meta, data);
  imported->published = find_said_date (meta, data);
  if (imported->published == NULL && imported->url != NULL)
    imported->published = find_date_in_address (imported->url);
}

/**
 * fact_html_proposals_find_change:
 * @meta: what a page says of itself
 * @data: its linked data
 *
 * Returns: (transfer full) (nullable): when it was last changed, as 2024-10-25: the last resort for a date
 */
char *
fact_html_proposals_find_change (FactHtmlMeta             *meta,
                                 const FactHtmlLinkedData *data)
{
  static const char *const keys[] = {
    "article:modified_time", "datemodified", "itemprop:datemodified", "og:updated_time", "last-modified", "dcterms.modified",
    "dc.date.modified", "lastmod", "revised", NULL
  };
  char *date = data->modified != NULL ? fact_html_date_parse (data->modified) : NULL;

  return date != NULL ? date : parse_any (meta, keys);
}
