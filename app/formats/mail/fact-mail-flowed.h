/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fact_mail_flowed_join (const char *text,
                             gboolean    drops_spaces);

G_END_DECLS
