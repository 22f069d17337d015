/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"
#include "sidebar/fact-list-row.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_ROW (fact_claim_row_get_type ())

/* A row of the list of claims: verdict, number, statement and how much evidence there is. Its item is a FactClaimItem. */
G_DECLARE_FINAL_TYPE (FactClaimRow, fact_claim_row, FACT, CLAIM_ROW, FactListRow)

G_END_DECLS
