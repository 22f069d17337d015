/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *fact_attachment_name_find (const char *file);
char       *fact_attachment_name_make (const char *basename,
                                       guint       number);

G_END_DECLS
