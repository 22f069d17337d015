/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-article.h"
#include "model/fact-claim.h"
#include "model/fact-tally.h"

G_BEGIN_DECLS

char *fact_row_labels_name_title     (FactArticle     *article);
char *fact_row_labels_name_article   (FactArticle     *article,
                                      const FactTally *tally,
                                      gint64           now);
char *fact_row_labels_name_claim     (FactClaim       *claim);
char *fact_row_labels_count_evidence (FactClaim       *claim);

G_END_DECLS
