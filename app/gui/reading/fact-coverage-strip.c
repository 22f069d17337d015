/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-coverage-strip.h"

#include "reading/fact-article-buffer.h"
#include "reading/fact-coverage-labels.h"
#include "reading/fact-strip-drawing.h"

struct _FactCoverageStrip
{
  GtkWidget        parent_instance;

  FactArticleView *view;            /* not owned: its neighbour in the pane */
  FactDocument    *document;        /* NULL when no article is on show */
  char            *article_id;
  FactMarkPalette  palette;
  FactCoverage    *coverage;        /* as last told; another one when the text, a passage or a mark has changed */
  GskRenderNode   *content;         /* as last drawn; NULL when something has changed since */
  int              content_height;
};

G_DEFINE_FINAL_TYPE (FactCoverageStrip, fact_coverage_strip, GTK_TYPE_WIDGET)

static FactArticle *
get_article (FactCoverageStrip *self)
{
  if (self->document == NULL)
    return NULL;

  return fact_state_find_article (fact_document_get_state (self->document), self->article_id);
}

static FactCoverage *
get_coverage (FactCoverageStrip *self)
{
  if (get_article (self) == NULL)
    return NULL;

  return fact_project_coverage_get_known (fact_document_get_coverage (self->document), self->article_id);
}

static void
update_name (FactCoverageStrip *self)
{
  FactArticle *article = get_article (self);
  FactCoverage *coverage = get_coverage (self);
  FactReadingCounts counts = { 0, };
  g_autofree char *name = NULL;

  if (coverage != NULL && fact_article_get_role (article) == FACT_ROLE_ARTICLE)
    counts = fact_coverage_get_counts (coverage);
  name = fact_coverage_label_strip (&counts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
}

static void
invalidate (FactCoverageStrip *self)
{
  g_clear_pointer (&self->content, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_coverage (FactCoverageStrip *self,
              FactCoverage      *coverage)
{
  g_clear_pointer (&self->coverage, fact_coverage_unref);
  if (coverage != NULL)
    self->coverage = fact_coverage_ref (coverage);
  update_name (self);
  invalidate (self);
}

/* It may be of another article. */
static void
coverage_changed_cb (FactCoverageStrip *self)
{
  FactCoverage *coverage = get_coverage (self);

  if (coverage != self->coverage)
    set_coverage (self, coverage);
}

static gboolean
is_other_verdict (FactCoverageStrip *self,
                  const FactChange  *change)
{
  FactClaim *before = (FactClaim *) change->before;
  FactClaim *after = (FactClaim *) change->after;

  if (change->kind != FACT_RECORD_CLAIM || before == NULL || after == NULL ||
      fact_claim_get_verdict (before) == fact_claim_get_verdict (after))
    return FALSE;

  for (guint i = 0; i < fact_claim_get_n_occurrences (after); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (after, i));

      if (g_str_equal (fact_anchor_get_article_id (anchor), self->article_id))
        return TRUE;
    }

  return FALSE;
}

/* Claims are drawn in the colours of their verdicts, which are no part of the coverage. Of the rest, nothing is seen here. */
static void
project_changed_cb (FactCoverageStrip *self,
                    FactChangeSet     *changes)
{
  for (guint i = 0, n = self->content != NULL ? fact_change_set_get_n (changes) : 0; i < n; i++)
    {
      if (!is_other_verdict (self, fact_change_set_get (changes, i)))
        continue;
      invalidate (self);
      return;
    }
}

/* Sources are only checked against: nothing of them is unread. */
static void
forget_unread (GArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    g_array_index (rows, FactStripRow, i).has_unread = FALSE;
}

static void
draw_content (FactCoverageStrip *self,
              GtkSnapshot       *snapshot,
              FactCoverage      *coverage,
              int                height)
{
  FactSpanIndex *marks = fact_project_get_span_index (fact_document_get_project (self->document), self->article_id);
  g_autoptr (GArray) rows = fact_strip_rows_new (coverage, marks, fact_document_get_state (self->document), height);

  if (fact_article_get_role (get_article (self)) == FACT_ROLE_SOURCE)
    forget_unread (rows);
  fact_strip_draw_rows (snapshot, rows, &self->palette);
}

static void
ensure_content (FactCoverageStrip *self,
                FactCoverage      *coverage,
                int                height)
{
  GtkSnapshot *snapshot;

  if (self->content != NULL && self->content_height == height)
    return;

  g_clear_pointer (&self->content, gsk_render_node_unref);
  snapshot = gtk_snapshot_new ();
  draw_content (self, snapshot, coverage, height);
  self->content = gtk_snapshot_free_to_node (snapshot);
  self->content_height = height;
}

/* What of the text is in sight, from 0 at its beginning to 1 at its end. */
static gboolean
find_visible (FactCoverageStrip *self,
              FactText          *text,
              double            *top,
              double            *bottom)
{
  GtkTextView *view = GTK_TEXT_VIEW (self->view);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GdkRectangle visible;
  GtkTextIter first, last;

  if (fact_article_view_get_text (self->view) != text)
    return FALSE;

  gtk_text_view_get_visible_rect (view, &visible);
  gtk_text_view_get_iter_at_location (view, &first, 0, visible.y);
  gtk_text_view_get_iter_at_location (view, &last, visible.x + visible.width, visible.y + visible.height);
  *top = fact_strip_rows_place (text, fact_article_buffer_get_offset (FACT_ARTICLE_BUFFER (buffer), &first));
  *bottom = gtk_text_iter_is_end (&last)
              ? 1
              : fact_strip_rows_place (text, fact_article_buffer_get_offset (FACT_ARTICLE_BUFFER (buffer), &last));

  return TRUE;
}

static void
fact_coverage_strip_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  FactCoverageStrip *self = FACT_COVERAGE_STRIP (widget);
  FactCoverage *coverage = get_coverage (self);
  int height = gtk_widget_get_height (widget);
  double top, bottom;

  if (coverage == NULL || height < 1)
    return;

  ensure_content (self, coverage, height);
  if (self->content != NULL)
    gtk_snapshot_append_node (snapshot, self->content);
  if (find_visible (self, fact_coverage_get_text (coverage), &top, &bottom))
    fact_strip_draw_viewport (snapshot, top * height, bottom * height, &self->palette);
}

static void
fact_coverage_strip_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? FACT_STRIP_WIDTH : 0;
}

static void
fact_coverage_strip_css_changed (GtkWidget         *widget,
                                 GtkCssStyleChange *change)
{
  FactCoverageStrip *self = FACT_COVERAGE_STRIP (widget);

  GTK_WIDGET_CLASS (fact_coverage_strip_parent_class)->css_changed (widget, change);

  fact_mark_palette_look_up (&self->palette, widget, FACT_MARK_STYLE_TINT_AND_UNDERLINE);
  invalidate (self);
}

/* What was pressed comes to the middle of what is in sight. */
static void
go_to (FactCoverageStrip *self,
       double             y)
{
  FactCoverage *coverage = get_coverage (self);
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  FactText *text;
  double top, bottom;

  if (coverage == NULL || height < 1)
    return;

  text = fact_coverage_get_text (coverage);
  if (find_visible (self, text, &top, &bottom))
    fact_article_view_scroll_to_top (self->view, fact_strip_rows_offset_at (text, y / height - (bottom - top) / 2));
}

static void
drag_begin_cb (FactCoverageStrip *self,
               double             x,
               double             y)
{
  go_to (self, y);
}

static void
drag_update_cb (FactCoverageStrip *self,
                double             dx,
                double             dy,
                GtkGestureDrag    *gesture)
{
  double x, y;

  if (gtk_gesture_drag_get_start_point (gesture, &x, &y))
    go_to (self, y + dy);
}

static void
watch_adjustment (FactCoverageStrip *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));

  if (adjustment == NULL)
    return;

  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

static void
fact_coverage_strip_dispose (GObject *object)
{
  FactCoverageStrip *self = FACT_COVERAGE_STRIP (object);

  fact_coverage_strip_show_article (self, NULL, NULL);
  g_clear_pointer (&self->content, gsk_render_node_unref);

  G_OBJECT_CLASS (fact_coverage_strip_parent_class)->dispose (object);
}

static void
fact_coverage_strip_class_init (FactCoverageStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_coverage_strip_dispose;
  widget_class->measure = fact_coverage_strip_measure;
  widget_class->snapshot = fact_coverage_strip_snapshot;
  widget_class->css_changed = fact_coverage_strip_css_changed;

  gtk_widget_class_set_css_name (widget_class, "coverage-strip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
fact_coverage_strip_init (FactCoverageStrip *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/**
 * fact_coverage_strip_set_view:
 * @self: a strip
 * @view: what shows the text, which must live as long as @self is drawn
 *
 * Says what is scrolled.
 */
void
fact_coverage_strip_set_view (FactCoverageStrip *self,
                              FactArticleView   *view)
{
  g_return_if_fail (FACT_IS_COVERAGE_STRIP (self));

  self->view = view;
  g_signal_connect_object (view, "notify::vadjustment", G_CALLBACK (watch_adjustment), self, G_CONNECT_SWAPPED);
  watch_adjustment (self);
}

/**
 * fact_coverage_strip_show_article:
 * @self: a strip
 * @document: (nullable): the document; %NULL to show nothing
 * @article_id: (nullable): which of its articles is on show
 *
 * Shows an article, and follows what becomes of it.
 */
void
fact_coverage_strip_show_article (FactCoverageStrip *self,
                                  FactDocument      *document,
                                  const char        *article_id)
{
  g_return_if_fail (FACT_IS_COVERAGE_STRIP (self));

  if (self->document != NULL)
    {
      g_signal_handlers_disconnect_by_data (fact_document_get_coverage (self->document), self);
      g_signal_handlers_disconnect_by_data (fact_document_get_project (self->document), self);
    }
  g_set_object (&self->document, document);
  g_free (self->article_id);
  self->article_id = g_strdup (article_id);
  if (document != NULL)
    {
      g_signal_connect_object (fact_document_get_coverage (document), "changed", G_CALLBACK (coverage_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (fact_document_get_project (document), "changed", G_CALLBACK (project_changed_cb), self, G_CONNECT_SWAPPED);
    }

  set_coverage (self, get_coverage (self));
}
