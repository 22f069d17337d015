/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "find/fact-palette-search.h"

G_BEGIN_DECLS

#define FACT_TYPE_PALETTE_ITEM (fact_palette_item_get_type ())

/* A row of the palette: what it is called, and what is said beside it. */
G_DECLARE_FINAL_TYPE (FactPaletteItem, fact_palette_item, FACT, PALETTE_ITEM, GObject)

FactPaletteItem        *fact_palette_item_new        (const FactPaletteMatch *match,
                                                      char                   *title,
                                                      char                   *detail);
const FactPaletteMatch *fact_palette_item_get_match  (FactPaletteItem        *self);
const char             *fact_palette_item_get_title  (FactPaletteItem        *self);
const char             *fact_palette_item_get_detail (FactPaletteItem        *self);

G_END_DECLS
