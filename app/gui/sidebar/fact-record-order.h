/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"

G_BEGIN_DECLS

#define FACT_TYPE_RECORD_ORDER (fact_record_order_get_type ())

/* Some of a project's claims or articles in an order of their own: a GListModel of the project's row objects. */
G_DECLARE_DERIVABLE_TYPE (FactRecordOrder, fact_record_order, FACT, RECORD_ORDER, GObject)

/**
 * FactRecordOrderClass:
 * @dup_item: gives the project's row object for an id; %NULL for one that is not there
 * @changed: what the project has just done; shows other ids where that matters
 */
struct _FactRecordOrderClass
{
  GObjectClass parent_class;

  gpointer     (*dup_item) (FactProject     *project,
                            const char      *id);
  void         (*changed)  (FactRecordOrder *self,
                            FactChangeSet   *changes);
};

gpointer     fact_record_order_new         (GType            type,
                                            FactProject     *project);
FactProject *fact_record_order_get_project (FactRecordOrder *self);
void         fact_record_order_show        (FactRecordOrder *self,
                                            GPtrArray       *ids);
gboolean     fact_record_order_find        (FactRecordOrder *self,
                                            const char      *id,
                                            guint           *place);

G_END_DECLS
