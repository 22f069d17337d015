/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

/**
 * FactChangeFocus:
 * @article_id: (nullable): the article to show; %NULL to stay
 * @claim_id: (nullable): the claim to select; %NULL to stay with the present one
 * @mark_id: (nullable): which occurrence or evidence of it
 * @has_span: whether there is a passage to scroll to
 * @span: the passage, in code points of the article's text
 *
 * Where to look to see what a step changed. The strings belong to the change set and the state.
 */
typedef struct
{
  GRefString *article_id;
  GRefString *claim_id;
  GRefString *mark_id;
  gboolean    has_span;
  FactSpan    span;
} FactChangeFocus;

gboolean fact_change_focus_find (FactChangeSet   *changes,
                                 FactState       *state,
                                 const char      *shown_article_id,
                                 const char      *current_claim_id,
                                 FactChangeFocus *focus);

G_END_DECLS
