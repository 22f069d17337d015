/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-badge-painter.h"

#include "inspector/fact-claim-closures.h"
#include "pane/fact-text-scale.h"

/* In px, at a text size of 11 pt. */
#define ICON_SIZE 14
#define SIDE 8
#define ICON_GAP 4
#define ABOVE 2

/* As many as are in sight, several times over. */
#define MAX_KEPT 400

/*
 * A badge is drawn once and then shown as a picture. Clipping, tinting and its icon, which GTK recolours by a surface of its own each
 * time, made a frame of text with fifteen badges half as long again. Most badges differ in nothing but the number, and while one
 * scrolls each frame has some that were not there before: so that what they have in common is such a picture, too.
 */
struct _FactBadgePainter
{
  GtkWidget   *widget;         /* whose fonts and icons these are; not owned, it owns this */
  int          icon_size;      /* px */
  PangoLayout *layout;
  GHashTable  *blanks;         /* badges without a number; see make_key(), by width → cairo_surface_t */
  GHashTable  *badges;         /* see make_key(), by number → GskRenderNode, at 0, 0 */
  GHashTable  *widths;         /* number of a claim → width of its badge in px */
  int          height;         /* of all badges; 0 before it is known */
  int          scale;          /* pixels of a blank per px */
};

static void
forget (FactBadgePainter *self)
{
  g_clear_object (&self->layout);
  g_hash_table_remove_all (self->blanks);
  g_hash_table_remove_all (self->badges);
  g_hash_table_remove_all (self->widths);
  self->height = 0;
}

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
  self->icon_size = ICON_SIZE;
  self->blanks = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) cairo_surface_destroy);
  self->badges = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) gsk_render_node_unref);
  self->widths = g_hash_table_new (NULL, NULL);

  return self;
}

void
fact_badge_painter_free (FactBadgePainter *self)
{
  forget (self);      /* the widget may be gone */
  g_hash_table_unref (self->blanks);
  g_hash_table_unref (self->badges);
  g_hash_table_unref (self->widths);
  g_free (self);
}

/**
 * fact_badge_painter_restyle:
 * @self: a painter
 *
 * Forgets fonts, icons and pictures, which have the colours they were drawn with; to be called when style, colours or scale change.
 */
void
fact_badge_painter_restyle (FactBadgePainter *self)
{
  forget (self);
  self->icon_size = fact_text_scale_px (self->widget, ICON_SIZE);
}

/* On whole pixels, where letters and icons are sharp. */
static float
half_way (int start,
          int room)
{
  int middle = start + room / 2;

  return (float) middle;
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

  if (self->height == 0)
    {
      pango_layout_get_pixel_size (lay_out (self, "0"), NULL, &height);
      self->height = MAX (height, self->icon_size) + 2 * ABOVE;
    }

  return self->height;
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
  int width = GPOINTER_TO_INT (g_hash_table_lookup (self->widths, GUINT_TO_POINTER (number)));

  if (width == 0)
    {
      pango_layout_get_pixel_size (lay_out_number (self, number), &width, NULL);
      width += SIDE + self->icon_size + ICON_GAP + SIDE;
      if (g_hash_table_size (self->widths) >= MAX_KEPT)
        g_hash_table_remove_all (self->widths);
      g_hash_table_insert (self->widths, GUINT_TO_POINTER (number), GINT_TO_POINTER (width));
    }

  return width;
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

static void
append_icon (FactBadgePainter   *self,
             GtkSnapshot        *snapshot,
             const GdkRectangle *area,
             FactVerdict         verdict,
             const GdkRGBA      *color)
{
  g_autofree char *name = fact_verdict_as_icon_name (NULL, verdict);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (self->widget));
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (theme, name, NULL, self->icon_size, self->scale,
                                                                  gtk_widget_get_direction (self->widget), 0);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (area->x + SIDE, half_way (area->y, area->height - self->icon_size)));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, self->icon_size, self->icon_size, color, 1);
  gtk_snapshot_restore (snapshot);
}

/* What was drawn, on @blank where that is not NULL. Takes @snapshot. */
static cairo_surface_t *
make_picture (FactBadgePainter   *self,
              cairo_surface_t    *blank,
              GtkSnapshot        *snapshot,
              const GdkRectangle *area)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, area->width * self->scale, area->height * self->scale);
  GskRenderNode *node = gtk_snapshot_free_to_node (snapshot);
  cairo_t *cr;

  cairo_surface_set_device_scale (picture, self->scale, self->scale);
  cr = cairo_create (picture);
  if (blank != NULL)
    {
      cairo_set_source_surface (cr, blank, 0, 0);
      cairo_paint (cr);
    }
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
  cairo_destroy (cr);

  return picture;
}

static gint64
make_key (FactVerdict      verdict,
          FactMarkEmphasis emphasis,
          guint            which)
{
  return ((gint64) which * FACT_N_VERDICTS + verdict) * FACT_N_EMPHASES + emphasis;
}

/* Takes @value. */
static void
keep (GHashTable *kept,
      gint64      key,
      gpointer    value)
{
  if (g_hash_table_size (kept) >= MAX_KEPT)
    g_hash_table_remove_all (kept);
  g_hash_table_insert (kept, g_memdup2 (&key, sizeof key), value);
}

static cairo_surface_t *
get_blank (FactBadgePainter      *self,
           const FactMarkPalette *palette,
           const GdkRectangle    *area,
           FactVerdict            verdict,
           FactMarkEmphasis       emphasis)
{
  gint64 key = make_key (verdict, emphasis, (guint) area->width);
  cairo_surface_t *blank = g_hash_table_lookup (self->blanks, &key);
  GtkSnapshot *snapshot;

  if (blank != NULL)
    return blank;

  snapshot = gtk_snapshot_new ();
  if (emphasis == FACT_MARK_SELECTED)
    append_box (snapshot, area, &palette->card, &palette->tints[verdict][FACT_MARK_SELECTED], &palette->fill[verdict], 1.5f);
  else
    append_box (snapshot, area, &palette->card, NULL, &palette->border, 1.0f);
  append_icon (self, snapshot, area, verdict, &palette->text[verdict]);
  blank = make_picture (self, NULL, snapshot, area);
  keep (self->blanks, key, blank);

  return blank;
}

/* With GSK's cairo renderer a texture costs far more than this, for its pixels are converted each time. */
static GskRenderNode *
make_badge (cairo_surface_t    *picture,
            const GdkRectangle *area)
{
  GskRenderNode *badge = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, area->width, area->height));
  cairo_t *cr = gsk_cairo_node_get_draw_context (badge);

  cairo_set_source_surface (cr, picture, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);

  return badge;
}

static GskRenderNode *
get_badge (FactBadgePainter      *self,
           const FactMarkPalette *palette,
           const GdkRectangle    *area,
           FactVerdict            verdict,
           FactMarkEmphasis       emphasis,
           guint                  number)
{
  gint64 key = make_key (verdict, emphasis, number);
  GskRenderNode *badge = g_hash_table_lookup (self->badges, &key);
  cairo_surface_t *picture;
  GtkSnapshot *snapshot;

  if (badge != NULL)
    return badge;

  snapshot = gtk_snapshot_new ();
  append_words (snapshot, lay_out_number (self, number), area, SIDE + self->icon_size + ICON_GAP, &palette->text[verdict]);
  picture = make_picture (self, get_blank (self, palette, area, verdict, emphasis), snapshot, area);
  badge = make_badge (picture, area);
  cairo_surface_destroy (picture);
  keep (self->badges, key, badge);

  return badge;
}

static void
follow_scale (FactBadgePainter *self)
{
  int scale = gtk_widget_get_scale_factor (self->widget);

  if (self->scale == scale)
    return;

  self->scale = scale;
  fact_badge_painter_restyle (self);
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
  const GdkRectangle size = { 0, 0, area->width, area->height };

  follow_scale (self);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (area->x, area->y));
  gtk_snapshot_append_node (snapshot, get_badge (self, palette, &size, verdict, emphasis, number));
  gtk_snapshot_restore (snapshot);
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
