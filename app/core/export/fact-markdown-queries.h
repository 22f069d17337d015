/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

void fact_markdown_queries_append (GString   *out,
                                   FactClaim *claim);

G_END_DECLS
