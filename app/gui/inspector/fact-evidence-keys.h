/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_evidence_keys_install (GtkWidgetClass *row_class);

G_END_DECLS
