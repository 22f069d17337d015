/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-import-counts.h"
#include "model/fact-state.h"

G_BEGIN_DECLS

#define FACT_TYPE_IMPORT_LIST (fact_import_list_get_type ())

/* Files on their way into a project: a GListModel of FactImportItem which reads them one after the other in the background.
 * Signal: progress (), when an item's status changed. Main thread. */
G_DECLARE_FINAL_TYPE (FactImportList, fact_import_list, FACT, IMPORT_LIST, GObject)

FactImportList  *fact_import_list_new           (FactState       *state);
void             fact_import_list_add_file      (FactImportList  *self,
                                                 GFile           *file);
FactImportCounts fact_import_list_get_counts    (FactImportList  *self);
FactImportItem  *fact_import_list_get_reading   (FactImportList  *self);
void             fact_import_list_skip          (FactImportList  *self,
                                                 FactImportItem  *item);
void             fact_import_list_take_back     (FactImportList  *self,
                                                 FactImportItem  *item);
void             fact_import_list_add_anyway    (FactImportList  *self,
                                                 FactImportItem  *item);
void             fact_import_list_take_whole    (FactImportList  *self,
                                                 FactImportItem  *item,
                                                 gboolean         whole);
void             fact_import_list_cancel        (FactImportList  *self);
GPtrArray       *fact_import_list_dup_articles  (FactImportList  *self,
                                                 FactEditContext *context,
                                                 GPtrArray      **comments);

G_END_DECLS
