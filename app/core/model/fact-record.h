/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "model/fact-extras.h"

G_BEGIN_DECLS

/**
 * FactRecordKind:
 *
 * What a record is. Those up to %FACT_RECORD_ACTIVITY stand in a FactState of their own, the others inside an article or a claim.
 */
typedef enum
{
  FACT_RECORD_HEADER,
  FACT_RECORD_ARTICLE,
  FACT_RECORD_CLAIM,
  FACT_RECORD_DISMISSAL,
  FACT_RECORD_ACTIVITY,
  FACT_RECORD_REVISION,
  FACT_RECORD_OCCURRENCE,
  FACT_RECORD_EVIDENCE,
  FACT_RECORD_QUERY,
  FACT_RECORD_NOTE
} FactRecordKind;

/* What all records have in common: an immutable, atomically counted value with an id. */
typedef struct _FactRecord FactRecord;

gpointer        fact_record_ref        (gpointer record);
void            fact_record_unref      (gpointer record);
FactRecordKind  fact_record_get_kind   (gpointer record);
GRefString     *fact_record_get_id     (gpointer record);
FactExtras     *fact_record_get_extras (gpointer record);
gpointer        fact_record_with_extras (gpointer    record,
                                         FactExtras *extras);
gpointer        fact_record_with_id     (gpointer    record,
                                         GRefString *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactRecord, fact_record_unref)

G_END_DECLS
