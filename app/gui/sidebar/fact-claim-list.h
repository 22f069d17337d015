/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pane/fact-pane.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_LIST (fact_claim_list_get_type ())

/* The claims of the article on show, or of the whole project, one of them current. Property: scope (FactClaimScope), which the action
 * "claim-list.scope" sets for what is inside. */
G_DECLARE_FINAL_TYPE (FactClaimList, fact_claim_list, FACT, CLAIM_LIST, FactPane)

G_END_DECLS
