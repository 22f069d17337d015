/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-row.h"

#include "inspector/fact-claim-closures.h"
#include "sidebar/fact-date-label.h"
#include "sidebar/fact-named-colour.h"
#include "sidebar/fact-row-labels.h"
#include "sidebar/fact-row-pill.h"
#include "sidebar/fact-verdict-bar-drawing.h"

/* More than fits into two lines. */
#define MAX_TITLE_CHARS 160

/* In px. */
#define LINE_GAP 2
#define SOURCE_GAP 6
#define FRACTION_GAP 8
#define N_LINES 2

struct _FactArticleRow
{
  FactListRow parent_instance;
};

G_DEFINE_FINAL_TYPE (FactArticleRow, fact_article_row, FACT_TYPE_LIST_ROW)

static FactArticle *
get_article (FactListRow *row)
{
  return fact_article_item_get_article (fact_list_row_get_item (row));
}

static PangoLayout *
lay_out_title (FactListRow *row,
               int          width)
{
  g_autofree char *title = fact_row_labels_name_title (get_article (row), MAX_TITLE_CHARS);

  return fact_row_words_new_lines (GTK_WIDGET (row), FACT_ROW_TITLE, title, width, N_LINES);
}

static int
measure_title (FactListRow *row,
               int          width)
{
  g_autoptr (PangoLayout) title = lay_out_title (row, width);
  int height;

  pango_layout_get_pixel_size (title, NULL, &height);

  return height;
}

static int
fact_article_row_measure_height (FactListRow          *row,
                                 const FactRowMetrics *metrics,
                                 int                   width)
{
  int title_height = width >= 0 ? measure_title (row, width) : N_LINES * metrics->line_heights[FACT_ROW_TITLE];

  return title_height + 2 * (LINE_GAP + metrics->line_heights[FACT_ROW_CAPTION]);
}

static int
draw_title (FactListRow *row,
            GtkSnapshot *snapshot,
            int          width)
{
  g_autoptr (PangoLayout) title = lay_out_title (row, width);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), NULL);
  int height;

  pango_layout_get_pixel_size (title, NULL, &height);
  fact_row_words_snapshot (title, snapshot, 0, 0, &colour);

  return height;
}

/* At the end of the line. Its width. */
static int
draw_at_end (FactListRow *row,
             GtkSnapshot *snapshot,
             const char  *words,
             int          y,
             int          width)
{
  g_autoptr (PangoLayout) layout = fact_row_words_new (GTK_WIDGET (row), FACT_ROW_CAPTION, words);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), "fd_text_secondary");
  int words_width;

  pango_layout_get_pixel_size (layout, &words_width, NULL);
  fact_row_words_snapshot (layout, snapshot, fact_list_row_mirror (row, width - words_width, words_width), y, &colour);

  return words_width;
}

/* At the beginning of the line. The room it takes. */
static int
draw_source (FactListRow *row,
             GtkSnapshot *snapshot,
             int          y,
             int          height)
{
  g_autofree char *word = NULL;
  int width;

  if (fact_article_get_role (get_article (row)) != FACT_ROLE_SOURCE)
    return 0;

  word = fact_role_as_label (NULL, FACT_ROLE_SOURCE);
  width = fact_row_pill_measure (row, word);
  fact_row_pill_draw (row, snapshot, word, 0, y, width, height);

  return width + SOURCE_GAP;
}

static void
draw_outlet (FactListRow *row,
             GtkSnapshot *snapshot,
             int          x,
             int          y,
             int          room)
{
  g_autoptr (PangoLayout) outlet = fact_row_words_new (GTK_WIDGET (row), FACT_ROW_CAPTION,
                                                       fact_article_get_outlet (get_article (row)));
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), "fd_text_secondary");
  int width;

  fact_row_words_cut (outlet, room);
  pango_layout_get_pixel_size (outlet, &width, NULL);
  fact_row_words_snapshot (outlet, snapshot, fact_list_row_mirror (row, x, width), y, &colour);
}

static void
draw_origin (FactListRow          *row,
             const FactRowMetrics *metrics,
             GtkSnapshot          *snapshot,
             int                   y,
             int                   width)
{
  const char *published = fact_article_get_published (get_article (row));
  g_autofree char *date = fact_date_label_short (published, g_get_real_time () / G_USEC_PER_SEC);
  int end = width - draw_at_end (row, snapshot, date, y, width) - SOURCE_GAP;
  int start = draw_source (row, snapshot, y, metrics->line_heights[FACT_ROW_CAPTION]);

  draw_outlet (row, snapshot, start, y, end - start);
}

static void
draw_tally (FactListRow          *row,
            const FactRowMetrics *metrics,
            GtkSnapshot          *snapshot,
            int                   y,
            int                   width)
{
  FactTally tally = fact_article_item_get_tally (fact_list_row_get_item (row));
  g_autofree char *fraction = fact_tally_as_fraction (NULL, &tally);
  int bar_width = width - draw_at_end (row, snapshot, fraction, y, width) - FRACTION_GAP;

  fact_verdict_bar_draw (GTK_WIDGET (row), snapshot, &tally, fact_list_row_mirror (row, 0, bar_width),
                         y + (metrics->line_heights[FACT_ROW_CAPTION] - FACT_VERDICT_BAR_HEIGHT) / 2, bar_width);
}

static void
fact_article_row_draw (FactListRow          *row,
                       const FactRowMetrics *metrics,
                       GtkSnapshot          *snapshot)
{
  int width = gtk_widget_get_width (GTK_WIDGET (row));
  int y = draw_title (row, snapshot, width) + LINE_GAP;

  draw_origin (row, metrics, snapshot, y, width);
  draw_tally (row, metrics, snapshot, y + metrics->line_heights[FACT_ROW_CAPTION] + LINE_GAP, width);
}

static char *
fact_article_row_dup_name (FactListRow *row)
{
  FactTally tally = fact_article_item_get_tally (fact_list_row_get_item (row));

  return fact_row_labels_name_article (get_article (row), &tally, g_get_real_time () / G_USEC_PER_SEC);
}

/* The bar's numbers; above it the whole title, which may be cut off. */
static char *
fact_article_row_dup_tooltip (FactListRow *row,
                              int          x,
                              int          y)
{
  const FactRowMetrics *metrics = fact_list_row_get_metrics (row);
  FactTally tally = fact_article_item_get_tally (fact_list_row_get_item (row));

  if (y >= gtk_widget_get_height (GTK_WIDGET (row)) - metrics->line_heights[FACT_ROW_CAPTION])
    return fact_tally_as_sentence (NULL, &tally);
  if (y < measure_title (row, gtk_widget_get_width (GTK_WIDGET (row))))
    return fact_row_labels_name_title (get_article (row), FACT_ROW_LABELS_MAX_CHARS);

  return NULL;
}

static void
fact_article_row_class_init (FactArticleRowClass *klass)
{
  FactListRowClass *row_class = FACT_LIST_ROW_CLASS (klass);

  row_class->measure_height = fact_article_row_measure_height;
  row_class->draw = fact_article_row_draw;
  row_class->dup_name = fact_article_row_dup_name;
  row_class->dup_tooltip = fact_article_row_dup_tooltip;
}

static void
fact_article_row_init (FactArticleRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "article-row");
}
