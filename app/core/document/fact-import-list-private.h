/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-import-item.h"
#include "document/fact-import-list.h"

G_BEGIN_DECLS

struct _FactImportList
{
  GObject         parent_instance;

  FactState      *state;
  GPtrArray      *items;             /* of FactImportItem */
  FactImportItem *reading;           /* NULL when nothing is being read */
  GCancellable   *cancellable;       /* of @reading */
  gboolean        cancelled;         /* nothing more is to be read */
};

void _fact_import_list_read_next     (FactImportList *self);
void _fact_import_list_tell_progress (FactImportList *self);

G_END_DECLS
