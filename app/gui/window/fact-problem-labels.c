/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-problem-labels.h"

#include <glib/gi18n-lib.h>

/**
 * fact_problem_label_summary:
 * @n_problems: how many entries of a file could not be opened as they stand
 * @n_repairs: how many marks did not hold
 *
 * Returns: (transfer full) (nullable): that in a sentence or two; %NULL when there is nothing to say
 */
char *
fact_problem_label_summary (guint n_problems,
                            guint n_repairs)
{
  g_autofree char *problems = NULL;
  g_autofree char *repairs = NULL;

  problems = g_strdup_printf (ngettext ("%u entry of this file could not be opened as it stands.",
                                        "%u entries of this file could not be opened as they stand.", n_problems),
                              n_problems);
  repairs = g_strdup_printf (ngettext ("%u mark was not where its words are: it was moved, or is lost.",
                                       "%u marks were not where their words are: they were moved, or are lost.",
                                       n_repairs),
                             n_repairs);

  if (n_problems > 0 && n_repairs > 0)
    return g_strdup_printf ("%s %s", problems, repairs);
  if (n_problems > 0)
    return g_steal_pointer (&problems);
  if (n_repairs > 0)
    return g_steal_pointer (&repairs);

  return NULL;
}

/**
 * fact_problem_label_place:
 * @problem: a problem
 *
 * Returns: (transfer full): where in the file it is
 */
char *
fact_problem_label_place (const FactProblem *problem)
{
  if (problem->line == 0)
    return g_strdup (problem->path);

  /* Translators: a line of a file, and the path of an entry in it */
  return g_strdup_printf (_("Line %u, %s"), problem->line, problem->path);
}
