/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-headings.h"
#include "claims/fact-claim-table-settings.h"
#include "claims/fact-claim-table.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_COLUMN_SIZER (fact_claim_column_sizer_get_type ())

/* Makes columns as wide as the user wants them who pulls at their headings. */
G_DECLARE_FINAL_TYPE (FactClaimColumnSizer, fact_claim_column_sizer, FACT, CLAIM_COLUMN_SIZER, GObject)

FactClaimColumnSizer *fact_claim_column_sizer_new (FactClaimHeadings      *headings,
                                                   FactClaimTable         *table,
                                                   FactClaimTableSettings *settings);

G_END_DECLS
