/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-problem.h"

G_BEGIN_DECLS

char *fact_problem_label_summary (guint              n_problems,
                                  guint              n_repairs);
char *fact_problem_label_place   (const FactProblem *problem);

G_END_DECLS
