/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-view.h"

G_BEGIN_DECLS

void fact_article_pointer_attach (FactArticleView *view);

G_END_DECLS
