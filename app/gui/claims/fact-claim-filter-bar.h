/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "claims/fact-claim-rows.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_FILTER_BAR (fact_claim_filter_bar_get_type ())

/* What is looked for among the claims, and how they are shown.
 * Signals: changed (), something else is looked for; leave (), the keyboard is to go on to what was found. */
G_DECLARE_FINAL_TYPE (FactClaimFilterBar, fact_claim_filter_bar, FACT, CLAIM_FILTER_BAR, GtkWidget)

const FactClaimFilter *fact_claim_filter_bar_get_filter   (FactClaimFilterBar    *self);
void                   fact_claim_filter_bar_set_filter   (FactClaimFilterBar    *self,
                                                           const FactClaimFilter *filter);
void                   fact_claim_filter_bar_clear        (FactClaimFilterBar    *self);
void                   fact_claim_filter_bar_show_rows    (FactClaimFilterBar    *self,
                                                           FactClaimRows         *rows);
void                   fact_claim_filter_bar_focus_search (FactClaimFilterBar    *self);

G_END_DECLS
