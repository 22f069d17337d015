/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FactMessageFunc:
 * @user_data: what was given with it
 * @response: what the user chose
 */
typedef void (*FactMessageFunc) (gpointer    user_data,
                                 const char *response);

AdwMessageDialog *fact_message_new    (GtkWindow        *parent,
                                       const char       *heading,
                                       const char       *body);
AdwMessageDialog *fact_message_show   (GtkWindow        *parent,
                                       const char       *heading,
                                       const char       *body);
void              fact_message_answer (AdwMessageDialog *dialog,
                                       FactMessageFunc   func,
                                       gpointer          user_data);

G_END_DECLS
