/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FACT_TYPE_SHORTCUTS_WINDOW (fact_shortcuts_window_get_type ())

G_DECLARE_FINAL_TYPE (FactShortcutsWindow, fact_shortcuts_window, FACT, SHORTCUTS_WINDOW, AdwWindow)

GtkWidget *fact_shortcuts_window_new (GtkWindow *parent);

G_END_DECLS
