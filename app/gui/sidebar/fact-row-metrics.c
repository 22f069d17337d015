/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-row-metrics.h"

#include "pane/fact-text-scale.h"

/* In px, beside letters of the usual size. */
#define ICON_SIZE 16

static void
measure_font (FactRowMetrics *self,
              GtkWidget      *widget,
              FactRowFont     font)
{
  g_autoptr (PangoLayout) digits = fact_row_words_new (widget, font, "0123456789");
  int width;

  pango_layout_get_size (digits, &width, NULL);
  pango_layout_get_pixel_size (digits, NULL, &self->line_heights[font]);
  self->digit_widths[font] = width / 10;
}

/**
 * fact_row_metrics_update:
 * @self: sizes; zeroed before the first time
 * @widget: in whose font the rows are
 *
 * Measures anew if the font, or the size of words on the whole desktop, has changed.
 */
void
fact_row_metrics_update (FactRowMetrics *self,
                         GtkWidget      *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  guint serial = pango_context_get_serial (context);
  PangoFontMetrics *metrics;

  if (self->serial == serial)
    return;

  self->serial = serial;
  metrics = pango_context_get_metrics (context, NULL, NULL);
  self->char_width = PANGO_PIXELS (MAX (pango_font_metrics_get_approximate_char_width (metrics),
                                        pango_font_metrics_get_approximate_digit_width (metrics)));
  pango_font_metrics_unref (metrics);
  self->icon_size = fact_text_scale_px (widget, ICON_SIZE);
  for (FactRowFont font = 0; font < FACT_N_ROW_FONTS; font++)
    measure_font (self, widget, font);
}

/**
 * fact_row_metrics_measure_digits:
 * @self: sizes
 * @font: a font whose digits are of one width
 * @number: a number
 * @min_digits: how many digits there is to be room for at least
 *
 * Returns: the width of @number in px
 */
int
fact_row_metrics_measure_digits (const FactRowMetrics *self,
                                 FactRowFont           font,
                                 guint                 number,
                                 guint                 min_digits)
{
  guint n_digits = 1;

  for (guint rest = number / 10; rest > 0; rest /= 10)
    n_digits++;

  return PANGO_PIXELS_CEIL ((int) MAX (n_digits, min_digits) * self->digit_widths[font]);
}
