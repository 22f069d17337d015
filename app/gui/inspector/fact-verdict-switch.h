/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-words.h"

G_BEGIN_DECLS

#define FACT_TYPE_VERDICT_SWITCH (fact_verdict_switch_get_type ())

/* The three verdicts side by side, the present one pressed; a click activates "claim.set-verdict". */
G_DECLARE_FINAL_TYPE (FactVerdictSwitch, fact_verdict_switch, FACT, VERDICT_SWITCH, GtkWidget)

void fact_verdict_switch_set_verdict (FactVerdictSwitch *self,
                                      FactVerdict        verdict);

G_END_DECLS
