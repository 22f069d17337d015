/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

char *fact_citation_format           (FactState   *state,
                                      const char  *article_id,
                                      FactSpan     span);
char *fact_citation_format_source    (FactArticle *article);
char *fact_citation_format_place     (FactArticle *article,
                                      FactSpan     span);
char *fact_citation_collapse_spaces  (const char  *words);
char *fact_citation_quote            (const char  *words);

G_END_DECLS
