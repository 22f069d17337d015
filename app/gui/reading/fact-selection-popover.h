/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-claim.h"

G_BEGIN_DECLS

#define FACT_TYPE_SELECTION_POPOVER (fact_selection_popover_get_type ())

/* What can be done with selected words. It takes no focus, so that the keys it shows work in the text. */
G_DECLARE_FINAL_TYPE (FactSelectionPopover, fact_selection_popover, FACT, SELECTION_POPOVER, GtkPopover)

GtkWidget *fact_selection_popover_new       (void);
void       fact_selection_popover_set_claim (FactSelectionPopover *self,
                                             FactClaim            *claim);

G_END_DECLS
