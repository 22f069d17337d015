/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"

G_BEGIN_DECLS

/**
 * FactBatchKind:
 * @FACT_BATCH_VERDICT: a verdict is set
 * @FACT_BATCH_PROGRESS: a progress is set
 * @FACT_BATCH_ASSIGNEE: a name is set
 * @FACT_BATCH_TAG: a tag is added
 * @FACT_BATCH_REMOVE: the claims go
 * @FACT_BATCH_MERGE: the others are merged into the first
 *
 * What is done with many claims at once.
 */
typedef enum
{
  FACT_BATCH_VERDICT,
  FACT_BATCH_PROGRESS,
  FACT_BATCH_ASSIGNEE,
  FACT_BATCH_TAG,
  FACT_BATCH_REMOVE,
  FACT_BATCH_MERGE
} FactBatchKind;

/* What somebody wants done with many claims, from the moment they say so until it is done. */
typedef struct _FactBatch FactBatch;

FactBatch *fact_batch_new       (FactBatchKind        kind,
                                 FactState           *asked,
                                 const char * const  *claim_ids,
                                 guint                value,
                                 const char          *words);
void       fact_batch_free      (FactBatch           *self);
guint      fact_batch_get_n     (FactBatch           *self);
FactEdit  *fact_batch_make_edit (FactBatch           *self,
                                 FactState           *state,
                                 FactEditContext     *context,
                                 GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactBatch, fact_batch_free)

G_END_DECLS
