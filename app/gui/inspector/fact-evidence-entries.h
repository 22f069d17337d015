/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

/* Stands for an entry that is not understood: it has no id that we know of, and all of them look the same. */
#define FACT_EVIDENCE_ENTRY_UNKNOWN ""

guint      fact_evidence_entries_count (FactClaim  *claim);
GPtrArray *fact_evidence_entries_new   (FactClaim  *claim,
                                        guint       first,
                                        guint       max_n);
gboolean   fact_evidence_entries_find  (FactClaim  *claim,
                                        const char *evidence_id,
                                        guint      *place);

G_END_DECLS
