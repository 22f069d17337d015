/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

char *fact_activity_sentence (FactActivity *activity,
                              gint64        now);

G_END_DECLS
