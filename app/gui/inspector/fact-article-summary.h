/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_SUMMARY (fact_article_summary_get_type ())

/* What the inspector shows while no claim is current: the article on show, and how to make a claim. */
G_DECLARE_FINAL_TYPE (FactArticleSummary, fact_article_summary, FACT, ARTICLE_SUMMARY, GtkWidget)

void fact_article_summary_show_article (FactArticleSummary *self,
                                        FactNavigation     *navigation,
                                        FactArticle        *article);

G_END_DECLS
