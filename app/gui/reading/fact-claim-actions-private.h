/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading/fact-claim-actions.h"
#include "window/fact-workbench.h"

G_BEGIN_DECLS

/* What an action needs besides a document. */
typedef enum
{
  FACT_NEEDS_NOTHING = 0,
  FACT_NEEDS_WRITABLE = 1 << 0,
  FACT_NEEDS_ARTICLE = 1 << 1,
  FACT_NEEDS_CLAIM = 1 << 2,
  FACT_NEEDS_WAY_BACK = 1 << 3
} FactClaimActionNeeds;

typedef struct
{
  const char                  *name;
  const char                  *parameter_type;      /* may be NULL */
  GtkWidgetActionActivateFunc  activate;
  FactClaimActionNeeds         needs;
} FactClaimAction;

FactNavigation        *_fact_claim_actions_get_navigation (GtkWidget *workbench);

const FactClaimAction *_fact_claim_actions_get_edits      (guint     *n);
const FactClaimAction *_fact_claim_actions_get_looks      (guint     *n);

G_END_DECLS
