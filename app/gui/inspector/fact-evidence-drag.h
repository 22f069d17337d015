/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "inspector/fact-evidence-row.h"

G_BEGIN_DECLS

void fact_evidence_drag_install (FactEvidenceRow *row);

G_END_DECLS
