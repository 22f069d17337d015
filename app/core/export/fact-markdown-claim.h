/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

void     fact_markdown_claim_append         (GString     *out,
                                             FactState   *state,
                                             FactClaim   *claim,
                                             FactArticle *article);
void     fact_markdown_claim_append_heading (GString     *out,
                                             FactClaim   *claim);
void     fact_markdown_claim_append_places  (GString     *out,
                                             FactClaim   *claim,
                                             FactArticle *article);
gboolean fact_markdown_claim_has_evidence   (FactClaim   *claim);

G_END_DECLS
