/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-import-item.h"

G_BEGIN_DECLS

/* How many items are where. */
typedef struct
{
  guint n_items;
  guint n_to_go;          /* waiting or being read */
  guint n_wanted;         /* will become articles */
  guint n_duplicates;     /* left out */
  guint n_failed;
  guint n_left_out;       /* folders of which something was left out */
  guint n_skipped;
  guint n_bad_dates;      /* among those wanted */
} FactImportCounts;

FactImportCounts fact_import_counts_of (GPtrArray *items);

G_END_DECLS
