/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

char *fact_merge_note_dup_text (FactClaim *into,
                                FactClaim *merged);

G_END_DECLS
