/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"
#include "text/fact-anchor.h"

G_BEGIN_DECLS

/* A place where a claim is made. */
typedef struct _FactOccurrence FactOccurrence;

FactOccurrence *fact_occurrence_new         (GRefString     *id,
                                             FactAnchor     *anchor);
FactAnchor     *fact_occurrence_get_anchor  (FactOccurrence *self);
FactOccurrence *fact_occurrence_with_anchor (FactOccurrence *self,
                                             FactAnchor     *anchor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactOccurrence, fact_record_unref)

G_END_DECLS
