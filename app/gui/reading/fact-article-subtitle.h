/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-article.h"

G_BEGIN_DECLS

char *fact_article_subtitle_format (FactArticle *article,
                                    guint        n_words,
                                    guint        n_sentences,
                                    gsize       *outlet_bytes);
char *fact_article_title_format    (FactArticle *article);

G_END_DECLS
