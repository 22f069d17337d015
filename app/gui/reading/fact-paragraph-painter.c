/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-paragraph-painter.h"

/* Between a number and the text, and the least margin a number needs; px. */
#define GAP 14
#define MIN_MARGIN 34

/* As many as are in sight, several times over. */
#define MAX_LAYOUTS 200

/* A number is shaped once: while one scrolls, each frame draws the same ones. */
struct _FactParagraphPainter
{
  GtkWidget  *font_widget;      /* not owned, it outlives this */
  GHashTable *layouts;          /* number → PangoLayout */
};

/**
 * fact_paragraph_painter_new:
 * @font_widget: a widget in the small font of the interface, which must outlive the painter
 *
 * Returns: (transfer full): a painter
 */
FactParagraphPainter *
fact_paragraph_painter_new (GtkWidget *font_widget)
{
  FactParagraphPainter *self = g_new0 (FactParagraphPainter, 1);

  self->font_widget = font_widget;
  self->layouts = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);

  return self;
}

void
fact_paragraph_painter_free (FactParagraphPainter *self)
{
  g_hash_table_unref (self->layouts);
  g_free (self);
}

/**
 * fact_paragraph_painter_restyle:
 * @self: a painter
 *
 * Forgets fonts; to be called when the widget's style or scale changed.
 */
void
fact_paragraph_painter_restyle (FactParagraphPainter *self)
{
  g_hash_table_remove_all (self->layouts);
}

static PangoLayout *
get_layout (FactParagraphPainter *self,
            guint                 number)
{
  PangoLayout *layout = g_hash_table_lookup (self->layouts, GUINT_TO_POINTER (number));
  char words[16];

  if (layout == NULL)
    {
      g_snprintf (words, sizeof words, "%u", number);
      layout = gtk_widget_create_pango_layout (self->font_widget, words);
      if (g_hash_table_size (self->layouts) >= MAX_LAYOUTS)
        g_hash_table_remove_all (self->layouts);
      g_hash_table_insert (self->layouts, GUINT_TO_POINTER (number), layout);
    }

  return layout;
}

/* The margin before the lines, where they begin. */
static int
get_margin (GtkTextView *view)
{
  if (gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL)
    return gtk_text_view_get_right_margin (view);

  return gtk_text_view_get_left_margin (view);
}

static void
snapshot_number (GtkTextView   *view,
                 GtkSnapshot   *snapshot,
                 PangoLayout   *layout,
                 GtkTextIter   *start,
                 const GdkRGBA *color)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL;
  GdkRectangle letter;
  int width, height, x, y;

  gtk_text_view_get_iter_location (view, start, &letter);
  pango_layout_get_pixel_size (layout, &width, &height);
  x = is_rtl ? gtk_widget_get_width (GTK_WIDGET (view)) - get_margin (view) + GAP
             : get_margin (view) - GAP - width;

  gtk_snapshot_save (snapshot);
  y = letter.y + (letter.height - height) / 2;      /* whole pixels, where letters are sharp */
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/**
 * fact_paragraph_painter_snapshot:
 * @self: a painter
 * @view: the view
 * @buffer: what it shows
 * @snapshot: what to draw on, in buffer coordinates
 * @visible: what is in sight, code points of the text
 * @color: the colour of the numbers
 *
 * Draws the numbers of the paragraphs in sight beside their first lines. Where there is no room for them they are left out.
 */
void
fact_paragraph_painter_snapshot (FactParagraphPainter *self,
                                 GtkTextView          *view,
                                 FactArticleBuffer    *buffer,
                                 GtkSnapshot          *snapshot,
                                 FactSpan              visible,
                                 const GdkRGBA        *color)
{
  FactText *text = fact_article_buffer_get_text (buffer);
  guint n = fact_text_get_n_paragraphs (text);

  if (n == 0 || get_margin (view) < MIN_MARGIN)
    return;

  for (guint number = MAX (1, fact_text_get_paragraph_at (text, visible.start)); number <= n; number++)
    {
      FactSpan paragraph = fact_text_get_paragraph (text, number);
      GtkTextIter start;

      if (paragraph.start >= visible.end)
        break;
      if (paragraph.start < visible.start)
        continue;

      fact_article_buffer_get_iter (buffer, &start, paragraph.start);
      snapshot_number (view, snapshot, get_layout (self, number), &start, color);
    }
}
