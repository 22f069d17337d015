/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "import/fact-imported.h"

G_BEGIN_DECLS

FactImported *fact_cue_join (GPtrArray  *cues,
                             const char *media_type);

G_END_DECLS
