/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-palette-row.h"

#include <glib/gi18n-lib.h>

#include "find/fact-palette-item.h"
#include "sidebar/fact-named-colour.h"

/* In px. */
#define GAP 12

struct _FactPaletteRow
{
  FactListRow parent_instance;
};

G_DEFINE_FINAL_TYPE (FactPaletteRow, fact_palette_row, FACT_TYPE_LIST_ROW)

static int
fact_palette_row_measure_height (FactListRow          *row,
                                 const FactRowMetrics *metrics,
                                 int                   width)
{
  return metrics->line_heights[FACT_ROW_STATEMENT];
}

static int
draw_detail (FactListRow *row,
             GtkSnapshot *snapshot,
             const char  *detail,
             int          width)
{
  g_autoptr (PangoLayout) words = fact_row_words_new (GTK_WIDGET (row), FACT_ROW_CAPTION, detail);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), "fd_text_secondary");
  int detail_width;

  fact_row_words_cut (words, width / 2);
  pango_layout_get_pixel_size (words, &detail_width, NULL);
  fact_row_words_snapshot (words, snapshot, fact_list_row_mirror (row, width - detail_width, detail_width), 0, &colour);

  return detail_width + GAP;
}

static void
fact_palette_row_draw (FactListRow          *row,
                       const FactRowMetrics *metrics,
                       GtkSnapshot          *snapshot)
{
  FactPaletteItem *item = fact_list_row_get_item (row);
  const char *detail = fact_palette_item_get_detail (item);
  int width = gtk_widget_get_width (GTK_WIDGET (row));
  int room = width - (detail != NULL ? draw_detail (row, snapshot, detail, width) : 0);
  g_autoptr (PangoLayout) title = fact_row_words_new_lines (GTK_WIDGET (row), FACT_ROW_STATEMENT, fact_palette_item_get_title (item),
                                                            room, 1);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), NULL);

  fact_row_words_snapshot (title, snapshot, fact_list_row_mirror (row, 0, room), 0, &colour);
}

static char *
fact_palette_row_dup_name (FactListRow *row)
{
  FactPaletteItem *item = fact_list_row_get_item (row);
  const char *detail = fact_palette_item_get_detail (item);

  if (detail == NULL)
    return g_strdup (fact_palette_item_get_title (item));

  /* Translators: the name of an action, an article or a claim, and its key, outlet or number */
  return g_strdup_printf (_("%s, %s"), fact_palette_item_get_title (item), detail);
}

static char *
fact_palette_row_dup_tooltip (FactListRow *row,
                              int          x,
                              int          y)
{
  return NULL;
}

static void
fact_palette_row_class_init (FactPaletteRowClass *klass)
{
  FactListRowClass *row_class = FACT_LIST_ROW_CLASS (klass);

  row_class->measure_height = fact_palette_row_measure_height;
  row_class->draw = fact_palette_row_draw;
  row_class->dup_name = fact_palette_row_dup_name;
  row_class->dup_tooltip = fact_palette_row_dup_tooltip;
}

static void
fact_palette_row_init (FactPaletteRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "found-row");
}
