/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-import-item.h"
#include "model/fact-state.h"

G_BEGIN_DECLS

const char *fact_import_find_duplicate (FactState      *state,
                                        GPtrArray      *items,
                                        FactImportItem *item,
                                        FactText       *text);

G_END_DECLS
