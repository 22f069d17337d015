/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "claims/fact-claim-table.h"
#include "pane/fact-pane.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIMS_VIEW (fact_claims_view_get_type ())

/* All claims of a project as a table, with what is looked for above it and what can be done with many at once below. */
G_DECLARE_FINAL_TYPE (FactClaimsView, fact_claims_view, FACT, CLAIMS_VIEW, FactPane)

void                fact_claims_view_focus_table   (FactClaimsView *self);
void                fact_claims_view_focus_search  (FactClaimsView *self);
FactClaimSelection *fact_claims_view_get_selection (FactClaimsView *self);

G_END_DECLS
