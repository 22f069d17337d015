/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "claims/fact-claim-rows.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_FILTER_MENU (fact_claim_filter_menu_get_type ())

/* What claims can be filtered by that is seldom needed: verdicts, progress and tags, each with how many claims there are.
 * Signal: changed (), something else was chosen. */
G_DECLARE_FINAL_TYPE (FactClaimFilterMenu, fact_claim_filter_menu, FACT, CLAIM_FILTER_MENU, GtkPopover)

GtkWidget *fact_claim_filter_menu_new  (FactClaimRows         *rows,
                                        const FactClaimFilter *filter);
void       fact_claim_filter_menu_read (FactClaimFilterMenu   *self,
                                        FactClaimFilter       *filter);

G_END_DECLS
