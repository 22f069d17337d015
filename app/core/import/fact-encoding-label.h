/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fact_encoding_label_find (const char  *label,
                                   char       **name,
                                   char       **converter);

G_END_DECLS
