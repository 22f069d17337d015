/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

/* First member of every record. */
struct _FactRecord
{
  gatomicrefcount refs;
  FactRecordKind  kind;
  GRefString     *id;          /* may be NULL where the format gives none (revisions) */
  FactExtras     *extras;      /* may be NULL */
};

/* How the base makes, copies and frees what it does not know the inside of. */
typedef struct
{
  gsize size;
  void  (*copy)  (gpointer copy);      /* takes a reference on everything the copied bytes point to */
  void  (*clear) (gpointer record);    /* drops them */
} FactRecordClass;

extern const FactRecordClass fact_header_class;
extern const FactRecordClass fact_article_class;
extern const FactRecordClass fact_claim_class;
extern const FactRecordClass fact_dismissal_class;
extern const FactRecordClass fact_activity_class;
extern const FactRecordClass fact_revision_class;
extern const FactRecordClass fact_occurrence_class;
extern const FactRecordClass fact_evidence_class;
extern const FactRecordClass fact_query_class;
extern const FactRecordClass fact_note_class;

gpointer    fact_record_alloc          (FactRecordKind   kind,
                                        GRefString      *id);
gpointer    fact_record_copy           (gpointer         record);

/* Strings of records: NULL stands for "", so that an empty field costs nothing. */
void        fact_record_copy_strings   (GRefString     **strings,
                                        guint            n);
void        fact_record_clear_strings  (GRefString     **strings,
                                        guint            n);
void        fact_record_set_string     (GRefString     **string,
                                        const char      *value);
const char *fact_record_show_string    (GRefString      *string);
GPtrArray  *fact_record_share_array    (GPtrArray       *array);

G_END_DECLS
