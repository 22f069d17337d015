/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *fact_checker_name_of_account (void);
char *fact_checker_name_dup        (GSettings *settings);

G_END_DECLS
