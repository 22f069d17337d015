/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-strip-drawing.h"

/* In px. What was read is a band, what was not is hatched; marks stand out on both sides of it, evidence on one. */
#define BAND_LEFT 5
#define BAND_WIDTH 8
#define TICK_LEFT 2
#define TICK_WIDTH 14
#define TICK_HEIGHT 3
#define EVIDENCE_LEFT 9
#define HATCH_STEP 4
#define MIN_VIEWPORT 8

/* Of the colour of secondary words. */
#define HATCH_ALPHA 0.75f
#define VIEWPORT_ALPHA 0.07f

static GdkRGBA
fade (const GdkRGBA *color,
      float          factor)
{
  GdkRGBA faded = *color;

  faded.alpha *= factor;

  return faded;
}

static void
draw_hatch (GtkSnapshot           *snapshot,
            const graphene_rect_t *bounds,
            const GdkRGBA         *color)
{
  const GdkRGBA nothing = { 0, 0, 0, 0 };
  const GskColorStop stops[] = { { 0, nothing }, { 0.66f, nothing }, { 0.66f, *color }, { 1, *color } };

  gtk_snapshot_append_repeating_linear_gradient (snapshot, bounds, &GRAPHENE_POINT_INIT (0, 0),
                                                 &GRAPHENE_POINT_INIT (HATCH_STEP / 2.0f, HATCH_STEP / 2.0f + 0.5f), stops,
                                                 G_N_ELEMENTS (stops));
}

static gboolean
is_alike (const FactStripRow *a,
          const FactStripRow *b)
{
  return a->has_unread == b->has_unread && (a->has_read == b->has_read || a->has_unread);
}

/* Rows that are alike are drawn as one; of what is in the same row, the unread shows. */
static void
draw_band (GtkSnapshot           *snapshot,
           GArray                *rows,
           const FactMarkPalette *palette)
{
  const GdkRGBA hatch = fade (&palette->secondary, HATCH_ALPHA);

  for (guint first = 0, limit; first < rows->len; first = limit)
    {
      const FactStripRow *row = &g_array_index (rows, FactStripRow, first);
      graphene_rect_t bounds;

      for (limit = first + 1; limit < rows->len && is_alike (row, &g_array_index (rows, FactStripRow, limit)); limit++)
        ;

      graphene_rect_init (&bounds, BAND_LEFT, first, BAND_WIDTH, limit - first);
      if (row->has_unread)
        draw_hatch (snapshot, &bounds, &hatch);
      else if (row->has_read)
        gtk_snapshot_append_color (snapshot, &palette->border, &bounds);
    }
}

static void
draw_ticks (GtkSnapshot           *snapshot,
            const FactStripRow    *row,
            guint                  y,
            const FactMarkPalette *palette)
{
  guint n = 0, i = 0;

  for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    n += (row->verdicts >> verdict) & 1;

  if (row->has_evidence)
    gtk_snapshot_append_color (snapshot, &palette->evidence,
                               &GRAPHENE_RECT_INIT (EVIDENCE_LEFT, y, TICK_LEFT + TICK_WIDTH - EVIDENCE_LEFT, TICK_HEIGHT));

  /* Several in a row share it. */
  for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    {
      float width = (float) TICK_WIDTH / MAX (n, 1);

      if ((row->verdicts >> verdict) & 1)
        gtk_snapshot_append_color (snapshot, &palette->fill[verdict],
                                   &GRAPHENE_RECT_INIT (TICK_LEFT + i++ * width, y, width, TICK_HEIGHT));
    }
}

/**
 * fact_strip_draw_rows:
 * @snapshot: what to draw on
 * @rows: (element-type FactStripRow): what there is in each row of pixels
 * @palette: the colours
 *
 * Draws what was read, what was not, and where claims and evidence are.
 */
void
fact_strip_draw_rows (GtkSnapshot           *snapshot,
                      GArray                *rows,
                      const FactMarkPalette *palette)
{
  draw_band (snapshot, rows, palette);

  for (guint y = 0; y < rows->len; y++)
    {
      const FactStripRow *row = &g_array_index (rows, FactStripRow, y);

      if (row->verdicts != 0 || row->has_evidence)
        draw_ticks (snapshot, row, MIN (y, rows->len - MIN (rows->len, TICK_HEIGHT)), palette);
    }
}

/**
 * fact_strip_draw_viewport:
 * @snapshot: what to draw on
 * @top: where what is in sight begins, px
 * @bottom: where it ends, px
 * @palette: the colours
 *
 * Outlines what is in sight.
 */
void
fact_strip_draw_viewport (GtkSnapshot           *snapshot,
                          float                  top,
                          float                  bottom,
                          const FactMarkPalette *palette)
{
  const float widths[4] = { 1, 1, 1, 1 };
  const GdkRGBA colors[4] = { palette->secondary, palette->secondary, palette->secondary, palette->secondary };
  const GdkRGBA inside = fade (&palette->secondary, VIEWPORT_ALPHA);
  GskRoundedRect box;

  gsk_rounded_rect_init_from_rect (&box, &GRAPHENE_RECT_INIT (0.5f, top, FACT_STRIP_WIDTH - 1, MAX (bottom - top, MIN_VIEWPORT)), 3);
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, &inside, &box.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &box, widths, colors);
}
