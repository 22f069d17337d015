/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reading/fact-article-tags.h"
#include "reading/fact-prepared-text.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_BUFFER (fact_article_buffer_get_type ())

/* What a text view shows of one text. It comes in slices, so that the main loop never waits for a long one.
 * Signal: grown, when more of the text has just come. */
G_DECLARE_FINAL_TYPE (FactArticleBuffer, fact_article_buffer, FACT, ARTICLE_BUFFER, GtkTextBuffer)

FactArticleBuffer *fact_article_buffer_new          (FactPreparedText  *prepared,
                                                     FactArticleTags   *tags);
void               fact_article_buffer_load         (FactArticleBuffer *self);
void               fact_article_buffer_close        (FactArticleBuffer *self);
FactText          *fact_article_buffer_get_text     (FactArticleBuffer *self);
guint              fact_article_buffer_get_n_loaded (FactArticleBuffer *self);
gboolean           fact_article_buffer_is_loaded    (FactArticleBuffer *self);

void     fact_article_buffer_get_iter      (FactArticleBuffer *self,
                                            GtkTextIter       *iter,
                                            guint              offset);
guint    fact_article_buffer_get_offset    (FactArticleBuffer *self,
                                            const GtkTextIter *iter);
gboolean fact_article_buffer_get_bounds    (FactArticleBuffer *self,
                                            FactSpan           span,
                                            GtkTextIter       *start,
                                            GtkTextIter       *end);
gboolean fact_article_buffer_get_selection (FactArticleBuffer *self,
                                            FactSpan          *span);

G_END_DECLS
