/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"
#include "store/fact-problem.h"

G_BEGIN_DECLS

char *fact_problem_label_summary     (guint              n_problems,
                                      guint              n_repairs);
char *fact_problem_label_place       (const FactProblem *problem);
char *fact_problem_label_repair      (const FactRepair  *repair);
char *fact_problem_label_repair_mark (const FactRepair  *repair);

G_END_DECLS
