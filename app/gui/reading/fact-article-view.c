/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-article-view-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "find/fact-hit-painter.h"
#include "reading/fact-article-clipboard.h"
#include "reading/fact-article-pointer.h"
#include "reading/fact-article-typesetting.h"
#include "reading/fact-claim-keys.h"
#include "reading/fact-cleared-painter.h"
#include "reading/fact-reading-size.h"

/* In px. */
#define HEADING_ABOVE 30
#define HEADING_BELOW 22
#define TEXT_BELOW 64
#define MIN_WIDTH 200

enum { CHOICES_ACTIVATED, SELECTION_CHANGED, SELECTION_SETTLED, SCROLLED, MARK_RESIZED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactArticleView, fact_article_view, GTK_TYPE_TEXT_VIEW)

static void
restyle (FactArticleView *self)
{
  fact_mark_painter_restyle (self->painter, GTK_WIDGET (self));
  fact_paragraph_painter_restyle (self->paragraph_painter);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
fact_article_view_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (widget);

  fact_article_scroll_note_place (self->scroll);
  GTK_WIDGET_CLASS (fact_article_view_parent_class)->css_changed (widget, change);

  if (fact_article_typesetting_space_lines (GTK_TEXT_VIEW (self), self->tags))
    {
      fact_article_scroll_hold_place (self->scroll);
      gtk_widget_queue_resize (widget);
    }
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
make_room_for_heading (FactArticleView *self,
                       int              column_width)
{
  int height;

  gtk_widget_measure (self->heading, GTK_ORIENTATION_VERTICAL, column_width, NULL, &height, NULL, NULL);
  height += HEADING_ABOVE + HEADING_BELOW;
  if (self->heading_height == height)
    return;

  self->heading_height = height;
  fact_article_tags_set_above (self->tags, height);
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
  gboolean has_other_width = self->width != width;
  GtkAllocation area;

  if (has_other_width)
    fact_article_scroll_note_place (self->scroll);
  self->width = width;
  make_room_for_heading (self, fact_article_typesetting_set_margins (view, width));

  GTK_WIDGET_CLASS (fact_article_view_parent_class)->size_allocate (widget, width, height, baseline);
  if (has_other_width)
    fact_article_scroll_hold_place (self->scroll);

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
  _fact_article_view_snapshot_handles (self, snapshot);
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
  FactMarkScene scene = { view, self->buffer, self->project, _fact_article_view_get_marks (self), self->claim_id, self->mark_id, { 0, 0 } };

  if (self->buffer == NULL)
    return;

  /* This layer is drawn first. */
  if (layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT)
    self->visible = get_visible_span (self);
  scene.visible = self->visible;

  if (layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT)
    {
      if (self->hits != NULL)
        fact_hit_painter_snapshot (view, self->buffer, snapshot, self->hits, scene.visible);
      fact_mark_painter_snapshot_tints (self->painter, snapshot, &scene);
      return;
    }

  fact_mark_painter_snapshot_marks (self->painter, snapshot, &scene);
  fact_mark_painter_snapshot_badges (self->painter, snapshot, &scene);
  fact_cleared_painter_snapshot (view, self->buffer, snapshot, scene.marks, scene.visible,
                                 &fact_mark_painter_get_palette (self->painter)->border);
  fact_paragraph_painter_snapshot (self->paragraph_painter, view, self->buffer, snapshot, scene.visible,
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
fact_article_view_dispose (GObject *object)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (object);
  g_autoptr (FactArticleBuffer) before = self->scroll != NULL ? _fact_article_view_forget_article (self) : NULL;

  if (self->vadjustment != NULL)
    g_signal_handlers_disconnect_by_func (self->vadjustment, value_changed_cb, self);
  g_clear_object (&self->vadjustment);
  g_clear_pointer (&self->scroll, fact_article_scroll_free);
  g_clear_pointer (&self->font, fact_reading_font_free);
  g_clear_pointer (&self->heading, gtk_widget_unparent);

  G_OBJECT_CLASS (fact_article_view_parent_class)->dispose (object);
}

static void
fact_article_view_finalize (GObject *object)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (object);

  fact_mark_painter_free (self->painter);
  fact_paragraph_painter_free (self->paragraph_painter);
  g_object_unref (self->settings);
  fact_article_tags_free (self->tags);
  g_free (self->hits);
  g_free (self->claim_id);
  g_free (self->mark_id);
  g_free (self->handled_id);
  g_free (self->caret_words);

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
  signals[MARK_RESIZED] = g_signal_new ("mark-resized", FACT_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_UINT, G_TYPE_UINT);
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

  self->font = fact_reading_font_new (GTK_WIDGET (self),
                                      fact_article_heading_get_title (FACT_ARTICLE_HEADING (self->heading)));

  self->tags = fact_article_tags_new ();
  self->settings = g_settings_new (APPLICATION_ID);
  self->painter = fact_mark_painter_new (self->heading, self->settings);
  self->paragraph_painter = fact_paragraph_painter_new (self->heading);
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
  fact_reading_size_attach (GTK_WIDGET (self));

  g_signal_connect (self, "notify::vadjustment", G_CALLBACK (notify_vadjustment_cb), NULL);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::mark-style", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::margin-badges", G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
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
