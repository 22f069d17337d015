/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A key with modifiers, and the action it is for. */
typedef void (*FactKeyFunc) (guint            keyval,
                             GdkModifierType  modifiers,
                             const char      *action,
                             gpointer         user_data);

void fact_claim_keys_foreach         (FactKeyFunc  func,
                                      gpointer     user_data);
void fact_claim_keys_attach_to_text  (GtkWidget   *article_view);
void fact_claim_keys_attach_to_lists (GtkWidget   *workbench);

G_END_DECLS
