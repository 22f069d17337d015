/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-margin-badges.h"

#include "reading/fact-mark-layout.h"

/* In px. */
#define BADGE_INDENT 12
#define BADGE_GAP 4

struct _FactMarginBadges
{
  FactBadgePainter      *painter;
  const FactMarkPalette *palette;
  FactMarkPieces        *pieces;
  GArray                *badges;       /* of FactBadge, as last drawn */
};

static void
badge_clear (gpointer data)
{
  FactBadge *badge = data;

  g_free (badge->claim_id);
  g_free (badge->mark_id);
}

/**
 * fact_margin_badges_new:
 * @font_widget: a widget in the small font of the interface
 * @palette: the colours
 * @pieces: where words were found before; all three must outlive the badges
 *
 * Returns: (transfer full): no badges yet
 */
FactMarginBadges *
fact_margin_badges_new (GtkWidget             *font_widget,
                        const FactMarkPalette *palette,
                        FactMarkPieces        *pieces)
{
  FactMarginBadges *self;

  g_return_val_if_fail (GTK_IS_WIDGET (font_widget), NULL);
  g_return_val_if_fail (palette != NULL && pieces != NULL, NULL);

  self = g_new0 (FactMarginBadges, 1);
  self->painter = fact_badge_painter_new (font_widget);
  self->palette = palette;
  self->pieces = pieces;
  self->badges = g_array_new (FALSE, FALSE, sizeof (FactBadge));
  g_array_set_clear_func (self->badges, badge_clear);

  return self;
}

void
fact_margin_badges_free (FactMarginBadges *self)
{
  g_return_if_fail (self != NULL);

  fact_badge_painter_free (self->painter);
  g_array_unref (self->badges);
  g_free (self);
}

/**
 * fact_margin_badges_restyle:
 * @self: badges
 *
 * Looks up fonts and icons anew; to be called when colours change, too.
 */
void
fact_margin_badges_restyle (FactMarginBadges *self)
{
  g_return_if_fail (self != NULL);

  fact_badge_painter_restyle (self->painter);
}

/**
 * fact_margin_badges_clear:
 * @self: badges
 *
 * To be called when none are drawn any more.
 */
void
fact_margin_badges_clear (FactMarginBadges *self)
{
  g_return_if_fail (self != NULL);

  g_array_set_size (self->badges, 0);
}

/* Where it starts: words that show nothing, such as spaces at the end of a line, are in no piece. */
static int
find_line (FactMarginBadges    *self,
           const FactMarkScene *scene,
           const FactMark      *mark)
{
  GArray *pieces = fact_mark_scene_find_pieces (scene, self->pieces, mark);
  GdkRectangle first;
  GtkTextIter start;

  if (pieces != NULL && pieces->len > 0)
    {
      first = g_array_index (pieces, GdkRectangle, 0);
    }
  else
    {
      fact_article_buffer_get_iter (scene->buffer, &start, mark->span.start);
      gtk_text_view_get_iter_location (scene->view, &start, &first);
    }

  return first.y + first.height / 2;
}

/* Takes the occurrences that start in sight, and the line on which each does. */
static void
find_lines (FactMarginBadges    *self,
            const FactMarkScene *scene,
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
      int line;

      if (mark->kind != FACT_MARK_OCCURRENCE || mark->span.start < scene->visible.start)
        continue;

      line = find_line (self, scene, mark);
      g_ptr_array_add (occurrences, mark);
      g_array_append_val (lines, line);
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
snapshot_claim_badge (FactMarginBadges    *self,
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

  badge.area.width = fact_badge_painter_measure_claim (self->painter, number);
  badge.area.height = fact_badge_painter_get_height (self->painter);
  badge.area.x = get_badge_x (scene->view, *from_text, badge.area.width);
  badge.area.y = line - badge.area.height / 2;
  badge.claim_id = g_strdup (mark->claim_id);
  badge.mark_id = g_strdup (mark->id);
  badge.starts = (FactSpan) { mark->span.start, mark->span.start + 1 };
  *from_text += badge.area.width + BADGE_GAP;

  fact_badge_painter_snapshot_claim (self->painter, snapshot, self->palette, &badge.area,
                                     fact_claim_get_verdict (claim),
                                     is_selected ? FACT_MARK_SELECTED : FACT_MARK_PLAIN, number);
  g_array_append_val (self->badges, badge);
}

static void
snapshot_count_badge (FactMarginBadges     *self,
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

  badge.area.width = fact_badge_painter_measure_count (self->painter, stack->n_more);
  badge.area.height = fact_badge_painter_get_height (self->painter);
  badge.area.x = get_badge_x (scene->view, from_text, badge.area.width);
  badge.area.y = stack->line - badge.area.height / 2;
  badge.claim_id = NULL;
  badge.mark_id = NULL;
  badge.starts = (FactSpan) { first_mark->span.start, last_mark->span.start + 1 };

  fact_badge_painter_snapshot_count (self->painter, snapshot, self->palette, &badge.area, stack->n_more);
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
measure_badges (FactMarginBadges    *self,
                const FactMarkScene *scene,
                GPtrArray           *occurrences)
{
  FactState *state = fact_project_get_state (scene->project);
  GArray *widths = g_array_sized_new (FALSE, FALSE, sizeof (int), occurrences->len);

  for (guint i = 0; i < occurrences->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (occurrences, i);
      FactClaim *claim = fact_state_find_claim (state, mark->claim_id);
      int width = claim != NULL ? fact_badge_painter_measure_claim (self->painter, fact_claim_get_number (claim)) : 0;

      g_array_append_val (widths, width);
    }

  return widths;
}

/**
 * fact_margin_badges_snapshot:
 * @self: badges
 * @snapshot: what to draw on, in buffer coordinates
 * @scene: what to draw
 *
 * Draws the badges of the claims that start in sight, each beside the line on which its claim starts.
 */
void
fact_margin_badges_snapshot (FactMarginBadges    *self,
                             GtkSnapshot         *snapshot,
                             const FactMarkScene *scene)
{
  g_autoptr (GPtrArray) occurrences = g_ptr_array_new ();
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr (GArray) widths = NULL;
  g_autoptr (GArray) stacks = NULL;
  FactBadgeRoom room;

  g_return_if_fail (self != NULL && snapshot != NULL && scene != NULL);

  room = (FactBadgeRoom) { get_room (scene->view), BADGE_GAP, measure_count, self->painter };
  fact_margin_badges_clear (self);
  find_lines (self, scene, occurrences, lines);
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
 * fact_margin_badges_find:
 * @self: badges
 * @x: buffer coordinate
 * @y: buffer coordinate
 *
 * Returns: (transfer none) (nullable): the badge that was last drawn there, until the next drawing
 */
const FactBadge *
fact_margin_badges_find (FactMarginBadges *self,
                         int               x,
                         int               y)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->badges->len; i++)
    {
      const FactBadge *badge = &g_array_index (self->badges, FactBadge, i);

      if (gdk_rectangle_contains_point (&badge->area, x, y))
        return badge;
    }

  return NULL;
}
