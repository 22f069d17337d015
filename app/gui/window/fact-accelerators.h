/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "reading/fact-claim-keys.h"

G_BEGIN_DECLS

void fact_accelerators_install (GtkApplication *application);
void fact_accelerators_foreach (FactKeyFunc     func,
                                gpointer        user_data);

G_END_DECLS
