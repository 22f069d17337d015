/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-article-list.h"
#include "sidebar/fact-row-list.h"

G_BEGIN_DECLS

void fact_article_drag_attach (FactArticleList *list,
                               FactRowList     *rows);

G_END_DECLS
