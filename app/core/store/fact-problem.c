/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-problem.h"

G_DEFINE_BOXED_TYPE (FactProblem, fact_problem, fact_problem_copy, fact_problem_free)

/**
 * fact_problem_new:
 * @kind: what became of it
 * @path: where, as "claims[3].evidence[0].article"
 * @line: line of the top entry it belongs to, from 1; 0 when not known
 * @message: what is wrong, translated
 *
 * Returns: (transfer full): a new problem
 */
FactProblem *
fact_problem_new (FactProblemKind  kind,
                  const char      *path,
                  guint            line,
                  const char      *message)
{
  FactProblem *self = g_new (FactProblem, 1);

  self->kind = kind;
  self->path = g_strdup (path);
  self->line = line;
  self->message = g_strdup (message);

  return self;
}

FactProblem *
fact_problem_copy (const FactProblem *self)
{
  return fact_problem_new (self->kind, self->path, self->line, self->message);
}

void
fact_problem_free (FactProblem *self)
{
  g_free (self->path);
  g_free (self->message);
  g_free (self);
}
