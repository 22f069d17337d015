/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "fact-command.h"

G_BEGIN_DECLS

/**
 * FactCliLineFunc:
 * @line: a line of standard input
 * @answer: the answer to it, which has the line's id by now
 * @user_data: what was given to fact_cli_lines_run()
 * @error: why there can be no answer
 *
 * Answers one line.
 *
 * Returns: whether @answer is complete; %FALSE with @error set otherwise
 */
typedef gboolean (*FactCliLineFunc) (JsonObject  *line,
                                     JsonObject  *answer,
                                     gpointer     user_data,
                                     GError     **error);

FactExit fact_cli_lines_run (FactCliLineFunc func,
                             gpointer        user_data);

G_END_DECLS
