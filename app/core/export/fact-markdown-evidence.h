/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

void fact_markdown_evidence_append (GString      *out,
                                    FactState    *state,
                                    FactEvidence *evidence);

G_END_DECLS
