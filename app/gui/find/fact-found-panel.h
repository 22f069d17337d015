/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pane/fact-pane.h"

G_BEGIN_DECLS

#define FACT_TYPE_FOUND_PANEL (fact_found_panel_get_type ())

/* Where words stand in all articles of the project, found while they are typed.
 * Signals: closed (), the user is done; gone-to (), the user went to a place and wants to read there; wants-more (const char *words),
 * the user wants to see all places of the article that is on show now. */
G_DECLARE_FINAL_TYPE (FactFoundPanel, fact_found_panel, FACT, FOUND_PANEL, FactPane)

void fact_found_panel_start (FactFoundPanel *self,
                             const char     *words);

G_END_DECLS
