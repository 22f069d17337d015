/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-command.h"

G_BEGIN_DECLS

gboolean fact_cli_parse (const FactCommand  *command,
                         const GOptionEntry *entries,
                         guint               min_words,
                         guint               max_words,
                         int                 argc,
                         char              **argv,
                         GStrv              *words,
                         FactExit           *status);
FactExit fact_cli_usage (const char         *format,
                         ...) G_GNUC_PRINTF (1, 2);

G_END_DECLS
