/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-project.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_ROW (fact_article_row_get_type ())

/* One article in the sidebar: title, outlet, date, verdict bar and how many claims are done. */
G_DECLARE_FINAL_TYPE (FactArticleRow, fact_article_row, FACT, ARTICLE_ROW, GtkWidget)

GtkWidget       *fact_article_row_new      (void);
FactArticleItem *fact_article_row_get_item (FactArticleRow  *self);
void             fact_article_row_set_item (FactArticleRow  *self,
                                            FactArticleItem *item);
char            *fact_article_row_dup_name (FactArticleRow  *self);

G_END_DECLS
