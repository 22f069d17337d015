/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/fact-text-scale.h"

/* What the sizes of the design are for: letters of 11 pt on a screen of 96 dots to the inch. */
#define DESIGN_FONT_PX (11.0 * 96 / 72)

static double
get_font_px (GtkSettings *settings)
{
  g_autofree char *name = NULL;
  PangoFontDescription *font;
  double size;
  int dpi;

  g_object_get (settings, "gtk-font-name", &name, "gtk-xft-dpi", &dpi, NULL);
  font = pango_font_description_from_string (name != NULL ? name : "");
  size = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  if (!pango_font_description_get_size_is_absolute (font))
    size *= (dpi > 0 ? dpi / 1024.0 : 96) / 72;
  pango_font_description_free (font);

  return size;
}

/**
 * fact_text_scale:
 * @widget: any widget
 *
 * Returns: how many times as large letters are as those that the sizes of the design are for, as the user has set them for the
 *   desktop; 1 where they are smaller
 */
double
fact_text_scale (GtkWidget *widget)
{
  return fact_text_scale_of_settings (gtk_widget_get_settings (widget));
}

/**
 * fact_text_scale_of_settings:
 * @settings: a display's
 *
 * Returns: the same for all widgets of a display
 */
double
fact_text_scale_of_settings (GtkSettings *settings)
{
  return MAX (get_font_px (settings) / DESIGN_FONT_PX, 1);
}

/**
 * fact_text_scale_px:
 * @widget: any widget
 * @px: how large something is beside letters of the usual size
 *
 * What is drawn, or laid out, grows with the letters beside it, as the icons of the style sheet do.
 *
 * Returns: how large it is beside the letters that the user has set, px
 */
int
fact_text_scale_px (GtkWidget *widget,
                    int        px)
{
  return (int) (px * fact_text_scale (widget) + 0.5);
}

/* As large as letters ask for, but not larger than the window below; and never smaller than it would be without this. */
static int
find_length (GtkWidget *dialog,
             int        length,
             int        parent_length)
{
  return MAX (length, MIN (fact_text_scale_px (dialog, length), parent_length));
}

/**
 * fact_text_scale_dialog:
 * @dialog: a dialog with a parent, not yet on show
 *
 * Gives a dialog as much room as its words need in the size that the user has set.
 */
void
fact_text_scale_dialog (GtkWindow *dialog)
{
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (dialog));
  int width, height;

  g_return_if_fail (parent != NULL);

  gtk_window_get_default_size (dialog, &width, &height);
  gtk_window_set_default_size (dialog, find_length (GTK_WIDGET (dialog), width, gtk_widget_get_width (parent)),
                               find_length (GTK_WIDGET (dialog), height, gtk_widget_get_height (parent)));
}
