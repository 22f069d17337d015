/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-row-metrics.h"

G_BEGIN_DECLS

#define FACT_TYPE_LIST_ROW (fact_list_row_get_type ())

/* One row of a long list, drawn as a whole: GtkListView makes some two hundred rows at once, whatever can be seen, and each widget
 * within a row would be paid for two hundred times. */
G_DECLARE_DERIVABLE_TYPE (FactListRow, fact_list_row, FACT, LIST_ROW, GtkWidget)

/**
 * FactListRowClass:
 * @measure_height: the height of the row at a width, px, -1 for any; the row has an item
 * @draw: draws the row; it has an item
 * @dup_name: all that the row shows, in words
 * @dup_tooltip: what to say of the place that is pointed at; %NULL for nothing
 *
 * What a kind of row does. Sizes and places do not include the padding that the style sheet gives.
 */
struct _FactListRowClass
{
  GtkWidgetClass parent_class;

  int            (*measure_height) (FactListRow          *self,
                                    const FactRowMetrics *metrics,
                                 int                   width);
  void           (*draw)           (FactListRow          *self,
                                    const FactRowMetrics *metrics,
                                    GtkSnapshot          *snapshot);
  char          *(*dup_name)       (FactListRow          *self);
  char          *(*dup_tooltip)    (FactListRow          *self,
                                 int                   x,
                                 int                   y);
};

gpointer              fact_list_row_get_item     (FactListRow *self);
void                  fact_list_row_set_item     (FactListRow *self,
                                                  gpointer     item);
gboolean              fact_list_row_show_tooltip (FactListRow *self,
                                                  GtkWidget   *list,
                                                  int          x,
                                                  int          y,
                                                  GtkTooltip  *tooltip);
const FactRowMetrics *fact_list_row_get_metrics  (FactListRow *self);
int                   fact_list_row_mirror       (FactListRow *self,
                                                  int          x,
                                                  int          width);

G_END_DECLS
