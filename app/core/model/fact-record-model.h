/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/fact-change.h"
#include "model/fact-record-list.h"

G_BEGIN_DECLS

#define FACT_TYPE_RECORD_MODEL (fact_record_model_get_type ())

/* How a model makes row objects of records and tells them of newer ones. */
typedef struct
{
  FactRecordKind kind;
  gpointer       (*new_item)    (gpointer record,
                                 gpointer user_data);
  void           (*update_item) (gpointer item,
                                 gpointer record);
  gpointer       (*find)        (const char *id,
                                 gpointer    user_data);
} FactRecordModelInfo;

/* A GListModel over a record list: a row object exists only while somebody holds it. */
G_DECLARE_FINAL_TYPE (FactRecordModel, fact_record_model, FACT, RECORD_MODEL, GObject)

FactRecordModel *fact_record_model_new              (const FactRecordModelInfo *info,
                                                     FactRecordList            *records,
                                                     gpointer                   user_data);
void             fact_record_model_forget_user_data (FactRecordModel           *self);
gpointer         fact_record_model_dup_item         (FactRecordModel           *self,
                                                     gpointer                   record);
void             fact_record_model_foreach          (FactRecordModel           *self,
                                                     GFunc                      func,
                                                     gpointer                   user_data);
void             fact_record_model_let_go           (FactRecordModel           *self,
                                                     FactChangeSet             *changes);
void             fact_record_model_update           (FactRecordModel           *self,
                                                     FactChangeSet             *changes,
                                                     FactRecordList            *records);

G_END_DECLS
