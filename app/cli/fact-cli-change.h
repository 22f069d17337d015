/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-cli-project.h"

G_BEGIN_DECLS

/* Changes a project as the words behind its file's name say; FALSE with @error set. */
typedef gboolean (*FactCliChangeFunc) (FactCliProject  *project,
                                       char           **words,
                                       GError         **error);

FactExit fact_cli_change_run (const FactCommand  *command,
                              guint               n_least,
                              guint               n_most,
                              FactCliChangeFunc   change,
                              int                 argc,
                              char              **argv);

G_END_DECLS
