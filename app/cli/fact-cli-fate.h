/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-mark-fate.h"

G_BEGIN_DECLS

const char *fact_cli_fate_to_nick (FactAnchorFate      fate);
void        fact_cli_fate_print   (const FactMarkFate *self,
                                   gboolean            as_json);

G_END_DECLS
