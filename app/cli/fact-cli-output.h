/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "fact-command.h"

G_BEGIN_DECLS

void     fact_cli_print         (const char   *format,
                                 ...) G_GNUC_PRINTF (1, 2);
void     fact_cli_message       (const char   *format,
                                 ...) G_GNUC_PRINTF (1, 2);
FactExit fact_cli_fail          (const char   *path,
                                 const GError *error);
FactExit fact_cli_get_exit      (const GError *error);
FactExit fact_cli_finish_output (void);
char    *fact_cli_one_line      (const char   *words);
char    *fact_cli_display_name  (const char   *path);

G_END_DECLS
