/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"

G_BEGIN_DECLS

FactText    *marked_article_prose  (guint       n_bytes);
FactText    *marked_article_repeat (const char *unit,
                                    guint       n_bytes);
FactProject *marked_article_new    (FactText   *text,
                                    guint       n_spans,
                                    guint       n_chars_per_span);

#define MARKED_ARTICLE_ID "the-article"

G_END_DECLS
