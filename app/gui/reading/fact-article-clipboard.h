/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-view.h"

G_BEGIN_DECLS

void fact_article_clipboard_copy           (FactArticleView *view);
void fact_article_clipboard_offer_primary  (FactArticleView *view);
void fact_article_clipboard_attach         (FactArticleView *view);
void fact_article_clipboard_detach_primary (FactArticleView *view);
void fact_article_clipboard_attach_primary (FactArticleView *view);

G_END_DECLS
