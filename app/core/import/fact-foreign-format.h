/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *fact_foreign_format_get_name (GBytes *bytes);

G_END_DECLS
