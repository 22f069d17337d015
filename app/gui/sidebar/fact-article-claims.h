/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-record-order.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_CLAIMS (fact_article_claims_get_type ())

/* The claims made in one article, in reading order: a FactRecordOrder. */
G_DECLARE_FINAL_TYPE (FactArticleClaims, fact_article_claims, FACT, ARTICLE_CLAIMS, FactRecordOrder)

FactArticleClaims *fact_article_claims_new         (FactProject       *project,
                                                    const char        *article_id);
void               fact_article_claims_set_article (FactArticleClaims *self,
                                                    const char        *article_id);

G_END_DECLS
