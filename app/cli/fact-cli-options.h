/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-command.h"

G_BEGIN_DECLS

/* What every command has that changes a project. */
#define FACT_CLI_BY_ENTRY(author) \
  { "by", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &(author), N_("Who makes the change"), N_("NAME") }

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
