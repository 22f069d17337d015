/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "store/fact-json-writer.h"

G_BEGIN_DECLS

void fact_json_writer_node (FactJsonWriter *self,
                            JsonNode       *node);

G_END_DECLS
