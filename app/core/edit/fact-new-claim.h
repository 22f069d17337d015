/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit-context.h"
#include "model/fact-claim.h"

G_BEGIN_DECLS

FactClaim *fact_new_claim (FactEditContext *context,
                           guint            number,
                           FactAnchor      *anchor,
                           const char      *statement);

G_END_DECLS
