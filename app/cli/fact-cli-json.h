/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *fact_cli_json_from_record (gpointer    record);
void        fact_cli_json_print_line  (JsonObject *object);

G_END_DECLS
