/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void fact_cue_rolling_drop (GPtrArray *cues);

G_END_DECLS
