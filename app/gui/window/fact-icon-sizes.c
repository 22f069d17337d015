/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-icon-sizes.h"

#include "pane/fact-text-scale.h"

#define STYLE "/org/factdesk/Factdesk/window/large-icons.css"

typedef struct
{
  GdkDisplay     *display;       /* lives as long as the settings do */
  GtkCssProvider *provider;      /* NULL where letters are not larger than usual */
} FactIconSizes;

static void
fact_icon_sizes_free (FactIconSizes *self)
{
  g_clear_object (&self->provider);
  g_free (self);
}

static void
update (FactIconSizes *self)
{
  gboolean is_large = fact_text_scale_of_settings (gtk_settings_get_for_display (self->display)) > 1;

  if (is_large == (self->provider != NULL))
    return;

  if (is_large)
    {
      self->provider = gtk_css_provider_new ();
      gtk_css_provider_load_from_resource (self->provider, STYLE);
      /* Over the style sheet of the program, whose sizes are in px. */
      gtk_style_context_add_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
    }
  else
    {
      gtk_style_context_remove_provider_for_display (self->display, GTK_STYLE_PROVIDER (self->provider));
      g_clear_object (&self->provider);
    }
}

/**
 * fact_icon_sizes_follow:
 * @display: where the program is on show
 *
 * Lets icons grow with letters larger than usual, now and whenever the user changes them. Beside usual ones icons have exactly the size
 * that they were drawn for: in any other, GTK renders each one four times from its outlines, which was a third of the time to start.
 */
void
fact_icon_sizes_follow (GdkDisplay *display)
{
  GtkSettings *settings = gtk_settings_get_for_display (display);
  FactIconSizes *self = g_new0 (FactIconSizes, 1);

  self->display = display;
  g_object_set_data_full (G_OBJECT (settings), "fact-icon-sizes", self, (GDestroyNotify) fact_icon_sizes_free);
  g_signal_connect_swapped (settings, "notify::gtk-font-name", G_CALLBACK (update), self);
  g_signal_connect_swapped (settings, "notify::gtk-xft-dpi", G_CALLBACK (update), self);
  update (self);
}
