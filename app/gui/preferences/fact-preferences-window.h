/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FACT_TYPE_PREFERENCES_WINDOW (fact_preferences_window_get_type ())

/* What the user can choose for all projects. Every choice is valid at once, and remembered. */
G_DECLARE_FINAL_TYPE (FactPreferencesWindow, fact_preferences_window, FACT, PREFERENCES_WINDOW, AdwPreferencesWindow)

FactPreferencesWindow *fact_preferences_window_new (GtkWindow *parent,
                                                    GSettings *settings);

G_END_DECLS
