/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double fact_text_scale             (GtkWidget   *widget);
double fact_text_scale_of_settings (GtkSettings *settings);
int    fact_text_scale_px          (GtkWidget   *widget,
                                    int          px);
void   fact_text_scale_dialog      (GtkWindow   *dialog);

G_END_DECLS
