/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-claim-row.h"

#include "inspector/fact-claim-closures.h"
#include "sidebar/fact-named-colour.h"
#include "sidebar/fact-row-labels.h"
#include "sidebar/fact-row-pill.h"

/* More than fits into two lines: what lies behind it is not worth laying out for hundreds of rows. */
#define MAX_STATEMENT_CHARS 120

/* In px. */
#define GAP 8
#define N_LINES 2
#define MIN_DIGITS 2

struct _FactClaimRow
{
  FactListRow parent_instance;
};

/* Where the parts of a row are, px from the side where reading begins. */
typedef struct
{
  int number_x;
  int number_width;
  int statement_x;
  int statement_width;
  int pill_x;
  int pill_width;        /* 0 without evidence */
} Columns;

G_DEFINE_FINAL_TYPE (FactClaimRow, fact_claim_row, FACT_TYPE_LIST_ROW)

static FactClaim *
get_claim (FactListRow *row)
{
  return fact_claim_item_get_claim (fact_list_row_get_item (row));
}

static Columns
find_columns (FactClaim            *claim,
              const FactRowMetrics *metrics,
              int                   width)
{
  guint n_evidence = fact_claim_get_n_evidence (claim);
  Columns columns = { .number_x = metrics->icon_size + GAP };

  columns.number_width = fact_row_metrics_measure_digits (metrics, FACT_ROW_CAPTION, fact_claim_get_number (claim), MIN_DIGITS);
  columns.statement_x = columns.number_x + columns.number_width + GAP;
  if (n_evidence > 0)
    columns.pill_width = fact_row_pill_get_width (fact_row_metrics_measure_digits (metrics, FACT_ROW_PILL, n_evidence, 1));
  columns.pill_x = width - columns.pill_width;
  columns.statement_width = columns.pill_x - (n_evidence > 0 ? GAP : 0) - columns.statement_x;

  return columns;
}

static PangoLayout *
lay_out_statement (FactListRow *row,
                   int          width)
{
  g_autofree char *statement = fact_claim_as_excerpt (NULL, get_claim (row), MAX_STATEMENT_CHARS);

  return fact_row_words_new_lines (GTK_WIDGET (row), FACT_ROW_STATEMENT, statement, width, N_LINES);
}

static int
fact_claim_row_measure_height (FactListRow          *row,
                               const FactRowMetrics *metrics,
                               int                   width)
{
  Columns columns = find_columns (get_claim (row), metrics, width);
  g_autoptr (PangoLayout) statement = NULL;
  int height = N_LINES * metrics->line_heights[FACT_ROW_STATEMENT];

  if (width >= 0)
    {
      statement = lay_out_statement (row, columns.statement_width);
      pango_layout_get_pixel_size (statement, NULL, &height);
    }

  return MAX (height, metrics->icon_size);
}

static void
draw_verdict (FactListRow *row,
              GtkSnapshot *snapshot,
              FactVerdict  verdict,
              int          size)
{
  GtkWidget *widget = GTK_WIDGET (row);
  g_autofree char *name = fact_verdict_as_icon_name (NULL, verdict);
  g_autofree char *colour_name = g_strconcat ("fd_", fact_verdict_to_nick (verdict), NULL);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (theme, name, NULL, size,
                                                                  gtk_widget_get_scale_factor (widget),
                                                                  gtk_widget_get_direction (widget), 0);
  GdkRGBA colour = fact_named_colour (widget, colour_name);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (fact_list_row_mirror (row, 0, size), 0));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, size, size, &colour, 1);
  gtk_snapshot_restore (snapshot);
}

/* At the end of its column, so that units stand below units. */
static void
draw_number (FactListRow   *row,
             GtkSnapshot   *snapshot,
             const Columns *columns,
             guint          number)
{
  g_autofree char *words = g_strdup_printf ("%u", number);
  g_autoptr (PangoLayout) layout = fact_row_words_new (GTK_WIDGET (row), FACT_ROW_CAPTION, words);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), "fd_text_secondary");
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  fact_row_words_snapshot (layout, snapshot,
                           fact_list_row_mirror (row, columns->number_x + columns->number_width - width, width), 0, &colour);
}

static void
fact_claim_row_draw (FactListRow          *row,
                     const FactRowMetrics *metrics,
                     GtkSnapshot          *snapshot)
{
  FactClaim *claim = get_claim (row);
  int height = gtk_widget_get_height (GTK_WIDGET (row));
  Columns columns = find_columns (claim, metrics, gtk_widget_get_width (GTK_WIDGET (row)));
  g_autoptr (PangoLayout) statement = lay_out_statement (row, columns.statement_width);
  GdkRGBA colour = fact_named_colour (GTK_WIDGET (row), NULL);
  int statement_height;

  draw_verdict (row, snapshot, fact_claim_get_verdict (claim), metrics->icon_size);
  draw_number (row, snapshot, &columns, fact_claim_get_number (claim));

  pango_layout_get_pixel_size (statement, NULL, &statement_height);
  fact_row_words_snapshot (statement, snapshot,
                           fact_list_row_mirror (row, columns.statement_x, columns.statement_width),
                           (height - statement_height) / 2, &colour);

  if (columns.pill_width > 0)
    {
      g_autofree char *number = g_strdup_printf ("%u", fact_claim_get_n_evidence (claim));

      fact_row_pill_draw (row, snapshot, number, columns.pill_x, 0, columns.pill_width, metrics->line_heights[FACT_ROW_PILL]);
    }
}

static char *
fact_claim_row_dup_name (FactListRow *row)
{
  return fact_row_labels_name_claim (get_claim (row));
}

/* What the signs stand for, and the statement where it is cut off. */
static char *
fact_claim_row_dup_tooltip (FactListRow *row,
                            int          x,
                            int          y)
{
  FactClaim *claim = get_claim (row);
  const FactRowMetrics *metrics = fact_list_row_get_metrics (row);
  Columns columns = find_columns (claim, metrics, gtk_widget_get_width (GTK_WIDGET (row)));
  g_autoptr (PangoLayout) statement = lay_out_statement (row, columns.statement_width);
  int from_start = fact_list_row_mirror (row, x, 0);

  if (from_start < columns.number_x)
    return fact_verdict_as_label (NULL, fact_claim_get_verdict (claim));
  if (columns.pill_width > 0 && from_start >= columns.pill_x)
    return fact_row_labels_count_evidence (claim);
  if (from_start >= columns.statement_x && pango_layout_is_ellipsized (statement))
    return g_strdup (fact_claim_get_statement (claim));

  return NULL;
}

static void
fact_claim_row_class_init (FactClaimRowClass *klass)
{
  FactListRowClass *row_class = FACT_LIST_ROW_CLASS (klass);

  row_class->measure_height = fact_claim_row_measure_height;
  row_class->draw = fact_claim_row_draw;
  row_class->dup_name = fact_claim_row_dup_name;
  row_class->dup_tooltip = fact_claim_row_dup_tooltip;
}

static void
fact_claim_row_init (FactClaimRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "claim-row");
}
