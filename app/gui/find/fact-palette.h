/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_PALETTE (fact_palette_get_type ())

/* Where one types the name of what to do or where to go: any action, article or claim, or the number of a paragraph. */
G_DECLARE_FINAL_TYPE (FactPalette, fact_palette, FACT, PALETTE, AdwWindow)

GtkWindow *fact_palette_new (GtkWindow      *window,
                             FactNavigation *navigation,
                             GtkWidget      *actor,
                             const char     *typed);

GtkWindow *fact_palette_new_for_claim (GtkWindow      *window,
                                       FactNavigation *navigation,
                                       GtkWidget      *actor,
                                       const char     *action,
                                       const char     *question);

G_END_DECLS
