/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"
#include "sidebar/fact-list-row.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_ROW (fact_article_row_get_type ())

/* A row of the list of articles: title, outlet, date and how far its claims are. Its item is a FactArticleItem. */
G_DECLARE_FINAL_TYPE (FactArticleRow, fact_article_row, FACT, ARTICLE_ROW, FactListRow)

G_END_DECLS
