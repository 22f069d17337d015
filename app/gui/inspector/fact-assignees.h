/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

GStrv fact_assignees_of_project (FactState  *state,
                                 const char *without,
                                 guint       n_max);

G_END_DECLS
