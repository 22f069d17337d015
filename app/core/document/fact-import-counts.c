/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-import-counts.h"

/**
 * fact_import_counts_of:
 * @items: (element-type FactImportItem): files on their way into a project
 *
 * Returns: how many of them are where
 */
FactImportCounts
fact_import_counts_of (GPtrArray *items)
{
  FactImportCounts counts = { 0 };
  guint by_status[FACT_IMPORT_SKIPPED + 1] = { 0 };

  for (guint i = 0; i < items->len; i++)
    {
      FactImportItem *item = g_ptr_array_index (items, i);

      by_status[fact_import_item_get_status (item)]++;
      if (fact_import_item_is_wanted (item) && !fact_import_item_has_good_date (item))
        counts.n_bad_dates++;
    }

  counts.n_items = items->len;
  counts.n_to_go = by_status[FACT_IMPORT_WAITING] + by_status[FACT_IMPORT_READING];
  counts.n_wanted = by_status[FACT_IMPORT_READ] + by_status[FACT_IMPORT_ADD_ANYWAY];
  counts.n_duplicates = by_status[FACT_IMPORT_DUPLICATE];
  counts.n_failed = by_status[FACT_IMPORT_FAILED];
  counts.n_left_out = by_status[FACT_IMPORT_LEFT_OUT];
  counts.n_skipped = by_status[FACT_IMPORT_SKIPPED];

  return counts;
}
