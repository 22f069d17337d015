/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

char *fact_article_label       (FactArticle *article);
char *fact_passage_label       (FactState   *state,
                                FactAnchor  *anchor);
char *fact_passage_quotation   (FactAnchor  *anchor,
                                guint        max_chars);
char *fact_passage_state_label (FactAnchor  *anchor);

G_END_DECLS
