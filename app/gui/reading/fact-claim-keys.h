/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_claim_keys_attach_to_text  (GtkWidget *article_view);
void fact_claim_keys_attach_to_lists (GtkWidget *workbench);

G_END_DECLS
