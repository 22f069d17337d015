/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-span-index.h"
#include "model/fact-tally.h"

G_BEGIN_DECLS

/* The span index and the tally of every article of a state, and what was last done with each claim, brought forward change by change. Not
 * shared between threads. */
typedef struct _FactMarkMap FactMarkMap;

FactMarkMap   *fact_mark_map_new        (FactState     *state);
void           fact_mark_map_free       (FactMarkMap   *self);
void           fact_mark_map_update     (FactMarkMap   *self,
                                         FactChangeSet *changes);
FactSpanIndex *fact_mark_map_get_index  (FactMarkMap   *self,
                                         const char    *article_id);
FactSpanIndex *fact_mark_map_get_lost   (FactMarkMap   *self,
                                         const char    *article_id);
guint          fact_mark_map_get_n_unsettled (FactMarkMap *self,
                                         const char    *article_id);
FactTally      fact_mark_map_get_tally  (FactMarkMap   *self,
                                         const char    *article_id);
FactTally      fact_mark_map_get_total  (FactMarkMap   *self);
FactActivity  *fact_mark_map_find_last_activity (FactMarkMap *self,
                                         const char    *claim_id);
gboolean       fact_mark_map_shares_marks (FactClaim   *before,
                                         FactClaim     *after);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactMarkMap, fact_mark_map_free)

G_END_DECLS
