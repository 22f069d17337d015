/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-rows.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_TABLE_SETTINGS (fact_claim_table_settings_get_type ())

/* How the user wants tables of claims: sorted, grouped and with which columns; remembered for all projects. Its actions are "grouping"
 * (a nick) and one for each column that can be hidden, by its nick.
 * Signal: changed (), columns or grouping are others. */
G_DECLARE_FINAL_TYPE (FactClaimTableSettings, fact_claim_table_settings, FACT, CLAIM_TABLE_SETTINGS, GObject)

FactClaimTableSettings *fact_claim_table_settings_new         (void);
GActionGroup           *fact_claim_table_settings_get_actions (FactClaimTableSettings *self);
guint                   fact_claim_table_settings_get_columns (FactClaimTableSettings *self);
void                    fact_claim_table_settings_set_sort    (FactClaimTableSettings *self,
                                                               FactClaimSort           sort);
void                    fact_claim_table_settings_apply       (FactClaimTableSettings *self,
                                                               FactClaimRows          *rows);

G_END_DECLS
