/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "claims/fact-claim-selection.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_ACTION_BAR (fact_claim_action_bar_get_type ())

/* What can be done with several claims at once; there only while several are selected. */
G_DECLARE_FINAL_TYPE (FactClaimActionBar, fact_claim_action_bar, FACT, CLAIM_ACTION_BAR, GtkWidget)

void fact_claim_action_bar_show_selection (FactClaimActionBar *self,
                                           FactClaimSelection *selection);

G_END_DECLS
