/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-painter.h"

#include "reading/fact-mark-layout.h"
#include "reading/fact-underline.h"

/* In px. */
#define UNDERLINE_GAP 1.0f
#define LEVEL_HEIGHT 3.0f
#define OUTLINE_WIDTH 1.5f
#define OUTLINE_RADIUS 4.0f
#define OUTLINE_MARGIN 1.5f

struct _FactMarkPainter
{
  GSettings        *settings;
  FactMarkPieces   *pieces;
  FactUnderlines   *underlines;
  FactMarkPalette   palette;
  gboolean          has_badges;
  FactMarginBadges *badges;
};

/**
 * fact_mark_painter_new:
 * @font_widget: a widget in the small font of the interface, which must outlive the painter
 * @settings: how the user wants marks
 *
 * Returns: (transfer full): a painter
 */
FactMarkPainter *
fact_mark_painter_new (GtkWidget *font_widget,
                       GSettings *settings)
{
  FactMarkPainter *self = g_new0 (FactMarkPainter, 1);

  self->settings = g_object_ref (settings);
  self->pieces = fact_mark_pieces_new ();
  self->underlines = fact_underlines_new ();
  self->badges = fact_margin_badges_new (font_widget, &self->palette, self->pieces);

  return self;
}

void
fact_mark_painter_free (FactMarkPainter *self)
{
  g_object_unref (self->settings);
  fact_margin_badges_free (self->badges);
  fact_mark_pieces_free (self->pieces);
  fact_underlines_free (self->underlines);
  g_free (self);
}

/**
 * fact_mark_painter_restyle:
 * @self: a painter
 * @view: the view, whose style or settings changed
 *
 * Looks up colours, fonts, icons and settings anew.
 */
void
fact_mark_painter_restyle (FactMarkPainter *self,
                           GtkWidget       *view)
{
  fact_margin_badges_restyle (self->badges);
  fact_mark_pieces_forget (self->pieces);
  fact_underlines_forget (self->underlines);
  fact_mark_palette_look_up (&self->palette, view, g_settings_get_enum (self->settings, "mark-style"));
  self->has_badges = g_settings_get_boolean (self->settings, "margin-badges");
}

/**
 * fact_mark_painter_get_palette:
 *
 * Returns: (transfer none): the colours, as last looked up
 */
const FactMarkPalette *
fact_mark_painter_get_palette (FactMarkPainter *self)
{
  return &self->palette;
}

static void
snapshot_tint (FactMarkPainter     *self,
               GtkSnapshot         *snapshot,
               const FactMarkScene *scene,
               const FactTint      *tint,
               FactSpan             span)
{
  const GdkRGBA *color = &self->palette.tints[tint->verdict][tint->emphasis];
  GArray *pieces = !gdk_rgba_is_clear (color) ? fact_mark_pieces_find (self->pieces, scene->view, scene->buffer, span) : NULL;

  for (guint i = 0; pieces != NULL && i < pieces->len; i++)
    {
      const GdkRectangle *piece = &g_array_index (pieces, GdkRectangle, i);

      gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (piece->x, piece->y, piece->width, piece->height));
    }
}

/**
 * fact_mark_painter_snapshot_tints:
 * @self: a painter
 * @snapshot: what to draw on, in buffer coordinates
 * @scene: what to draw
 *
 * Draws what lies behind the words of claims; to be drawn below the text. Words the user has selected have the colour of that.
 */
void
fact_mark_painter_snapshot_tints (FactMarkPainter     *self,
                                  GtkSnapshot         *snapshot,
                                  const FactMarkScene *scene)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  g_autoptr (GArray) tints = NULL;
  FactSpan selection = { 0, 0 };

  if (scene->marks == NULL)
    return;

  fact_article_buffer_get_selection (scene->buffer, &selection);
  fact_span_index_query (scene->marks, scene->visible, marks);
  tints = fact_mark_tints_new (fact_project_get_state (scene->project), marks, scene->visible, scene->claim_id);
  for (guint i = 0; i < tints->len; i++)
    {
      const FactTint *tint = &g_array_index (tints, FactTint, i);

      if (!fact_span_overlaps (tint->span, selection))
        {
          snapshot_tint (self, snapshot, scene, tint, tint->span);
          continue;
        }
      snapshot_tint (self, snapshot, scene, tint, (FactSpan) { tint->span.start, selection.start });
      snapshot_tint (self, snapshot, scene, tint, (FactSpan) { selection.end, tint->span.end });
    }
}

static void
append_outline (GtkSnapshot        *snapshot,
                const GdkRectangle *piece,
                const GdkRGBA      *color)
{
  const float widths[4] = { OUTLINE_WIDTH, OUTLINE_WIDTH, OUTLINE_WIDTH, OUTLINE_WIDTH };
  const GdkRGBA colors[4] = { *color, *color, *color, *color };
  graphene_rect_t bounds;
  GskRoundedRect box;

  graphene_rect_init (&bounds, piece->x - OUTLINE_MARGIN, piece->y - OUTLINE_MARGIN,
                      piece->width + 2 * OUTLINE_MARGIN,
                      piece->height + 2 * OUTLINE_MARGIN + FACT_UNDERLINE_HEIGHT);
  gsk_rounded_rect_init_from_rect (&box, &bounds, OUTLINE_RADIUS);
  gtk_snapshot_append_border (snapshot, &box, widths, colors);
}

/* The claim's every occurrence is outlined, of its evidence only what was gone to: evidence may lie all over the article. */
static gboolean
is_outlined (const FactMarkScene *scene,
             const FactMark      *mark)
{
  if (g_strcmp0 (mark->claim_id, scene->claim_id) != 0)
    return FALSE;

  return mark->kind == FACT_MARK_OCCURRENCE || g_strcmp0 (mark->id, scene->mark_id) == 0;
}

static void
snapshot_mark (FactMarkPainter     *self,
               GtkSnapshot         *snapshot,
               const FactMarkScene *scene,
               const FactMark      *mark,
               guint                level)
{
  FactClaim *claim = fact_state_find_claim (fact_project_get_state (scene->project), mark->claim_id);
  GArray *pieces = claim != NULL ? fact_mark_scene_find_pieces (scene, self->pieces, mark) : NULL;
  FactUnderline underline = FACT_UNDERLINE_DOTTED;
  const GdkRGBA *color = &self->palette.evidence;

  if (pieces == NULL)
    return;

  if (mark->kind == FACT_MARK_OCCURRENCE)
    {
      underline = fact_underline_for_verdict (fact_claim_get_verdict (claim));
      color = &self->palette.fill[fact_claim_get_verdict (claim)];
    }

  for (guint i = 0; i < pieces->len; i++)
    {
      const GdkRectangle *piece = &g_array_index (pieces, GdkRectangle, i);

      fact_underlines_snapshot (self->underlines, underline, snapshot, piece->x,
                                piece->y + piece->height + UNDERLINE_GAP + level * LEVEL_HEIGHT, piece->width, color);
      if (is_outlined (scene, mark))
        append_outline (snapshot, piece, color);
    }
}

/**
 * fact_mark_painter_snapshot_marks:
 * @self: a painter
 * @snapshot: what to draw on, in buffer coordinates
 * @scene: what to draw
 *
 * Draws the underlines of claims and evidence, and the outline of what is selected.
 */
void
fact_mark_painter_snapshot_marks (FactMarkPainter     *self,
                                  GtkSnapshot         *snapshot,
                                  const FactMarkScene *scene)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  g_autofree FactSpan *spans = NULL;
  g_autofree guint *levels = NULL;

  if (scene->marks == NULL)
    return;

  fact_underlines_set_scale (self->underlines, gtk_widget_get_scale_factor (GTK_WIDGET (scene->view)));
  fact_mark_layout_query (scene->marks, scene->visible, marks);
  spans = g_new (FactSpan, marks->len);
  levels = g_new (guint, marks->len);
  for (guint i = 0; i < marks->len; i++)
    spans[i] = ((const FactMark *) g_ptr_array_index (marks, i))->span;
  fact_mark_layout_assign_levels (spans, marks->len, levels);

  for (guint i = 0; i < marks->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (marks, i);

      if (mark->kind != FACT_MARK_CLEARED && fact_span_overlaps (mark->span, scene->visible))
        snapshot_mark (self, snapshot, scene, mark, levels[i]);
    }
}

/**
 * fact_mark_painter_snapshot_badges:
 * @self: a painter
 * @snapshot: what to draw on, in buffer coordinates
 * @scene: what to draw
 *
 * Draws the badges in the margin; none where the user wants none.
 */
void
fact_mark_painter_snapshot_badges (FactMarkPainter     *self,
                                   GtkSnapshot         *snapshot,
                                   const FactMarkScene *scene)
{
  if (self->has_badges)
    fact_margin_badges_snapshot (self->badges, snapshot, scene);
  else
    fact_margin_badges_clear (self->badges);
}

/**
 * fact_mark_painter_find_badge:
 * @self: a painter
 * @x: buffer coordinate
 * @y: buffer coordinate
 *
 * Returns: (transfer none) (nullable): the badge that was last drawn there, until the next drawing
 */
const FactBadge *
fact_mark_painter_find_badge (FactMarkPainter *self,
                              int              x,
                              int              y)
{
  return fact_margin_badges_find (self->badges, x, y);
}
