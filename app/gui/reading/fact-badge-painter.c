/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-badge-painter.h"

#include "inspector/fact-claim-closures.h"

/* In px, at a text size of 11 pt. */
#define ICON_SIZE 14
#define SIDE 8
#define ICON_GAP 4
#define ABOVE 2

struct _FactBadgePainter
{
  GtkWidget        *widget;                         /* whose fonts and icons these are; not owned, it owns this */
  GtkIconPaintable *icons[FACT_N_VERDICTS];
  PangoLayout      *layout;
};

/**
 * fact_badge_painter_new:
 * @widget: a widget in the font of the interface, which must outlive the painter
 *
 * Returns: (transfer full): a painter
 */
FactBadgePainter *
fact_badge_painter_new (GtkWidget *widget)
{
  FactBadgePainter *self = g_new0 (FactBadgePainter, 1);

  self->widget = widget;

  return self;
}

void
fact_badge_painter_free (FactBadgePainter *self)
{
  fact_badge_painter_restyle (self);
  g_free (self);
}

/**
 * fact_badge_painter_restyle:
 * @self: a painter
 *
 * Forgets fonts and icons; to be called when the widget's style or scale changed.
 */
void
fact_badge_painter_restyle (FactBadgePainter *self)
{
  for (guint i = 0; i < FACT_N_VERDICTS; i++)
    g_clear_object (&self->icons[i]);
  g_clear_object (&self->layout);
}

/* On whole pixels, where letters and icons are sharp. */
static float
half_way (int start,
          int room)
{
  int middle = start + room / 2;

  return (float) middle;
}

static GtkIconPaintable *
get_icon (FactBadgePainter *self,
          FactVerdict       verdict)
{
  if (self->icons[verdict] == NULL)
    {
      g_autofree char *name = fact_verdict_as_icon_name (NULL, verdict);
      GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (self->widget));

      self->icons[verdict] = gtk_icon_theme_lookup_icon (theme, name, NULL, ICON_SIZE,
                                                         gtk_widget_get_scale_factor (self->widget),
                                                         gtk_widget_get_direction (self->widget), 0);
    }

  return self->icons[verdict];
}

/* One layout for all: making one costs more than giving it other words. */
static PangoLayout *
lay_out (FactBadgePainter *self,
         const char       *words)
{
  if (self->layout == NULL)
    {
      PangoAttrList *attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      self->layout = gtk_widget_create_pango_layout (self->widget, NULL);
      pango_layout_set_attributes (self->layout, attributes);
      pango_attr_list_unref (attributes);
    }

  pango_layout_set_text (self->layout, words, -1);

  return self->layout;
}

static PangoLayout *
lay_out_number (FactBadgePainter *self,
                guint             number)
{
  char words[16];

  g_snprintf (words, sizeof words, "%u", number);

  return lay_out (self, words);
}

static PangoLayout *
lay_out_count (FactBadgePainter *self,
               guint             n_more)
{
  char words[16];

  g_snprintf (words, sizeof words, "+%u", n_more);

  return lay_out (self, words);
}

/**
 * fact_badge_painter_get_height:
 *
 * Returns: the height of every badge in px
 */
int
fact_badge_painter_get_height (FactBadgePainter *self)
{
  int height;

  pango_layout_get_pixel_size (lay_out (self, "0"), NULL, &height);

  return MAX (height, ICON_SIZE) + 2 * ABOVE;
}

/**
 * fact_badge_painter_measure_claim:
 * @self: a painter
 * @number: the claim's number
 *
 * Returns: the width of a claim's badge in px
 */
int
fact_badge_painter_measure_claim (FactBadgePainter *self,
                                  guint             number)
{
  int width;

  pango_layout_get_pixel_size (lay_out_number (self, number), &width, NULL);

  return SIDE + ICON_SIZE + ICON_GAP + width + SIDE;
}

/**
 * fact_badge_painter_measure_count:
 * @self: a painter
 * @n_more: how many further claims there are
 *
 * Returns: the width of a counting badge in px
 */
int
fact_badge_painter_measure_count (FactBadgePainter *self,
                                  guint             n_more)
{
  int width;

  pango_layout_get_pixel_size (lay_out_count (self, n_more), &width, NULL);

  return SIDE + width + SIDE;
}

static void
append_box (GtkSnapshot        *snapshot,
            const GdkRectangle *area,
            const GdkRGBA      *paper,
            const GdkRGBA      *tint,
            const GdkRGBA      *line,
            float               line_width)
{
  const float widths[4] = { line_width, line_width, line_width, line_width };
  const GdkRGBA colors[4] = { *line, *line, *line, *line };
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (area->x, area->y, area->width, area->height);
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (&box, &bounds, area->height / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, paper, &bounds);
  if (tint != NULL)
    gtk_snapshot_append_color (snapshot, tint, &bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &box, widths, colors);
}

static void
append_words (GtkSnapshot        *snapshot,
              PangoLayout        *layout,
              const GdkRectangle *area,
              int                 x,
              const GdkRGBA      *color)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, half_way (area->y, area->height - height)));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/**
 * fact_badge_painter_snapshot_claim:
 * @self: a painter
 * @snapshot: what to draw on
 * @palette: the colours
 * @area: where
 * @verdict: the claim's verdict
 * @emphasis: whether it is the selected claim
 * @number: the claim's number
 *
 * Draws the badge of a claim.
 */
void
fact_badge_painter_snapshot_claim (FactBadgePainter      *self,
                                   GtkSnapshot           *snapshot,
                                   const FactMarkPalette *palette,
                                   const GdkRectangle    *area,
                                   FactVerdict            verdict,
                                   FactMarkEmphasis       emphasis,
                                   guint                  number)
{
  const GdkRGBA *color = &palette->text[verdict];

  if (emphasis == FACT_MARK_SELECTED)
    append_box (snapshot, area, &palette->card, &palette->tints[verdict][FACT_MARK_SELECTED],
                &palette->fill[verdict], 1.5f);
  else
    append_box (snapshot, area, &palette->card, NULL, &palette->border, 1.0f);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (area->x + SIDE,
                                                          half_way (area->y, area->height - ICON_SIZE)));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (get_icon (self, verdict)), snapshot,
                                            ICON_SIZE, ICON_SIZE, color, 1);
  gtk_snapshot_restore (snapshot);

  append_words (snapshot, lay_out_number (self, number), area, area->x + SIDE + ICON_SIZE + ICON_GAP, color);
}

/**
 * fact_badge_painter_snapshot_count:
 * @self: a painter
 * @snapshot: what to draw on
 * @palette: the colours
 * @area: where
 * @n_more: how many further claims there are
 *
 * Draws the badge that stands for claims without a badge of their own.
 */
void
fact_badge_painter_snapshot_count (FactBadgePainter      *self,
                                   GtkSnapshot           *snapshot,
                                   const FactMarkPalette *palette,
                                   const GdkRectangle    *area,
                                   guint                  n_more)
{
  append_box (snapshot, area, &palette->card, NULL, &palette->border, 1.0f);
  append_words (snapshot, lay_out_count (self, n_more), area, area->x + SIDE, &palette->secondary);
}
