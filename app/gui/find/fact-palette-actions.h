/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "keys/fact-key-map.h"
#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

GPtrArray *fact_palette_actions_list (GtkWindow      *window,
                                      FactNavigation *navigation);

G_END_DECLS
