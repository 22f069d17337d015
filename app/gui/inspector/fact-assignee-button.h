/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_ASSIGNEE_BUTTON (fact_assignee_button_get_type ())

/* One quiet line: whose claim it is, and a menu to change that. */
G_DECLARE_FINAL_TYPE (FactAssigneeButton, fact_assignee_button, FACT, ASSIGNEE_BUTTON, GtkWidget)

void fact_assignee_button_show_claim (FactAssigneeButton *self,
                                      FactNavigation     *navigation,
                                      FactClaim          *claim);
void fact_assignee_button_clear      (FactAssigneeButton *self);

G_END_DECLS
