/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

/* Three articles (a, b, c) and three claims (one, two, three) that have a bit of everything, for tests to change. */
FactState    *small_project_new    (void);

FactArticle  *small_article_new    (const char  *id,
                                    const char  *words);
FactClaim    *small_claim_new      (const char  *id,
                                    guint        number,
                                    const char  *statement);
FactClaim    *small_claim_with_occurrence (FactClaim   *claim,
                                    const char  *id,
                                    FactArticle *article,
                                    FactSpan     span);
FactClaim    *small_claim_with_span (FactClaim   *claim,
                                    const char  *id,
                                    FactArticle *article,
                                    FactSpan     span,
                                    FactStance   stance);
FactExtras   *small_extras_new     (const char  *json);
FactNote     *small_record_new     (const char  *id);

/* Takes the record that @expression gives in place of the one in @slot. */
#define REPLACE(slot, expression) \
  G_STMT_START { gpointer replace_after_ = (expression); fact_record_unref (slot); slot = replace_after_; } G_STMT_END
