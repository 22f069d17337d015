/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_SAID_IN (fact_said_in_get_type ())

/* Where a claim is made: a link to the first place, and a list of all of them. */
G_DECLARE_FINAL_TYPE (FactSaidIn, fact_said_in, FACT, SAID_IN, GtkWidget)

void fact_said_in_show_claim (FactSaidIn     *self,
                              FactNavigation *navigation,
                              FactClaim      *claim);
void fact_said_in_clear      (FactSaidIn     *self);

G_END_DECLS
