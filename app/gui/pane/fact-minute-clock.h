/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FactTellTimeFunc:
 * @widget: a widget that is on show
 *
 * Says anew how long ago something was.
 */
typedef void (*FactTellTimeFunc) (GtkWidget *widget);

void fact_minute_clock_follow (GtkWidget        *widget,
                               FactTellTimeFunc  tell);

G_END_DECLS
