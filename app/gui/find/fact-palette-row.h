/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-list-row.h"

G_BEGIN_DECLS

#define FACT_TYPE_PALETTE_ROW (fact_palette_row_get_type ())

/* The row of a FactPaletteItem. */
G_DECLARE_FINAL_TYPE (FactPaletteRow, fact_palette_row, FACT, PALETTE_ROW, FactListRow)

G_END_DECLS
