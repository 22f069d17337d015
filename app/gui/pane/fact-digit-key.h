/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean fact_digit_key_is_pressed (GdkEvent        *event,
                                    guint            digit,
                                    GdkModifierType  modifiers);

G_END_DECLS
