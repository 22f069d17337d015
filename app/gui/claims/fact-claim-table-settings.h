/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-columns.h"
#include "claims/fact-claim-rows.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_TABLE_SETTINGS (fact_claim_table_settings_get_type ())

/* How the user wants a table of claims: sorted, grouped, with which columns and how wide. All is remembered for tables that are made
 * later; the columns are those of all tables, the order is each one's own. Its actions are "claims-grouping" (a nick), one for each
 * column that can be hidden, by its nick, and "usual-widths".
 * Signals: columns-changed (); grouping-changed (). */
G_DECLARE_FINAL_TYPE (FactClaimTableSettings, fact_claim_table_settings, FACT, CLAIM_TABLE_SETTINGS, GObject)

FactClaimTableSettings      *fact_claim_table_settings_new         (void);
GActionGroup                *fact_claim_table_settings_get_actions (FactClaimTableSettings *self);
const FactClaimColumnWishes *fact_claim_table_settings_get_columns (FactClaimTableSettings *self);
void                         fact_claim_table_settings_set_width   (FactClaimTableSettings *self,
                                                                    FactClaimColumn         column,
                                                                    double                  n_letters);
void                         fact_claim_table_settings_keep_widths (FactClaimTableSettings *self);
void                         fact_claim_table_settings_set_sort    (FactClaimTableSettings *self,
                                                                    FactClaimSort           sort);
void                         fact_claim_table_settings_apply       (FactClaimTableSettings *self,
                                                                    FactClaimRows          *rows);

G_END_DECLS
