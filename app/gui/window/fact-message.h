/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwMessageDialog *fact_message_new  (GtkWindow  *parent,
                                     const char *heading,
                                     const char *body);
AdwMessageDialog *fact_message_show (GtkWindow  *parent,
                                     const char *heading,
                                     const char *body);

G_END_DECLS
