/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

char *fact_said_in_first_label  (FactState *state,
                                 FactClaim *claim);
char *fact_said_in_others_label (FactClaim *claim);

G_END_DECLS
