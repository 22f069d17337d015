/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

typedef enum
{
  FACT_MARK_OCCURRENCE,
  FACT_MARK_EVIDENCE,
  FACT_MARK_CLEARED
} FactMarkKind;

/**
 * FactMark:
 * @span: where it stands
 * @kind: what it is
 * @claim_id: (nullable): the claim it belongs to; %NULL for a cleared passage
 * @id: (nullable): the occurrence's or evidence's own id; %NULL for a cleared passage
 *
 * A passage of an article that something of the project rests on. The strings belong to the index.
 */
typedef struct
{
  FactSpan      span;
  FactMarkKind  kind;
  GRefString   *claim_id;
  GRefString   *id;
} FactMark;

/* The marks of one article by start, with the greatest end ahead of each block: answers "in this range" without a walk. */
typedef struct _FactSpanIndex FactSpanIndex;

FactSpanIndex  *fact_span_index_new      (void);
FactSpanIndex  *fact_span_index_copy     (FactSpanIndex  *self);
void            fact_span_index_free     (FactSpanIndex  *self);
void            fact_span_index_append   (FactSpanIndex  *self,
                                          const FactMark *mark);
void            fact_span_index_add      (FactSpanIndex  *self,
                                          const FactMark *mark);
gboolean        fact_span_index_remove   (FactSpanIndex  *self,
                                          const FactMark *mark);
void            fact_span_index_sort     (FactSpanIndex  *self);

guint           fact_span_index_get_n    (FactSpanIndex  *self);
const FactMark *fact_span_index_get      (FactSpanIndex  *self,
                                          guint           place);
void            fact_span_index_query    (FactSpanIndex  *self,
                                          FactSpan        range,
                                          GPtrArray      *marks);
void            fact_span_index_query_at (FactSpanIndex  *self,
                                          guint           offset,
                                          GPtrArray      *marks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactSpanIndex, fact_span_index_free)

G_END_DECLS
