/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-article-tags.h"

G_BEGIN_DECLS

gboolean fact_article_typesetting_space_lines (GtkTextView  *view,
                                               FactArticleTags *tags);
int      fact_article_typesetting_set_margins (GtkTextView  *view,
                                               int           width);

G_END_DECLS
