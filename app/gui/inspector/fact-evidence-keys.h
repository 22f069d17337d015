/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

/* Stands for an entry that is not understood: it has no id that we know of, and all of them look the same. */
#define FACT_EVIDENCE_KEY_UNKNOWN ""

GPtrArray *fact_evidence_keys_new (FactClaim *claim,
                                   guint      max_n);

G_END_DECLS
