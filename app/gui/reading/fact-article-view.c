/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-article-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "reading/fact-article-buffer.h"
#include "reading/fact-article-clipboard.h"
#include "reading/fact-article-pointer.h"
#include "reading/fact-article-scroll.h"
#include "reading/fact-claim-keys.h"
#include "reading/fact-mark-choice.h"
#include "reading/fact-mark-painter.h"
#include "reading/fact-mark-tagger.h"
#include "reading/fact-paragraph-painter.h"
#include "reading/fact-reading-column.h"

/* In px. */
#define HEADING_ABOVE 30
#define HEADING_BELOW 22
#define TEXT_BELOW 64
#define MIN_WIDTH 200

/* After the last key of a selection, ms: long enough not to flicker while Shift and an arrow are held down. */
#define SETTLE_MS 300

struct _FactArticleView
{
  GtkTextView        parent_instance;

  GtkWidget         *heading;
  int                heading_height;   /* with the space around it, px */
  GtkAdjustment     *vadjustment;
  FactMarkTags      *tags;
  FactMarkPainter   *painter;
  FactArticleScroll *scroll;

  /* What is on show; all NULL when nothing is. */
  FactProject       *project;
  char              *article_id;
  FactArticleBuffer *buffer;
  FactMarkTagger    *tagger;

  char              *claim_id;
  char              *mark_id;

  gboolean           is_pointing;      /* a button is held down, so the selection is not yet what it will be */
  guint              settle_id;
};

enum { CHOICES_ACTIVATED, SELECTION_CHANGED, SELECTION_SETTLED, SCROLLED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactArticleView, fact_article_view, GTK_TYPE_TEXT_VIEW)

static void
restyle (FactArticleView *self)
{
  const FactMarkPalette *palette;

  fact_mark_painter_restyle (self->painter, GTK_WIDGET (self));
  palette = fact_mark_painter_get_palette (self->painter);

  for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    {
      for (guint emphasis = 0; emphasis < FACT_N_EMPHASES; emphasis++)
        fact_mark_tags_set_tint (self->tags, verdict, emphasis, &palette->tints[verdict][emphasis]);
    }

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The height of a line without leading, and the width of a letter as style sheets count it: that of a digit. */
static void
measure_letters (FactArticleView *self,
                 int             *line_height,
                 int             *char_width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

  *line_height = PANGO_PIXELS (pango_font_metrics_get_ascent (metrics) + pango_font_metrics_get_descent (metrics));
  *char_width = PANGO_PIXELS (pango_font_metrics_get_approximate_digit_width (metrics));
  pango_font_metrics_unref (metrics);
}

static void
space_lines (FactArticleView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  int line_height, char_width, leading;

  measure_letters (self, &line_height, &char_width);
  leading = fact_reading_column_get_leading (line_height);
  if (gtk_text_view_get_pixels_inside_wrap (view) == leading)
    return;

  gtk_text_view_set_pixels_inside_wrap (view, leading);
  gtk_text_view_set_pixels_below_lines (view, leading);
  fact_mark_tags_set_gap (self->tags, leading + (line_height + leading) / 2);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
fact_article_view_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (widget);

  GTK_WIDGET_CLASS (fact_article_view_parent_class)->css_changed (widget, change);

  space_lines (self);
  restyle (self);
}

static void
fact_article_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  GTK_WIDGET_CLASS (fact_article_view_parent_class)->measure (widget, orientation, for_size, minimum, natural,
                                                              minimum_baseline, natural_baseline);

  /* Margins follow the width, so they must not hold it open. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MIN_WIDTH;
}

static int
get_scroll (FactArticleView *self)
{
  return self->vadjustment != NULL ? (int) gtk_adjustment_get_value (self->vadjustment) : 0;
}

static void
arrange_margins (FactArticleView *self,
                 int              width)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  FactReadingColumn column;
  int line_height, char_width, heading_height;

  measure_letters (self, &line_height, &char_width);
  column = fact_reading_column_measure (width, line_height, char_width);
  gtk_widget_measure (self->heading, GTK_ORIENTATION_VERTICAL, column.width, NULL, &heading_height, NULL, NULL);

  gtk_text_view_set_left_margin (view, is_rtl ? column.right : column.left);
  gtk_text_view_set_right_margin (view, is_rtl ? column.left : column.right);

  heading_height += HEADING_ABOVE + HEADING_BELOW;
  if (self->heading_height != heading_height)
    {
      self->heading_height = heading_height;
      fact_mark_tags_set_above (self->tags, heading_height);
    }
}

/* The heading is placed here, above the first line: overlays of GtkTextView do not follow when it scrolls. */
static void
fact_article_view_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (widget);
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkAllocation area;

  arrange_margins (self, width);

  GTK_WIDGET_CLASS (fact_article_view_parent_class)->size_allocate (widget, width, height, baseline);

  area.x = gtk_text_view_get_left_margin (view);
  area.y = HEADING_ABOVE - get_scroll (self);
  area.width = MAX (width - area.x - gtk_text_view_get_right_margin (view), 1);
  area.height = self->heading_height - HEADING_ABOVE - HEADING_BELOW;
  gtk_widget_size_allocate (self->heading, &area, -1);
}

static void
fact_article_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (widget);

  GTK_WIDGET_CLASS (fact_article_view_parent_class)->snapshot (widget, snapshot);

  /* A selected first line is painted up to the edge; paper covers that. */
  gtk_snapshot_append_color (snapshot, &fact_mark_painter_get_palette (self->painter)->paper,
                             &GRAPHENE_RECT_INIT (0, -get_scroll (self), gtk_widget_get_width (widget),
                                                  self->heading_height - 2));
  gtk_widget_snapshot_child (widget, self->heading, snapshot);
}

/* The whole display lines in sight. */
static FactSpan
get_visible_span (FactArticleView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  int x = gtk_text_view_get_left_margin (view);
  GdkRectangle visible;
  GtkTextIter start, end;
  FactSpan span;

  gtk_text_view_get_visible_rect (view, &visible);
  gtk_text_view_get_iter_at_location (view, &start, x, visible.y);
  if (!gtk_text_view_starts_display_line (view, &start))
    gtk_text_view_backward_display_line_start (view, &start);
  gtk_text_view_get_iter_at_location (view, &end, x, visible.y + visible.height);
  if (!gtk_text_view_forward_display_line (view, &end))
    gtk_text_buffer_get_end_iter (GTK_TEXT_BUFFER (self->buffer), &end);

  span.start = fact_article_buffer_get_offset (self->buffer, &start);
  span.end = fact_article_buffer_get_offset (self->buffer, &end);

  return span;
}

static void
fact_article_view_snapshot_layer (GtkTextView      *view,
                                  GtkTextViewLayer  layer,
                                  GtkSnapshot      *snapshot)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (view);
  FactMarkScene scene = { view, self->buffer, self->project, self->article_id, self->claim_id, self->mark_id, { 0, 0 } };

  if (layer != GTK_TEXT_VIEW_LAYER_ABOVE_TEXT || self->buffer == NULL)
    return;

  scene.visible = get_visible_span (self);
  fact_mark_painter_snapshot_marks (self->painter, snapshot, &scene);
  fact_mark_painter_snapshot_badges (self->painter, snapshot, &scene);
  fact_paragraph_painter_snapshot (view, self->buffer, snapshot, self->heading, scene.visible,
                                   &fact_mark_painter_get_palette (self->painter)->secondary);
}

static void
fact_article_view_copy_clipboard (GtkTextView *view)
{
  fact_article_clipboard_copy (FACT_ARTICLE_VIEW (view));
}

static void
fact_article_view_realize (GtkWidget *widget)
{
  gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));      /* makes one where there is none */

  GTK_WIDGET_CLASS (fact_article_view_parent_class)->realize (widget);

  fact_article_clipboard_detach_primary (FACT_ARTICLE_VIEW (widget));
}

static void
fact_article_view_unrealize (GtkWidget *widget)
{
  fact_article_clipboard_attach_primary (FACT_ARTICLE_VIEW (widget));

  GTK_WIDGET_CLASS (fact_article_view_parent_class)->unrealize (widget);
}

static void
set_buffer (FactArticleView *self,
            GtkTextBuffer   *buffer)
{
  gboolean is_realized = gtk_widget_get_realized (GTK_WIDGET (self));

  if (is_realized)
    fact_article_clipboard_attach_primary (self);
  gtk_text_view_set_buffer (GTK_TEXT_VIEW (self), buffer);
  gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  if (is_realized)
    fact_article_clipboard_detach_primary (self);
}

static void
scrolled_cb (guint    offset,
             gpointer user_data)
{
  g_signal_emit (user_data, signals[SCROLLED], 0, offset);
}

static void
value_changed_cb (FactArticleView *self)
{
  GtkAllocation heading;

  fact_article_scroll_moved (self->scroll);

  /* Only a heading that is in sight, or was, has to move. */
  gtk_widget_get_allocation (self->heading, &heading);
  if (heading.y + heading.height > 0 || get_scroll (self) < self->heading_height)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
notify_vadjustment_cb (FactArticleView *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self));

  if (self->vadjustment == adjustment)
    return;

  if (self->vadjustment != NULL)
    g_signal_handlers_disconnect_by_func (self->vadjustment, value_changed_cb, self);
  g_set_object (&self->vadjustment, adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
settle (FactArticleView *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  fact_article_clipboard_offer_primary (self);
  g_signal_emit (self, signals[SELECTION_SETTLED], 0);
}

static gboolean
settle_cb (gpointer data)
{
  FactArticleView *self = data;

  self->settle_id = 0;
  settle (self);

  return G_SOURCE_REMOVE;
}

static void
mark_set_cb (FactArticleView   *self,
             const GtkTextIter *iter,
             GtkTextMark       *mark,
             GtkTextBuffer     *buffer)
{
  if (mark != gtk_text_buffer_get_insert (buffer) && mark != gtk_text_buffer_get_selection_bound (buffer))
    return;

  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (!self->is_pointing)
    {
      self->settle_id = g_timeout_add (SETTLE_MS, settle_cb, self);
      g_source_set_name_by_id (self->settle_id, "[factdesk] selection settles");
    }

  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

static void
grown_cb (FactArticleView *self,
          guint            start,
          guint            end)
{
  fact_mark_tagger_retag (self->tagger, (FactSpan) { start, end });
  fact_article_scroll_go_on (self->scroll);
}

/* The buffer is left to the caller, for the view may still show it. */
static FactArticleBuffer *
forget_article (FactArticleView *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  fact_article_scroll_set_buffer (self->scroll, NULL);
  if (self->buffer != NULL)
    g_signal_handlers_disconnect_by_data (self->buffer, self);
  g_clear_pointer (&self->tagger, fact_mark_tagger_free);
  g_clear_object (&self->project);
  g_clear_pointer (&self->article_id, g_free);

  return g_steal_pointer (&self->buffer);
}

static void
fact_article_view_dispose (GObject *object)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (object);
  g_autoptr (FactArticleBuffer) before = self->scroll != NULL ? forget_article (self) : NULL;

  if (self->vadjustment != NULL)
    g_signal_handlers_disconnect_by_func (self->vadjustment, value_changed_cb, self);
  g_clear_object (&self->vadjustment);
  g_clear_pointer (&self->scroll, fact_article_scroll_free);
  g_clear_pointer (&self->painter, fact_mark_painter_free);
  g_clear_pointer (&self->heading, gtk_widget_unparent);

  G_OBJECT_CLASS (fact_article_view_parent_class)->dispose (object);
}

static void
fact_article_view_finalize (GObject *object)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (object);

  fact_mark_tags_free (self->tags);
  g_free (self->claim_id);
  g_free (self->mark_id);

  G_OBJECT_CLASS (fact_article_view_parent_class)->finalize (object);
}

static void
install_signals (void)
{
  signals[CHOICES_ACTIVATED] = g_signal_new ("choices-activated", FACT_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_PTR_ARRAY, GDK_TYPE_RECTANGLE);
  signals[SELECTION_CHANGED] = g_signal_new ("selection-changed", FACT_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SELECTION_SETTLED] = g_signal_new ("selection-settled", FACT_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SCROLLED] = g_signal_new ("scrolled", FACT_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
fact_article_view_class_init (FactArticleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkTextViewClass *view_class = GTK_TEXT_VIEW_CLASS (klass);

  object_class->dispose = fact_article_view_dispose;
  object_class->finalize = fact_article_view_finalize;
  widget_class->css_changed = fact_article_view_css_changed;
  widget_class->measure = fact_article_view_measure;
  widget_class->size_allocate = fact_article_view_size_allocate;
  widget_class->snapshot = fact_article_view_snapshot;
  widget_class->realize = fact_article_view_realize;
  widget_class->unrealize = fact_article_view_unrealize;
  view_class->snapshot_layer = fact_article_view_snapshot_layer;
  view_class->copy_clipboard = fact_article_view_copy_clipboard;

  install_signals ();
}

static void
fact_article_view_init (FactArticleView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->heading = g_object_ref_sink (fact_article_heading_new ());
  gtk_widget_set_parent (self->heading, GTK_WIDGET (self));
  g_object_unref (self->heading);

  self->tags = fact_mark_tags_new ();
  self->painter = fact_mark_painter_new (self->heading);
  self->scroll = fact_article_scroll_new (view, scrolled_cb, self);

  /* The cursor shows although nothing can be written: without it the keyboard could not select. */
  gtk_text_view_set_editable (view, FALSE);
  gtk_text_view_set_cursor_visible (view, TRUE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_bottom_margin (view, TEXT_BELOW);
  gtk_widget_add_css_class (GTK_WIDGET (self), "article");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Article text"), -1);

  fact_claim_keys_attach_to_text (GTK_WIDGET (self));
  fact_article_pointer_attach (self);
  fact_article_clipboard_attach (self);

  g_signal_connect (self, "notify::vadjustment", G_CALLBACK (notify_vadjustment_cb), NULL);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
}

/**
 * fact_article_view_get_heading:
 *
 * Returns: (transfer none): what stands above the text and scrolls with it
 */
FactArticleHeading *
fact_article_view_get_heading (FactArticleView *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), NULL);

  return FACT_ARTICLE_HEADING (self->heading);
}

/**
 * fact_article_view_show_article:
 * @self: a view
 * @project: the project
 * @article_id: the id of one of its articles
 * @prepared: the article's text
 *
 * Shows an article from its beginning. A long text comes in the course of several turns of the main loop.
 */
void
fact_article_view_show_article (FactArticleView  *self,
                                FactProject      *project,
                                const char       *article_id,
                                FactPreparedText *prepared)
{
  g_autoptr (FactArticleBuffer) before = NULL;

  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  before = forget_article (self);
  self->project = g_object_ref (project);
  self->article_id = g_strdup (article_id);
  self->buffer = fact_article_buffer_new (prepared, self->tags);
  self->tagger = fact_mark_tagger_new (self->buffer, self->tags, project, article_id);
  fact_mark_tagger_set_claim (self->tagger, self->claim_id);
  g_signal_connect_swapped (self->buffer, "grown", G_CALLBACK (grown_cb), self);

  /* While the lines are still known: a scroll that comes with the new buffer would be taken for one to its end. */
  if (self->vadjustment != NULL)
    gtk_adjustment_set_value (self->vadjustment, 0);

  fact_article_buffer_load (self->buffer);
  set_buffer (self, GTK_TEXT_BUFFER (self->buffer));
  if (before != NULL)
    fact_article_buffer_close (before);
  fact_article_scroll_set_buffer (self->scroll, self->buffer);
  g_signal_connect_swapped (self->buffer, "mark-set", G_CALLBACK (mark_set_cb), self);
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

/**
 * fact_article_view_show_nothing:
 *
 * Shows no article.
 */
void
fact_article_view_show_nothing (FactArticleView *self)
{
  g_autoptr (FactArticleBuffer) before = NULL;

  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  if (self->buffer == NULL)
    return;

  before = forget_article (self);
  set_buffer (self, NULL);
  fact_article_buffer_close (before);
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

/**
 * fact_article_view_get_text:
 *
 * Returns: (transfer none) (nullable): the text on show
 */
FactText *
fact_article_view_get_text (FactArticleView *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), NULL);

  return self->buffer != NULL ? fact_article_buffer_get_text (self->buffer) : NULL;
}

/**
 * fact_article_view_select_mark:
 * @self: a view
 * @claim_id: (nullable): the current claim
 * @mark_id: (nullable): which of its marks was gone to
 *
 * Sets a claim and a mark off from the others, in this article and those shown later.
 */
void
fact_article_view_select_mark (FactArticleView *self,
                               const char      *claim_id,
                               const char      *mark_id)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  g_free (self->claim_id);
  self->claim_id = g_strdup (claim_id);
  g_free (self->mark_id);
  self->mark_id = g_strdup (mark_id);

  if (self->tagger != NULL)
    fact_mark_tagger_set_claim (self->tagger, claim_id);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fact_article_view_follow:
 * @self: a view
 * @changes: what has just changed in the project
 *
 * Shows what changed. Only ranges whose claims changed are tinted anew.
 */
void
fact_article_view_follow (FactArticleView *self,
                          FactChangeSet   *changes)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  if (self->tagger == NULL)
    return;

  fact_mark_tagger_follow (self->tagger, changes);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fact_article_view_get_n_retagged:
 *
 * Returns: how many ranges of the article on show have been tinted anew since it is on show
 */
guint
fact_article_view_get_n_retagged (FactArticleView *self)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), 0);

  return self->tagger != NULL ? fact_mark_tagger_get_n_retagged (self->tagger) : 0;
}

/**
 * fact_article_view_scroll_to_passage:
 * @self: a view
 * @span: code points of the text
 *
 * Brings a passage into sight, as soon as its words have come.
 */
void
fact_article_view_scroll_to_passage (FactArticleView *self,
                                     FactSpan         span)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  fact_article_scroll_to_passage (self->scroll, span);
}

/**
 * fact_article_view_scroll_to_top:
 * @self: a view
 * @offset: a code point of the text
 *
 * Brings a code point to the top, as soon as it has come.
 */
void
fact_article_view_scroll_to_top (FactArticleView *self,
                                 guint            offset)
{
  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  fact_article_scroll_to_top (self->scroll, offset);
}

/**
 * fact_article_view_get_selection:
 * @self: a view
 * @selection: (out): what is selected, code points of the text, as the user left it
 *
 * Returns: whether anything is selected
 */
gboolean
fact_article_view_get_selection (FactArticleView *self,
                                 FactSpan        *selection)
{
  g_return_val_if_fail (FACT_IS_ARTICLE_VIEW (self), FALSE);

  return self->buffer != NULL && fact_article_buffer_get_selection (self->buffer, selection);
}

/**
 * fact_article_view_clear_selection:
 * @self: a view
 *
 * Selects nothing; the cursor stays where it is.
 */
void
fact_article_view_clear_selection (FactArticleView *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter cursor;

  g_return_if_fail (FACT_IS_ARTICLE_VIEW (self));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  gtk_text_buffer_place_cursor (buffer, &cursor);
}

static void
move_to_widget (FactArticleView *self,
                GdkRectangle    *area)
{
  gtk_text_view_buffer_to_window_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, area->x, area->y,
                                         &area->x, &area->y);
}

/**
 * fact_article_view_get_selection_area:
 * @self: a view
 * @area: (out caller-allocates): where the selection ends for the user, in coordinates of the view
 *
 * Finds what a popover about the selected words may point to: their last line, or the first when they were selected backwards.
 *
 * Returns: %FALSE when nothing is selected or that end is out of sight
 */
gboolean
fact_article_view_get_selection_area (FactArticleView *self,
                                      GdkRectangle    *area)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start, end, cursor, line;
  GdkRectangle first, last, visible;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    return FALSE;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  line = gtk_text_iter_equal (&cursor, &end) ? end : start;
  gtk_text_view_get_iter_location (view, &line, area);

  /* Where the whole selection is on this line, its middle. */
  gtk_text_view_get_iter_location (view, &start, &first);
  gtk_text_view_get_iter_location (view, &end, &last);
  if (first.y == last.y)
    {
      area->x = MIN (first.x, last.x);
      area->width = ABS (last.x - first.x);
    }

  gtk_text_view_get_visible_rect (view, &visible);
  if (area->y + area->height < visible.y || area->y > visible.y + visible.height)
    return FALSE;

  area->width = MAX (area->width, 1);
  move_to_widget (self, area);

  return TRUE;
}

/**
 * fact_article_view_begin_pointing:
 *
 * Told when a button goes down: a selection is not settled before it is up again.
 */
void
fact_article_view_begin_pointing (FactArticleView *self)
{
  self->is_pointing = TRUE;
  g_clear_handle_id (&self->settle_id, g_source_remove);
}

/**
 * fact_article_view_end_pointing:
 *
 * Told when the button is up again: what is selected now is meant.
 */
void
fact_article_view_end_pointing (FactArticleView *self)
{
  self->is_pointing = FALSE;
  settle (self);
}

static const FactBadge *
find_badge (FactArticleView *self,
            int              x,
            int              y)
{
  int buffer_x, buffer_y;

  if (self->buffer == NULL)
    return NULL;

  gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);

  return fact_mark_painter_find_badge (self->painter, buffer_x, buffer_y);
}

/**
 * fact_article_view_is_badge_at:
 *
 * Returns: whether there is a badge
 */
gboolean
fact_article_view_is_badge_at (FactArticleView *self,
                               int              x,
                               int              y)
{
  return find_badge (self, x, y) != NULL;
}

static gboolean
is_of_badge (const FactBadge *badge,
             const FactMark  *mark)
{
  if (badge->mark_id != NULL)
    return g_strcmp0 (mark->claim_id, badge->claim_id) == 0 && g_strcmp0 (mark->id, badge->mark_id) == 0;

  return mark->kind == FACT_MARK_OCCURRENCE && mark->span.start >= badge->starts.start;
}

static GPtrArray *
find_choices_of_badge (FactArticleView *self,
                       const FactBadge *badge)
{
  FactSpanIndex *index = fact_project_get_span_index (self->project, self->article_id);
  GPtrArray *choices = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_mark_choice_free);
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();

  if (index != NULL)
    fact_span_index_query (index, badge->starts, marks);

  for (guint i = 0; i < marks->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (marks, i);
      FactMarkChoice *choice = NULL;

      if (is_of_badge (badge, mark))
        choice = fact_mark_choice_new (mark, fact_project_get_state (self->project));
      if (choice != NULL)
        g_ptr_array_add (choices, choice);
    }

  return choices;
}

static GPtrArray *
find_choices_of_letter (FactArticleView   *self,
                        const GtkTextIter *iter,
                        GdkRectangle      *area)
{
  FactSpanIndex *index = self->project != NULL ? fact_project_get_span_index (self->project, self->article_id) : NULL;

  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self), iter, area);
  area->width = MAX (area->width, 1);
  move_to_widget (self, area);
  if (index == NULL || self->buffer == NULL)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) fact_mark_choice_free);

  return fact_mark_choices_at (index, fact_project_get_state (self->project),
                               fact_article_buffer_get_offset (self->buffer, iter));
}

/**
 * fact_article_view_find_choices_at:
 * @self: a view
 * @x: where
 * @y: where
 * @area: (out caller-allocates): the badge or letter that is there
 *
 * Returns: (transfer full) (element-type FactMarkChoice): the marks that are there; may be empty
 */
GPtrArray *
fact_article_view_find_choices_at (FactArticleView *self,
                                   int              x,
                                   int              y,
                                   GdkRectangle    *area)
{
  const FactBadge *badge = find_badge (self, x, y);
  GtkTextIter iter;
  int buffer_x, buffer_y;

  if (badge != NULL)
    {
      *area = badge->area;
      move_to_widget (self, area);
      return find_choices_of_badge (self, badge);
    }

  gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);
  if (gtk_text_view_get_iter_at_location (GTK_TEXT_VIEW (self), &iter, buffer_x, buffer_y))
    return find_choices_of_letter (self, &iter, area);

  *area = (GdkRectangle) { x, y, 1, 1 };

  return g_ptr_array_new_with_free_func ((GDestroyNotify) fact_mark_choice_free);
}

/**
 * fact_article_view_find_choices_at_cursor:
 * @self: a view
 * @area: (out caller-allocates): where the cursor is
 *
 * Returns: (transfer full) (element-type FactMarkChoice): the marks at the cursor; may be empty
 */
GPtrArray *
fact_article_view_find_choices_at_cursor (FactArticleView *self,
                                          GdkRectangle    *area)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));

  return find_choices_of_letter (self, &cursor, area);
}

/**
 * fact_article_view_activate_at:
 * @self: a view
 * @x: where
 * @y: where
 *
 * Told when the user clicks: if there are marks, they are passed on.
 */
void
fact_article_view_activate_at (FactArticleView *self,
                               int              x,
                               int              y)
{
  GdkRectangle area;
  g_autoptr (GPtrArray) choices = fact_article_view_find_choices_at (self, x, y, &area);

  if (choices->len > 0)
    g_signal_emit (self, signals[CHOICES_ACTIVATED], 0, choices, &area);
}
