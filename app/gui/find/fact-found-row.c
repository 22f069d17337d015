/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "find/fact-found-row.h"

#include <glib/gi18n-lib.h>

#include "find/fact-find-label.h"
#include "find/fact-found-item.h"
#include "find/fact-hit-context.h"
#include "sidebar/fact-named-colour.h"
#include "sidebar/fact-row-labels.h"
#include "sidebar/fact-row-pill.h"

/* More than fits on a line. */
#define MAX_TITLE_CHARS 100

/* In px. */
#define GAP 8
#define N_LINES 2

struct _FactFoundRow
{
  FactListRow parent_instance;
};

G_DEFINE_FINAL_TYPE (FactFoundRow, fact_found_row, FACT_TYPE_LIST_ROW)

/* Always as high as the most it can be: of 100,000 rows none has to be laid out to know how long the list is. */
static int
fact_found_row_measure_height (FactListRow          *row,
                               const FactRowMetrics *metrics,
                               int                   width)
{
  switch (fact_found_item_get_kind (fact_list_row_get_item (row)))
    {
    case FACT_FOUND_HIT:
      return N_LINES * metrics->line_heights[FACT_ROW_STATEMENT];
    case FACT_FOUND_MORE:
      return metrics->line_heights[FACT_ROW_STATEMENT];
    case FACT_FOUND_ARTICLE:
    default:
      return metrics->line_heights[FACT_ROW_TITLE];
    }
}

static void
draw_article (FactListRow          *row,
              const FactRowMetrics *metrics,
              GtkSnapshot          *snapshot)
{
  FactFoundItem *item = fact_list_row_get_item (row);
  g_autofree char *title = fact_row_labels_name_title (fact_found_item_get_article (item), MAX_TITLE_CHARS);
  g_autofree char *number = g_strdup_printf ("%'u", fact_found_item_get_n_found (item));
  int pill_width = fact_row_pill_get_width (fact_row_pill_measure (row, number));
  int pill_x = gtk_widget_get_width (GTK_WIDGET (row)) - pill_width;
  g_autoptr (PangoLayout) words = fact_row_words_new_lines (GTK_WIDGET (row), FACT_ROW_TITLE, title, pill_x - GAP, 1);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), NULL);

  fact_row_words_snapshot (words, snapshot, fact_list_row_mirror (row, 0, pill_x - GAP), 0, &colour);
  fact_row_pill_draw (row, snapshot, number, pill_x, 0, pill_width, metrics->line_heights[FACT_ROW_PILL]);
}

/* By attributes: what an article says is never markup. */
static void
emphasise (PangoLayout          *words,
           const FactHitContext *context)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_copy (pango_layout_get_attributes (words));
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);
  PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);

  bold->start_index = line->start_index = context->start;
  bold->end_index = line->end_index = context->end;
  pango_attr_list_change (attributes, bold);
  pango_attr_list_change (attributes, line);
  pango_layout_set_attributes (words, attributes);
}

static void
draw_hit (FactListRow *row,
          GtkSnapshot *snapshot)
{
  FactFoundItem *item = fact_list_row_get_item (row);
  int width = gtk_widget_get_width (GTK_WIDGET (row));
  g_auto (FactHitContext) context = { NULL, 0, 0 };
  g_autoptr (PangoLayout) words = NULL;
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), NULL);

  fact_hit_context_init (&context, fact_article_get_text (fact_found_item_get_article (item)), fact_found_item_get_hit (item));
  words = fact_row_words_new_lines (GTK_WIDGET (row), FACT_ROW_STATEMENT, context.words, width, N_LINES);
  emphasise (words, &context);
  fact_row_words_snapshot (words, snapshot, fact_list_row_mirror (row, 0, width), 0, &colour);
}

static void
draw_more (FactListRow *row,
           GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (GTK_WIDGET (row));
  g_autofree char *more = fact_find_more (fact_found_item_get_n_found (fact_list_row_get_item (row)));
  g_autoptr (PangoLayout) words = fact_row_words_new_lines (GTK_WIDGET (row), FACT_ROW_STATEMENT, more, width, 1);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), "fd_link");

  fact_row_words_snapshot (words, snapshot, fact_list_row_mirror (row, 0, width), 0, &colour);
}

static void
fact_found_row_draw (FactListRow          *row,
                     const FactRowMetrics *metrics,
                     GtkSnapshot          *snapshot)
{
  switch (fact_found_item_get_kind (fact_list_row_get_item (row)))
    {
    case FACT_FOUND_HIT:
      draw_hit (row, snapshot);
      break;
    case FACT_FOUND_MORE:
      draw_more (row, snapshot);
      break;
    case FACT_FOUND_ARTICLE:
    default:
      draw_article (row, metrics, snapshot);
    }
}

static char *
fact_found_row_dup_name (FactListRow *row)
{
  FactFoundItem *item = fact_list_row_get_item (row);
  FactArticle *article = fact_found_item_get_article (item);
  g_auto (FactHitContext) context = { NULL, 0, 0 };
  g_autofree char *title = NULL;
  g_autofree char *count = NULL;

  if (fact_found_item_get_kind (item) == FACT_FOUND_MORE)
    return fact_find_more (fact_found_item_get_n_found (item));
  if (fact_found_item_get_kind (item) == FACT_FOUND_HIT)
    {
      fact_hit_context_init (&context, fact_article_get_text (article), fact_found_item_get_hit (item));
      return g_steal_pointer (&context.words);
    }

  title = fact_row_labels_name_title (article, FACT_ROW_LABELS_MAX_CHARS);
  count = fact_find_label (0, fact_found_item_get_n_found (item));

  /* Translators: an article's title, and in how many places of it words were found */
  return g_strdup_printf (_("%s, %s"), title, count);
}

static char *
fact_found_row_dup_tooltip (FactListRow *row,
                            int          x,
                            int          y)
{
  FactFoundItem *item = fact_list_row_get_item (row);

  if (fact_found_item_get_kind (item) != FACT_FOUND_ARTICLE)
    return NULL;

  return fact_row_labels_name_title (fact_found_item_get_article (item), FACT_ROW_LABELS_MAX_CHARS);
}

static void
fact_found_row_class_init (FactFoundRowClass *klass)
{
  FactListRowClass *row_class = FACT_LIST_ROW_CLASS (klass);

  row_class->measure_height = fact_found_row_measure_height;
  row_class->draw = fact_found_row_draw;
  row_class->dup_name = fact_found_row_dup_name;
  row_class->dup_tooltip = fact_found_row_dup_tooltip;
}

static void
fact_found_row_init (FactFoundRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "found-row");
}
