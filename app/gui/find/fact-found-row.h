/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sidebar/fact-list-row.h"

G_BEGIN_DECLS

#define FACT_TYPE_FOUND_ROW (fact_found_row_get_type ())

/* The row of a FactFoundItem: the title of an article and how many places there are in it, or the words around one of them. */
G_DECLARE_FINAL_TYPE (FactFoundRow, fact_found_row, FACT, FOUND_ROW, FactListRow)

G_END_DECLS
