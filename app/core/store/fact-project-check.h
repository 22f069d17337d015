/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"
#include "store/fact-problem.h"

G_BEGIN_DECLS

GPtrArray *fact_project_check (FactState *state);

G_END_DECLS
