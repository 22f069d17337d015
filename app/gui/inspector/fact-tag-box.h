/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_TAG_BOX (fact_tag_box_get_type ())

/* The tags of a claim as pills that can be removed, and a button to add others. */
G_DECLARE_FINAL_TYPE (FactTagBox, fact_tag_box, FACT, TAG_BOX, GtkWidget)

void fact_tag_box_show_claim (FactTagBox     *self,
                              FactNavigation *navigation,
                              FactClaim      *claim);
void fact_tag_box_clear      (FactTagBox     *self);

G_END_DECLS
