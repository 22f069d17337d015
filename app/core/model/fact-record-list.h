/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

/* A persistent sequence of records: a changed copy shares all but a few hundred pointers with its original. */
typedef struct _FactRecordList FactRecordList;

FactRecordList *fact_record_list_new     (void);
FactRecordList *fact_record_list_ref     (FactRecordList *self);
void            fact_record_list_unref   (FactRecordList *self);

guint           fact_record_list_get_n   (FactRecordList *self);
gpointer        fact_record_list_get     (FactRecordList *self,
                                          guint           place);
gboolean        fact_record_list_find    (FactRecordList *self,
                                          gpointer        record,
                                          guint           hint,
                                          guint          *place);

FactRecordList *fact_record_list_insert  (FactRecordList *self,
                                          guint           place,
                                          gpointer        record);
FactRecordList *fact_record_list_replace (FactRecordList *self,
                                          guint           place,
                                          gpointer        record);
FactRecordList *fact_record_list_remove  (FactRecordList *self,
                                          guint           place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactRecordList, fact_record_list_unref)

G_END_DECLS
