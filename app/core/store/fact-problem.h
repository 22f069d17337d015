/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define FACT_TYPE_PROBLEM (fact_problem_get_type ())

/**
 * FactProblemKind:
 * @FACT_PROBLEM_BROKEN: an entry that breaks the rules of the format; kept in the file, not shown
 * @FACT_PROBLEM_NOT_UNDERSTOOD: an entry with a word this version does not know; kept in the file as it is
 * @FACT_PROBLEM_MEMBER: a member of the wrong type; kept in the file, the entry opens without it
 * @FACT_PROBLEM_MARK: a mark that its article's text cannot hold; opened, to be found again
 * @FACT_PROBLEM_RESULT: a calculation that gives something else than the file says; shown as such
 * @FACT_PROBLEM_ATTACHMENT: an attached file that is missing or was changed; the evidence opens without it
 */
typedef enum
{
  FACT_PROBLEM_BROKEN,
  FACT_PROBLEM_NOT_UNDERSTOOD,
  FACT_PROBLEM_MEMBER,
  FACT_PROBLEM_MARK,
  FACT_PROBLEM_RESULT,
  FACT_PROBLEM_ATTACHMENT
} FactProblemKind;

/**
 * FactProblem:
 * @kind: what became of it
 * @path: where, as "claims[3].evidence[0].article"
 * @line: line of the article, claim or other top entry it belongs to, from 1; 0 when not known
 * @message: what is wrong, translated, without path and line
 *
 * Something in a project file that could not be opened as it stands.
 */
typedef struct
{
  FactProblemKind  kind;
  char            *path;
  guint            line;
  char            *message;
} FactProblem;

GType        fact_problem_get_type (void) G_GNUC_CONST;
FactProblem *fact_problem_new      (FactProblemKind    kind,
                                    const char        *path,
                                    guint              line,
                                    const char        *message);
FactProblem *fact_problem_copy     (const FactProblem *self);
void         fact_problem_free     (FactProblem       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactProblem, fact_problem_free)

G_END_DECLS
