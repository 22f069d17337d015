/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-named-colour.h"

/**
 * fact_named_colour:
 * @widget: a widget
 * @name: (nullable): what the style sheet calls a colour; %NULL for that of the widget's words
 *
 * GTK does not know that a colour found by name is drawn: whoever draws with it must draw again when the style has changed.
 *
 * Returns: the colour; where the style sheet does not know it, that of the widget's words, which can always be seen
 */
GdkRGBA
fact_named_colour (GtkWidget  *widget,
                   const char *name)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA colour;

  if (name == NULL || !gtk_style_context_lookup_color (context, name, &colour))
    gtk_style_context_get_color (context, &colour);

  return colour;
}
