/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-action-table.h"
#include "reading/fact-claim-actions.h"
#include "window/fact-workbench.h"

G_BEGIN_DECLS

FactNavigation        *_fact_claim_actions_get_navigation (GtkWidget *workbench);

const FactTableAction *_fact_claim_actions_get_edits      (guint     *n);
const FactTableAction *_fact_claim_actions_get_looks      (guint     *n);
const FactTableAction *_fact_claim_actions_get_passages   (guint     *n);
const FactTableAction *_fact_claim_actions_get_span_moves (guint     *n);

G_END_DECLS
