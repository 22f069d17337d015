/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_PANE (fact_claim_pane_get_type ())

/* All there is to a claim, to be read and changed. */
G_DECLARE_FINAL_TYPE (FactClaimPane, fact_claim_pane, FACT, CLAIM_PANE, GtkWidget)

void fact_claim_pane_show_claim     (FactClaimPane  *self,
                                     FactNavigation *navigation,
                                     FactClaim      *claim);
void fact_claim_pane_clear          (FactClaimPane  *self);
void fact_claim_pane_invalidate     (FactClaimPane  *self);
void fact_claim_pane_find_activity  (FactClaimPane  *self);
void fact_claim_pane_tell_times     (FactClaimPane  *self);
void fact_claim_pane_edit_statement (FactClaimPane  *self);

G_END_DECLS
