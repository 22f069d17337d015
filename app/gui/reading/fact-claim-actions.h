/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

void fact_claim_actions_install (GtkWidgetClass *workbench_class);
void fact_claim_actions_update  (GtkWidget      *workbench);

void fact_claim_actions_resize_mark (GtkWidget  *workbench,
                                     const char *mark_id,
                                     FactSpan    span);

gboolean fact_claim_actions_can (const char     *name,
                                 FactNavigation *navigation);

G_END_DECLS
