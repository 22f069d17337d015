/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-imported-article.h"

#include "text/fact-selection.h"

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

static void
take_places (FactArticle **article,
             GArray       *found)
{
  g_autoptr (FactArticle) before = NULL;
  g_autoptr (FactSourceMap) places = NULL;

  if (found->len == 0)
    return;

  before = g_steal_pointer (article);
  places = fact_source_map_new ((const FactSourcePlace *) found->data, found->len);
  *article = fact_article_with_source_map (before, places);
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
  take_provenance (&article, FACT_PROVENANCE_EXTRACTOR, imported->extractor);
  take_places (&article, imported->places);

  return article;
}

static void
comment_free (gpointer data)
{
  FactComment *self = data;

  fact_record_unref (self->article);
  g_free (self->words);
  g_free (self->author);
  g_free (self->at);
  g_free (self);
}

/**
 * fact_import_comments_new:
 *
 * Returns: (transfer full) (element-type FactComment): a list for fact_imported_to_comments(), empty yet
 */
GPtrArray *
fact_import_comments_new (void)
{
  return g_ptr_array_new_with_free_func (comment_free);
}

/* A comment may stand between words, or at white space only; then the paragraph is meant. */
static gboolean
find_words (FactText                  *text,
            const FactImportedComment *comment,
            FactSpan                  *span)
{
  FactSpan selection = { (guint) comment->start, (guint) comment->end };
  guint paragraph;

  if (fact_selection_to_span (text, selection, span, NULL))
    return TRUE;

  paragraph = fact_text_get_paragraph_at (text, selection.start);
  if (paragraph == 0)
    return FALSE;
  selection = fact_text_get_paragraph (text, paragraph);

  return fact_selection_to_span (text, selection, span, NULL);
}

/**
 * fact_imported_to_comments:
 * @imported: what an importer made of a file
 * @article: the article that it became
 * @comments: (element-type FactComment): where to add what somebody had written at its words, for fact_edit_add_articles()
 *
 * A comment in an empty paragraph has no words to stand at and is left out.
 */
void
fact_imported_to_comments (FactImported *imported,
                           FactArticle  *article,
                           GPtrArray    *comments)
{
  for (guint i = 0; i < imported->comments->len; i++)
    {
      const FactImportedComment *found = g_ptr_array_index (imported->comments, i);
      FactComment *comment;
      FactSpan span;

      if (!find_words (fact_article_get_text (article), found, &span))
        continue;

      comment = g_new0 (FactComment, 1);
      comment->article = fact_record_ref (article);
      comment->span = span;
      comment->words = g_strdup (found->words);
      comment->author = g_strdup (found->author);
      comment->at = g_strdup (found->at);
      g_ptr_array_add (comments, comment);
    }
}
