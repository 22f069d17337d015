/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-imported-article.h"

static void
take_field (FactArticle      **article,
            FactArticleField   field,
            const char        *value)
{
  g_autoptr (FactArticle) before = NULL;

  if (value == NULL || *value == '\0')
    return;

  before = g_steal_pointer (article);
  *article = fact_article_with_field (before, field, value);
}

static void
take_provenance (FactArticle         **article,
                 FactProvenanceField   field,
                 const char           *value)
{
  g_autoptr (FactArticle) before = NULL;

  if (value == NULL || *value == '\0')
    return;

  before = g_steal_pointer (article);
  *article = fact_article_with_provenance (before, field, value);
}

/**
 * fact_imported_to_article:
 * @imported: what an importer made of a file, with what the user corrected
 * @text_sha256: (nullable): SHA-256 of its words where it is known already; %NULL to compute it
 * @name: (nullable): the file's name as given
 * @context: gives the id and says when it was imported
 *
 * Makes an article of what was read, to be added by fact_edit_add_articles(). An article without a title gets the name of its
 * file for one.
 *
 * Returns: (transfer full): the article
 */
FactArticle *
fact_imported_to_article (FactImported    *imported,
                          const char      *text_sha256,
                          const char      *name,
                          FactEditContext *context)
{
  g_autoptr (GRefString) id = fact_edit_context_new_id (context);
  g_autofree char *now = fact_edit_context_dup_now (context);
  g_autofree char *computed = NULL;
  FactArticle *article;

  if (text_sha256 == NULL)
    text_sha256 = computed = fact_text_dup_sha256 (imported->text);

  article = fact_article_new (id, imported->text, text_sha256);
  take_field (&article, FACT_ARTICLE_TITLE, name);
  take_field (&article, FACT_ARTICLE_TITLE, imported->title);
  take_field (&article, FACT_ARTICLE_OUTLET, imported->outlet);
  take_field (&article, FACT_ARTICLE_BYLINE, imported->byline);
  take_field (&article, FACT_ARTICLE_PUBLISHED, imported->published);
  take_field (&article, FACT_ARTICLE_URL, imported->url);
  take_field (&article, FACT_ARTICLE_LANGUAGE, imported->language);
  take_provenance (&article, FACT_PROVENANCE_AT, now);
  take_provenance (&article, FACT_PROVENANCE_NAME, name);
  take_provenance (&article, FACT_PROVENANCE_MEDIA_TYPE, imported->media_type);
  take_provenance (&article, FACT_PROVENANCE_ENCODING, imported->encoding);
  take_provenance (&article, FACT_PROVENANCE_SHA256, imported->sha256);

  return article;
}
