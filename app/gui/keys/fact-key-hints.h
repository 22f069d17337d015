/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *fact_key_hints_dup_tooltip (const char *words,
                                  const char *action,
                                  const char *target);
void  fact_key_hints_tell        (GtkWidget  *widget,
                                  const char *action,
                                  const char *target);
void  fact_key_hints_tell_all    (GtkWidget  *widget);

G_END_DECLS
