/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-painter.h"

#include "reading/fact-mark-layout.h"
#include "reading/fact-mark-pieces.h"
#include "reading/fact-underline.h"

/* In px. */
#define UNDERLINE_GAP 0.5f
#define LEVEL_HEIGHT 3.0f
#define OUTLINE_WIDTH 1.5f
#define OUTLINE_RADIUS 4.0f
#define OUTLINE_MARGIN 1.5f
#define BADGE_INDENT 12
#define BADGE_GAP 4

struct _FactMarkPainter
{
  FactBadgePainter *badge_painter;
  GSettings        *settings;
  FactMarkPieces   *pieces;
  FactMarkPalette   palette;
  gboolean          has_badges;
  GArray           *badges;           /* of FactBadge, as last drawn */
};

static void
badge_clear (gpointer data)
{
  FactBadge *badge = data;

  g_free (badge->claim_id);
  g_free (badge->mark_id);
}

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

  self->badge_painter = fact_badge_painter_new (font_widget);
  self->settings = g_object_ref (settings);
  self->pieces = fact_mark_pieces_new ();
  self->badges = g_array_new (FALSE, FALSE, sizeof (FactBadge));
  g_array_set_clear_func (self->badges, badge_clear);

  return self;
}

void
fact_mark_painter_free (FactMarkPainter *self)
{
  fact_badge_painter_free (self->badge_painter);
  g_object_unref (self->settings);
  fact_mark_pieces_free (self->pieces);
  g_array_unref (self->badges);
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
  fact_badge_painter_restyle (self->badge_painter);
  fact_mark_pieces_forget (self->pieces);
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
  FactSpan span = { MAX (mark->span.start, scene->visible.start), MIN (mark->span.end, scene->visible.end) };
  GArray *pieces = claim != NULL ? fact_mark_pieces_find (self->pieces, scene->view, scene->buffer, span) : NULL;
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

      fact_underline_snapshot (underline, snapshot, piece->x,
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

/* Takes the occurrences that start in sight, and the line on which each does. */
static void
find_lines (const FactMarkScene *scene,
            GPtrArray           *occurrences,
            GArray              *lines)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();

  if (scene->marks == NULL)
    return;

  fact_span_index_query (scene->marks, scene->visible, marks);
  for (guint i = 0; i < marks->len; i++)
    {
      FactMark *mark = g_ptr_array_index (marks, i);
      GdkRectangle letter;
      GtkTextIter start;

      if (mark->kind != FACT_MARK_OCCURRENCE || mark->span.start < scene->visible.start)
        continue;

      fact_article_buffer_get_iter (scene->buffer, &start, mark->span.start);
      gtk_text_view_get_iter_location (scene->view, &start, &letter);
      letter.y += letter.height / 2;
      g_ptr_array_add (occurrences, mark);
      g_array_append_val (lines, letter.y);
    }
}

static int
get_room (GtkTextView *view)
{
  if (gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL)
    return gtk_text_view_get_left_margin (view) - BADGE_INDENT;

  return gtk_text_view_get_right_margin (view) - BADGE_INDENT;
}

/* Counts from the text outwards, whichever side of it the margin is on. */
static int
get_badge_x (GtkTextView *view,
             int          from_text,
             int          width)
{
  if (gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL)
    return gtk_text_view_get_left_margin (view) - BADGE_INDENT - from_text - width;

  return gtk_widget_get_width (GTK_WIDGET (view)) - gtk_text_view_get_right_margin (view) + BADGE_INDENT + from_text;
}

static void
snapshot_claim_badge (FactMarkPainter     *self,
                      GtkSnapshot         *snapshot,
                      const FactMarkScene *scene,
                      const FactMark      *mark,
                      int                  line,
                      int                 *from_text)
{
  FactClaim *claim = fact_state_find_claim (fact_project_get_state (scene->project), mark->claim_id);
  gboolean is_selected = g_strcmp0 (mark->claim_id, scene->claim_id) == 0;
  guint number = claim != NULL ? fact_claim_get_number (claim) : 0;
  FactBadge badge;

  if (claim == NULL)
    return;

  badge.area.width = fact_badge_painter_measure_claim (self->badge_painter, number);
  badge.area.height = fact_badge_painter_get_height (self->badge_painter);
  badge.area.x = get_badge_x (scene->view, *from_text, badge.area.width);
  badge.area.y = line - badge.area.height / 2;
  badge.claim_id = g_strdup (mark->claim_id);
  badge.mark_id = g_strdup (mark->id);
  badge.starts = (FactSpan) { mark->span.start, mark->span.start + 1 };
  *from_text += badge.area.width + BADGE_GAP;

  fact_badge_painter_snapshot_claim (self->badge_painter, snapshot, &self->palette, &badge.area,
                                     fact_claim_get_verdict (claim),
                                     is_selected ? FACT_MARK_SELECTED : FACT_MARK_PLAIN, number);
  g_array_append_val (self->badges, badge);
}

static void
snapshot_count_badge (FactMarkPainter      *self,
                      GtkSnapshot          *snapshot,
                      const FactMarkScene  *scene,
                      const FactBadgeStack *stack,
                      GPtrArray            *occurrences,
                      int                   from_text)
{
  guint first = stack->first + stack->n_shown;
  const FactMark *first_mark = g_ptr_array_index (occurrences, first);
  const FactMark *last_mark = g_ptr_array_index (occurrences, first + stack->n_more - 1);
  FactBadge badge;

  badge.area.width = fact_badge_painter_measure_count (self->badge_painter, stack->n_more);
  badge.area.height = fact_badge_painter_get_height (self->badge_painter);
  badge.area.x = get_badge_x (scene->view, from_text, badge.area.width);
  badge.area.y = stack->line - badge.area.height / 2;
  badge.claim_id = NULL;
  badge.mark_id = NULL;
  badge.starts = (FactSpan) { first_mark->span.start, last_mark->span.start + 1 };

  fact_badge_painter_snapshot_count (self->badge_painter, snapshot, &self->palette, &badge.area, stack->n_more);
  g_array_append_val (self->badges, badge);
}

static int
measure_count (guint    n_more,
               gpointer badge_painter)
{
  return fact_badge_painter_measure_count (badge_painter, n_more);
}

/* Badges without a claim are not drawn. */
static GArray *
measure_badges (FactMarkPainter     *self,
                const FactMarkScene *scene,
                GPtrArray           *occurrences)
{
  FactState *state = fact_project_get_state (scene->project);
  GArray *widths = g_array_sized_new (FALSE, FALSE, sizeof (int), occurrences->len);

  for (guint i = 0; i < occurrences->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (occurrences, i);
      FactClaim *claim = fact_state_find_claim (state, mark->claim_id);
      int width = claim != NULL ? fact_badge_painter_measure_claim (self->badge_painter, fact_claim_get_number (claim)) : 0;

      g_array_append_val (widths, width);
    }

  return widths;
}

/**
 * fact_mark_painter_snapshot_badges:
 * @self: a painter
 * @snapshot: what to draw on, in buffer coordinates
 * @scene: what to draw
 *
 * Draws the badges of the claims that start in sight, each beside the line on which its claim starts; none where the user wants none.
 */
void
fact_mark_painter_snapshot_badges (FactMarkPainter     *self,
                                   GtkSnapshot         *snapshot,
                                   const FactMarkScene *scene)
{
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new ();
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (GArray) widths = NULL;
  g_autoptr (GArray) stacks = NULL;
  FactBadgeRoom room = { get_room (scene->view), BADGE_GAP, measure_count, self->badge_painter };

  g_array_set_size (self->badges, 0);
  if (!self->has_badges)
    return;

  find_lines (scene, occurrences, lines);
  widths = measure_badges (self, scene, occurrences);
  stacks = fact_mark_layout_stack_badges ((const int *) lines->data, (const int *) widths->data, lines->len, &room);

  for (guint i = 0; i < stacks->len; i++)
    {
      const FactBadgeStack *stack = &g_array_index (stacks, FactBadgeStack, i);
      int from_text = 0;

      for (guint j = stack->first; j < stack->first + stack->n_shown; j++)
        snapshot_claim_badge (self, snapshot, scene, g_ptr_array_index (occurrences, j), stack->line, &from_text);
      if (stack->n_more > 0)
        snapshot_count_badge (self, snapshot, scene, stack, occurrences, from_text);
    }
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
  for (guint i = 0; i < self->badges->len; i++)
    {
      const FactBadge *badge = &g_array_index (self->badges, FactBadge, i);

      if (gdk_rectangle_contains_point (&badge->area, x, y))
        return badge;
    }

  return NULL;
}
