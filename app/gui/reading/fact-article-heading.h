/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-article.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_HEADING (fact_article_heading_get_type ())

/* What stands above an article: its title, outlet, date, where it came from and how long it is. */
G_DECLARE_FINAL_TYPE (FactArticleHeading, fact_article_heading, FACT, ARTICLE_HEADING, GtkWidget)

GtkWidget *fact_article_heading_new         (void);
void       fact_article_heading_set_article (FactArticleHeading *self,
                                             FactArticle        *article);
void       fact_article_heading_set_length  (FactArticleHeading *self,
                                             guint               n_words,
                                             guint               n_sentences);
GtkWidget *fact_article_heading_get_title   (FactArticleHeading *self);

G_END_DECLS
