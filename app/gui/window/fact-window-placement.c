/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-window-placement.h"

/**
 * fact_window_placement_follow:
 * @window: a window, not yet on show
 * @settings: the program's
 *
 * Gives a window the size that the last one had, and takes down its own.
 */
void
fact_window_placement_follow (GtkWindow *window,
                              GSettings *settings)
{
  /* Not what other windows set later: it would resize this one. */
  GSettingsBindFlags flags = G_SETTINGS_BIND_GET | G_SETTINGS_BIND_GET_NO_CHANGES | G_SETTINGS_BIND_SET;

  /* GTK keeps default-width and -height at the size that the window has when it is not maximized. */
  g_settings_bind (settings, "window-width", window, "default-width", flags);
  g_settings_bind (settings, "window-height", window, "default-height", flags);
  g_settings_bind (settings, "window-maximized", window, "maximized", flags);
}

/**
 * fact_window_placement_set:
 * @window: a window, not yet on show
 * @width: in px; 0 when not known
 * @height: in px; 0 when not known
 * @is_maximized: whether it fills the screen
 *
 * Gives a window the size that it once had itself.
 */
void
fact_window_placement_set (GtkWindow *window,
                           int        width,
                           int        height,
                           gboolean   is_maximized)
{
  if (width > 0 && height > 0)
    gtk_window_set_default_size (window, width, height);

  g_object_set (window, "maximized", is_maximized, NULL);
}
