/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-article-row.h"

G_BEGIN_DECLS

void fact_article_drag_attach (FactArticleRow *row);

G_END_DECLS
