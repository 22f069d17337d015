/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef gboolean (*FactTryPathFunc) (const char *path,
                                     gpointer    user_data);

char    *fact_temporary_name_hide     (const char      *name);
gboolean fact_temporary_name_is_for   (const char      *hidden,
                                       const char      *start);
char    *fact_temporary_name_take     (const char      *folder,
                                       const char      *start,
                                       FactTryPathFunc  try_func,
                                       gpointer         user_data);

G_END_DECLS
