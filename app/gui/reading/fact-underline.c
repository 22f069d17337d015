/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-underline.h"

/* Sizes in px; drawn in whole pixels of the screen, which is sharper, and quicker. */
#define SOLID_HEIGHT 1.6f
#define DOUBLE_HEIGHT 1.2f
#define DOUBLE_GAP 1.2f
#define DASH_HEIGHT 1.6f
#define DASH_LENGTH 6.0f
#define DASH_PERIOD 9.0f
#define DOT_HEIGHT 2.4f
#define DOT_PERIOD 4.8f

/* As many widths as are in sight, several times over. */
#define MAX_KEPT 1000

/**
 * fact_underline_for_verdict:
 * @verdict: a verdict
 *
 * Returns: the pattern under the words of claims with this verdict
 */
FactUnderline
fact_underline_for_verdict (FactVerdict verdict)
{
  switch (verdict)
    {
    case FACT_VERDICT_SUPPORTED:
      return FACT_UNDERLINE_SOLID;
    case FACT_VERDICT_DISPUTED:
      return FACT_UNDERLINE_DOUBLE;
    case FACT_VERDICT_UNVERIFIED:
    default:
      return FACT_UNDERLINE_DASHED;
    }
}

struct _FactUnderlines
{
  GHashTable *nodes;         /* pattern and width → GskRenderNode, at 0, 0 */
  int         scale;         /* pixels per px */
};

/**
 * fact_underlines_new:
 *
 * Returns: (transfer full): what draws lines, with nothing kept yet
 */
FactUnderlines *
fact_underlines_new (void)
{
  FactUnderlines *self = g_new0 (FactUnderlines, 1);

  self->nodes = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) gsk_render_node_unref);
  self->scale = 1;

  return self;
}

void
fact_underlines_free (FactUnderlines *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->nodes);
  g_free (self);
}

/**
 * fact_underlines_forget:
 * @self: what draws lines
 *
 * To be called when colours change.
 */
void
fact_underlines_forget (FactUnderlines *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_remove_all (self->nodes);
}

/**
 * fact_underlines_set_scale:
 * @self: what draws lines
 * @scale: pixels of the screen per px
 */
void
fact_underlines_set_scale (FactUnderlines *self,
                           int             scale)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (scale > 0);

  if (self->scale != scale)
    fact_underlines_forget (self);
  self->scale = scale;
}

static float
round_to_pixels (FactUnderlines *self,
                 float           px)
{
  int pixels = (int) (px * (float) self->scale + 0.5f);

  return (float) pixels / (float) self->scale;
}

/* One picture: a node for each dash would make thousands of them on a page, and GSK draws a gradient that repeats slower than a line of text. */
static GskRenderNode *
make_strokes (int            width,
              float          height,
              float          length,
              float          period,
              const GdkRGBA *color)
{
  GskRenderNode *node = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  gdk_cairo_set_source_rgba (cr, color);
  for (int i = 0; (float) i * period < (float) width; i++)
    cairo_rectangle (cr, (float) i * period, 0, MIN (length, (float) width - (float) i * period), height);
  cairo_fill (cr);
  cairo_destroy (cr);

  return node;
}

static void
append_strokes (FactUnderlines *self,
                FactUnderline   pattern,
                GtkSnapshot    *snapshot,
                float           x,
                float           y,
                int             width,
                const GdkRGBA  *color)
{
  gpointer key = GINT_TO_POINTER (width * 4 + pattern);
  GskRenderNode *node = g_hash_table_lookup (self->nodes, key);

  if (node == NULL)
    {
      if (pattern == FACT_UNDERLINE_DASHED)
        node = make_strokes (width, round_to_pixels (self, DASH_HEIGHT), DASH_LENGTH, DASH_PERIOD, color);
      else
        node = make_strokes (width, round_to_pixels (self, DOT_HEIGHT), round_to_pixels (self, DOT_HEIGHT),
                             round_to_pixels (self, DOT_PERIOD), color);
      if (g_hash_table_size (self->nodes) >= MAX_KEPT)
        fact_underlines_forget (self);
      g_hash_table_insert (self->nodes, key, node);
    }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_restore (snapshot);
}

/**
 * fact_underlines_snapshot:
 * @self: what draws lines
 * @pattern: which
 * @snapshot: what to draw on
 * @x: left end, px
 * @y: top of the line, px
 * @width: length of the line, px
 * @color: its colour, the same for all lines of the pattern until fact_underlines_forget()
 *
 * Draws a line below words, at most %FACT_UNDERLINE_HEIGHT high.
 */
void
fact_underlines_snapshot (FactUnderlines *self,
                          FactUnderline   pattern,
                          GtkSnapshot    *snapshot,
                          float           x,
                          float           y,
                          int             width,
                          const GdkRGBA  *color)
{
  float height;

  g_return_if_fail (self != NULL && snapshot != NULL && color != NULL);

  switch (pattern)
    {
    case FACT_UNDERLINE_SOLID:
      gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y, width, round_to_pixels (self, SOLID_HEIGHT)));
      break;
    case FACT_UNDERLINE_DOUBLE:
      height = round_to_pixels (self, DOUBLE_HEIGHT);
      gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y, width, height));
      gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y + height + round_to_pixels (self, DOUBLE_GAP), width, height));
      break;
    case FACT_UNDERLINE_DASHED:
    case FACT_UNDERLINE_DOTTED:
      append_strokes (self, pattern, snapshot, x, y, width, color);
      break;
    default:
      g_assert_not_reached ();
    }
}
