/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-text-height.h"

/* A window that is laid out asks for the same widths again and again: boxes look for the least that will do by halving. */
#define N_KEPT 16

/* Nothing is put in lines shorter than this, pixels, and a letter in each would take longest of all. */
#define MIN_WIDTH 150

typedef struct
{
  int   width;
  int   height;
  guint serial;      /* of the letters it was measured with; 0 for none */
} Kept;

struct _FactTextHeight
{
  GtkTextView *view;      /* it owns us */
  Kept         kept[N_KEPT];
  guint        next;
};

static void
forget (FactTextHeight *self)
{
  for (guint i = 0; i < N_KEPT; i++)
    self->kept[i].serial = 0;
}

/**
 * fact_text_height_new:
 * @view: a text view that is not scrolled
 *
 * GtkTextView would tell how high it was for the width before, and find out about the new one in idle time; outside of a scrolled window
 * that is too late.
 *
 * Returns: (transfer full): what tells how high the text of @view is; it must not outlive @view
 */
FactTextHeight *
fact_text_height_new (GtkTextView *view)
{
  FactTextHeight *self = g_new0 (FactTextHeight, 1);

  self->view = view;
  g_signal_connect_swapped (gtk_text_view_get_buffer (view), "changed", G_CALLBACK (forget), self);

  return self;
}

/**
 * fact_text_height_free:
 * @self: (transfer full): what tells it
 */
void
fact_text_height_free (FactTextHeight *self)
{
  g_signal_handlers_disconnect_by_func (gtk_text_view_get_buffer (self->view), forget, self);
  g_free (self);
}

static int
measure (FactTextHeight *self,
         int             width)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  g_autofree char *text = NULL;
  g_autoptr (PangoLayout) layout = NULL;
  GtkTextIter start, end;
  int height;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), text);

  pango_layout_set_wrap (layout, gtk_text_view_get_wrap_mode (self->view) == GTK_WRAP_CHAR ? PANGO_WRAP_CHAR : PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width);
  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

/**
 * fact_text_height_get:
 * @self: what tells it
 * @width: pixels to put the lines in, with what is around them; negative for lines without a bound. For very short lines it tells
 *   what it would be for such as are a little longer.
 *
 * Returns: how high the text is, with what is around it, pixels
 */
int
fact_text_height_get (FactTextHeight *self,
                      int             width)
{
  guint serial = pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self->view)));
  GtkBorder padding;
  int inner = -1;
  Kept *kept;

  gtk_style_context_get_padding (gtk_widget_get_style_context (GTK_WIDGET (self->view)), &padding);
  if (width >= 0)
    inner = MAX (width - padding.left - padding.right, MIN_WIDTH) * PANGO_SCALE;

  for (guint i = 0; i < N_KEPT; i++)
    {
      if (self->kept[i].serial == serial && self->kept[i].width == inner)
        return self->kept[i].height + padding.top + padding.bottom;
    }

  kept = &self->kept[self->next++ % N_KEPT];
  *kept = (Kept) { inner, measure (self, inner), serial };

  return kept->height + padding.top + padding.bottom;
}
