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
  /* GTK keeps default-width and -height at the size that the window has when it is not maximized. */
  g_settings_bind (settings, "window-width", window, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", window, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", window, "maximized", G_SETTINGS_BIND_DEFAULT);
}
