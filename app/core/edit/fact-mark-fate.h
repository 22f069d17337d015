/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-span-index.h"
#include "model/fact-state.h"

G_BEGIN_DECLS

/**
 * FactMarkFate:
 * @claim: (nullable): the claim whose mark it is; %NULL for a cleared passage
 * @kind: what it is
 * @place: which of the claim's occurrences or evidence, or of the article's cleared passages
 * @fate: what becomes of it in the new text; %FACT_ANCHOR_FATE_LOST also for one that was lost and still is
 * @before: the mark as it is
 * @after: the mark that comes in its place: its state is "ok" only when its words are the same and it was "ok"; one that is lost keeps the
 *   words and the place that it had
 *
 * What becomes of one mark of an article when the article gets another text.
 */
typedef struct
{
  FactClaim      *claim;
  FactMarkKind    kind;
  guint           place;
  FactAnchorFate  fate;
  FactAnchor     *before;
  FactAnchor     *after;
} FactMarkFate;

void       fact_mark_fate_free  (FactMarkFate  *self);

GPtrArray *fact_mark_fates_list (FactState     *state,
                                 FactArticle   *article,
                                 FactText      *text,
                                 GCancellable  *cancellable,
                                 GError       **error);

G_END_DECLS
