/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-change.h"

G_BEGIN_DECLS

/* What a change means to those who show one claim. */
typedef enum
{
  FACT_CONCERNS_NOTHING = 0,
  FACT_CONCERNS_CLAIM = 1 << 0,        /* its record */
  FACT_CONCERNS_ACTIVITY = 1 << 1,     /* the log of what was done with it */
  FACT_CONCERNS_OTHERS = 1 << 2        /* articles and other claims, which are told of beside it */
} FactClaimConcern;

FactClaimConcern fact_claim_concern_find (FactChangeSet *changes,
                                          const char    *claim_id);

G_END_DECLS
