/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-action-table.h"

G_BEGIN_DECLS

const FactTableAction *fact_evidence_actions_get (guint *n);

G_END_DECLS
