/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-article.h"
#include "model/fact-claim.h"
#include "model/fact-tally.h"

G_BEGIN_DECLS

/* What an assistive technology reads out; longer words are heard where they stand. */
#define FACT_ROW_LABELS_MAX_CHARS 240

char *fact_row_labels_name_title     (FactArticle     *article,
                                      guint            max_chars);
char *fact_row_labels_name_article   (FactArticle     *article,
                                      const FactTally *tally,
                                      gint64           now);
char *fact_row_labels_name_claim     (FactClaim       *claim);
char *fact_row_labels_count_evidence (FactClaim       *claim);

G_END_DECLS
