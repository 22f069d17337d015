/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GFile *fact_default_folder_get   (GSettings *settings);
void   fact_default_folder_set   (GSettings *settings,
                                  GFile     *folder);
char  *fact_default_folder_label (GFile     *folder);

G_END_DECLS
