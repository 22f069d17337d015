/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-tally.h"

G_BEGIN_DECLS

#define FACT_TYPE_VERDICT_BAR (fact_verdict_bar_get_type ())

/* How many claims are supported, disputed and unverified, as one thin bar in this order. */
G_DECLARE_FINAL_TYPE (FactVerdictBar, fact_verdict_bar, FACT, VERDICT_BAR, GtkWidget)

GtkWidget *fact_verdict_bar_new       (void);
void       fact_verdict_bar_set_tally (FactVerdictBar  *self,
                                       const FactTally *tally);

G_END_DECLS
