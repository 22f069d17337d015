/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pane/fact-pane.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_STRIP (fact_claim_strip_get_type ())

/* A line above the text with the current claim, for when the inspector is out of sight: evidence is looked for with the claim in
 * view. Pressed, it shows the inspector. Property: wanted (gboolean): whether it is to be shown as long as there is a claim. */
G_DECLARE_FINAL_TYPE (FactClaimStrip, fact_claim_strip, FACT, CLAIM_STRIP, FactPane)

G_END_DECLS
