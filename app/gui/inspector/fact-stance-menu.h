/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-evidence.h"

G_BEGIN_DECLS

GMenuModel *fact_stance_menu_new  (const char    *evidence_id);
void        fact_stance_menu_show (GtkMenuButton *button,
                                   GtkImage      *image,
                                   GtkLabel      *label,
                                   FactStance     stance);

G_END_DECLS
