/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void fact_workbench_report_error (GtkWidget  *descendant,
                                  GError     *error);
void fact_workbench_toast        (GtkWidget  *descendant,
                                  const char *text);
void fact_workbench_toast_step   (GtkWidget  *descendant,
                                  const char *text);
void fact_workbench_toast_file   (GtkWidget  *descendant,
                                  const char *text,
                                  const char *path);

G_END_DECLS
