/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-cells.h"

#include "claims/fact-claim-row-labels.h"
#include "inspector/fact-claim-closures.h"
#include "sidebar/fact-named-colour.h"

/* In px. */
#define ICON_GAP 6

/* Icons grow with the letters. */
static int
get_icon_size (const FactClaimCells *self)
{
  return self->metrics.icon_size;
}

/* Beside smaller letters: 14 px where others have 16. */
static int
get_small_icon_size (const FactClaimCells *self)
{
  return self->metrics.icon_size * 7 / 8;
}

/* Where something is drawn: from the side where reading begins. */
static int
mirror (GtkWidget *row,
        int        x,
        int        width)
{
  return gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL ? gtk_widget_get_width (row) - x - width : x;
}

static void
draw_icon (const FactClaimCells *self,
           GtkWidget            *row,
           GtkSnapshot          *snapshot,
           const char           *name,
           int                   x,
           int                   size,
           const GdkRGBA        *colour)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (row));
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (theme, name, NULL, size, gtk_widget_get_scale_factor (row),
                                                                  gtk_widget_get_direction (row), 0);
  const int y = (self->height - size) / 2;      /* on whole pixels, where it is sharp */

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) mirror (row, x, size), (float) y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, size, size, colour, 1);
  gtk_snapshot_restore (snapshot);
}

/* Gives the width of the words, px. */
static int
draw_words (const FactClaimCells *self,
            GtkWidget            *row,
            GtkSnapshot          *snapshot,
            FactRowFont           font,
            const char           *words,
            int                   x,
            int                   room,
            const GdkRGBA        *colour)
{
  g_autoptr (PangoLayout) layout = fact_row_words_new (row, font, words);
  int width, height;

  fact_row_words_cut (layout, room);
  pango_layout_get_pixel_size (layout, &width, &height);
  fact_row_words_snapshot (layout, snapshot, mirror (row, x, width), (self->height - height) / 2, colour);

  return width;
}

static GdkRGBA
find_verdict_colour (GtkWidget   *row,
                     FactVerdict  verdict)
{
  g_autofree char *name = g_strconcat ("fd_", fact_verdict_to_nick (verdict), NULL);

  return fact_named_colour (row, name);
}

static void
draw_verdict (const FactClaimCells *self,
              GtkWidget            *row,
              GtkSnapshot          *snapshot,
              FactVerdict           verdict)
{
  int size = get_icon_size (self);
  int x = self->columns.x[FACT_CLAIM_COLUMN_VERDICT];
  int room = self->columns.width[FACT_CLAIM_COLUMN_VERDICT] - size - ICON_GAP;
  GdkRGBA colour = find_verdict_colour (row, verdict);
  g_autofree char *icon = fact_verdict_as_icon_name (NULL, verdict);
  g_autofree char *label = fact_verdict_as_label (NULL, verdict);

  draw_icon (self, row, snapshot, icon, x, size, &colour);
  if (!self->columns.is_short[FACT_CLAIM_COLUMN_VERDICT])
    draw_words (self, row, snapshot, FACT_ROW_TITLE, label, x + size + ICON_GAP, room, &colour);
}

static void
draw_progress (const FactClaimCells *self,
               GtkWidget            *row,
               GtkSnapshot          *snapshot,
               FactProgress          progress)
{
  int size = get_icon_size (self);
  int x = self->columns.x[FACT_CLAIM_COLUMN_PROGRESS];
  int room = self->columns.width[FACT_CLAIM_COLUMN_PROGRESS] - size - ICON_GAP;
  GdkRGBA accent = fact_named_colour (row, progress == FACT_PROGRESS_TODO ? "fd_text_secondary" : "fd_link");
  GdkRGBA colour = fact_named_colour (row, NULL);
  g_autofree char *icon = fact_progress_as_icon_name (NULL, progress);
  g_autofree char *label = fact_progress_as_label (NULL, progress);

  draw_icon (self, row, snapshot, icon, x, size, &accent);
  if (!self->columns.is_short[FACT_CLAIM_COLUMN_PROGRESS])
    draw_words (self, row, snapshot, FACT_ROW_STATEMENT, label, x + size + ICON_GAP, room, &colour);
}

static GdkRGBA
find_stance_colour (GtkWidget  *row,
                    FactStance  stance)
{
  static const char * const names[FACT_N_STANCES] = { "fd_supported", "fd_disputed", "fd_text_secondary" };

  return fact_named_colour (row, names[stance]);
}

static void
draw_evidence (const FactClaimCells *self,
               GtkWidget            *row,
               GtkSnapshot          *snapshot,
               FactClaimDigest      *digest)
{
  int size = get_small_icon_size (self);
  int x = self->columns.x[FACT_CLAIM_COLUMN_EVIDENCE];
  int end = x + self->columns.width[FACT_CLAIM_COLUMN_EVIDENCE];

  for (guint i = 0; i < FACT_N_STANCES && x + size < end; i++)
    {
      GdkRGBA colour = find_stance_colour (row, i);
      g_autofree char *icon = fact_stance_as_icon_name (NULL, i);
      g_autofree char *n = g_strdup_printf ("%u", digest->n_stances[i]);

      if (digest->n_stances[i] == 0)
        continue;
      draw_icon (self, row, snapshot, icon, x, size, &colour);
      x += size + ICON_GAP / 2;
      x += draw_words (self, row, snapshot, FACT_ROW_PILL, n, x, end - x, &colour) + ICON_GAP + ICON_GAP / 2;
    }
}

/* What there is none of, or nobody did, is said quietly. */
static gboolean
is_quiet (FactClaimDigest *digest,
          FactClaimColumn  column)
{
  const char *name = fact_claim_get_field (digest->claim, FACT_CLAIM_CHECKED_BY);

  switch (column)
    {
    case FACT_CLAIM_COLUMN_STATEMENT:
    case FACT_CLAIM_COLUMN_ARTICLES:
      return FALSE;
    case FACT_CLAIM_COLUMN_CHECKED_BY:
      return name == NULL || *name == '\0';
    case FACT_CLAIM_COLUMN_VERDICT:
    case FACT_CLAIM_COLUMN_NUMBER:
    case FACT_CLAIM_COLUMN_PROGRESS:
    case FACT_CLAIM_COLUMN_EVIDENCE:
    case FACT_CLAIM_COLUMN_UPDATED:
    default:
      return TRUE;
    }
}

static FactRowFont
find_font (FactClaimColumn column)
{
  return column == FACT_CLAIM_COLUMN_STATEMENT ? FACT_ROW_STATEMENT : FACT_ROW_CAPTION;
}

static void
draw_label (const FactClaimCells *self,
            GtkWidget            *row,
            GtkSnapshot          *snapshot,
            FactClaimDigest      *digest,
            FactClaimColumn       column)
{
  g_autofree char *label = fact_claim_row_label_cell (digest, column, self->now);
  GdkRGBA colour = fact_named_colour (row, is_quiet (digest, column) ? "fd_text_secondary" : NULL);

  draw_words (self, row, snapshot, find_font (column), label, self->columns.x[column], self->columns.width[column], &colour);
}

/**
 * fact_claim_cells_draw:
 * @self: the cells of a table
 * @row: a row of it
 * @snapshot: what to draw on
 * @digest: the claim of the row
 *
 * Draws what the row says of the claim.
 */
void
fact_claim_cells_draw (const FactClaimCells *self,
                       GtkWidget            *row,
                       GtkSnapshot          *snapshot,
                       FactClaimDigest      *digest)
{
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if (self->columns.width[i] == 0)
        continue;

      if (i == FACT_CLAIM_COLUMN_VERDICT)
        draw_verdict (self, row, snapshot, fact_claim_get_verdict (digest->claim));
      else if (i == FACT_CLAIM_COLUMN_PROGRESS)
        draw_progress (self, row, snapshot, fact_claim_get_progress (digest->claim));
      else if (i == FACT_CLAIM_COLUMN_EVIDENCE && fact_claim_digest_get_n_evidence (digest) > 0)
        draw_evidence (self, row, snapshot, digest);
      else
        draw_label (self, row, snapshot, digest, i);
    }
}

static int
measure_words (GtkWidget   *row,
               FactRowFont  font,
               const char  *words)
{
  g_autoptr (PangoLayout) layout = fact_row_words_new (row, font, words);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

static int
measure_evidence (const FactClaimCells *self,
                  GtkWidget            *row,
                  FactClaimDigest      *digest)
{
  int width = 0;

  for (guint i = 0; i < FACT_N_STANCES; i++)
    {
      g_autofree char *n = g_strdup_printf ("%u", digest->n_stances[i]);

      if (digest->n_stances[i] > 0)
        width += get_small_icon_size (self) + ICON_GAP / 2 + measure_words (row, FACT_ROW_PILL, n) + ICON_GAP + ICON_GAP / 2;
    }

  return width - ICON_GAP - ICON_GAP / 2;
}

/**
 * fact_claim_cells_measure:
 * @self: the cells of a table
 * @row: a row of it
 * @digest: the claim of the row
 * @column: a column
 *
 * Returns: how wide the column has to be for all that fact_claim_cells_draw() has to draw there, px
 */
int
fact_claim_cells_measure (const FactClaimCells *self,
                          GtkWidget            *row,
                          FactClaimDigest      *digest,
                          FactClaimColumn       column)
{
  g_autofree char *label = fact_claim_row_label_cell (digest, column, self->now);

  if (column == FACT_CLAIM_COLUMN_VERDICT)
    return get_icon_size (self) + ICON_GAP + measure_words (row, FACT_ROW_TITLE, label);
  if (column == FACT_CLAIM_COLUMN_PROGRESS)
    return get_icon_size (self) + ICON_GAP + measure_words (row, FACT_ROW_STATEMENT, label);
  if (column == FACT_CLAIM_COLUMN_EVIDENCE && fact_claim_digest_get_n_evidence (digest) > 0)
    return measure_evidence (self, row, digest);

  return measure_words (row, find_font (column), label);
}

/**
 * fact_claim_cells_draw_heading:
 * @self: the cells of a table
 * @row: a row of it
 * @snapshot: what to draw on
 * @state: the project
 * @grouping: what its claims are put together by
 * @group: the group that the row heads
 *
 * Draws what the group is called and how many claims there are in it.
 */
void
fact_claim_cells_draw_heading (const FactClaimCells *self,
                               GtkWidget            *row,
                               GtkSnapshot          *snapshot,
                               FactState            *state,
                               FactClaimGrouping     grouping,
                               const FactClaimGroup *group)
{
  gboolean is_rtl = gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL;
  g_autofree char *label = fact_claim_row_label_group (state, grouping, group);
  g_autofree char *n = fact_claim_row_label_n (group->n_claims);
  g_autoptr (PangoLayout) n_words = fact_row_words_new (row, FACT_ROW_CAPTION, n);
  GdkRGBA colour = fact_named_colour (row, NULL);
  GdkRGBA quiet = fact_named_colour (row, "fd_text_secondary");
  int size = get_icon_size (self);
  int x = FACT_CLAIM_COLUMNS_EDGE;
  FactVerdict verdict;
  int n_width;

  draw_icon (self, row, snapshot, !group->is_folded ? "pan-down-symbolic" : is_rtl ? "pan-start-symbolic" : "pan-end-symbolic", x,
             size, &colour);
  x += size + ICON_GAP;
  if (grouping == FACT_CLAIM_GROUPING_VERDICT && fact_verdict_from_nick (group->id, &verdict))
    {
      g_autofree char *icon = fact_verdict_as_icon_name (NULL, verdict);

      colour = find_verdict_colour (row, verdict);
      draw_icon (self, row, snapshot, icon, x, size, &colour);
      x += size + ICON_GAP;
    }

  pango_layout_get_pixel_size (n_words, &n_width, NULL);
  x += draw_words (self, row, snapshot, FACT_ROW_TITLE, label, x,
                   gtk_widget_get_width (row) - x - n_width - 2 * FACT_CLAIM_COLUMNS_EDGE, &colour);
  draw_words (self, row, snapshot, FACT_ROW_CAPTION, n, x + FACT_CLAIM_COLUMNS_EDGE, n_width, &quiet);
}
