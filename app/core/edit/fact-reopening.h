/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-change.h"
#include "model/fact-claim.h"

G_BEGIN_DECLS

/* When a claim that was done needs a second check again. */

gboolean   fact_reopening_is_due      (FactClaim     *before,
                                       FactClaim     *after);
GPtrArray *fact_reopening_list_claims (FactChangeSet *changes);

G_END_DECLS
