/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"

G_BEGIN_DECLS

gboolean   fact_article_use_is_empty       (FactArticleUse *use);
char      *fact_article_use_as_sentences   (FactArticleUse *use);
char      *fact_article_use_as_claim_line  (FactClaim      *claim);

G_END_DECLS
