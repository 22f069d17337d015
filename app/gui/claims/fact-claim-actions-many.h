/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_claim_actions_many_install (GtkWidgetClass *claims_view_class);

G_END_DECLS
