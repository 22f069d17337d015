/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-problem-labels.h"

#include <glib/gi18n-lib.h>

/* A quotation is named here, not told in full. */
#define MAX_QUOTED_CHARS 120

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
  repairs = g_strdup_printf (ngettext ("%u mark was not where its words are.",
                                       "%u marks were not where their words are.", n_repairs),
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

/**
 * fact_problem_label_repair:
 * @repair: what became of a mark
 *
 * Returns: (transfer full): that in a sentence
 */
char *
fact_problem_label_repair (const FactRepair *repair)
{
  switch (repair->fate)
    {
    case FACT_ANCHOR_FATE_MOVED:
      return g_strdup (_("The words were found at another place, and the mark was moved there."));
    case FACT_ANCHOR_FATE_AMBIGUOUS:
      return g_strdup (_("The words stand at several places. Please check which one is meant."));
    case FACT_ANCHOR_FATE_LOST:
    case FACT_ANCHOR_FATE_HOLDS:
    default:
      return g_strdup (_("The words are not in the article any more. The mark is kept, but it is lost in the text."));
    }
}

/**
 * fact_problem_label_repair_mark:
 * @repair: what became of a mark
 *
 * Returns: (transfer full): which mark it is: “Claim 3: “under construction since August 2022””
 */
char *
fact_problem_label_repair_mark (const FactRepair *repair)
{
  const char *exact = fact_anchor_get_exact (repair->anchor);
  g_autofree char *cut = NULL;

  if (g_utf8_strlen (exact, -1) > MAX_QUOTED_CHARS)
    {
      g_autofree char *start = g_utf8_substring (exact, 0, MAX_QUOTED_CHARS);

      exact = cut = g_strdup_printf ("%s…", start);
    }

  if (repair->claim == NULL)
    /* Translators: the words of a passage in which there is nothing to check */
    return g_strdup_printf (_("Passage “%s”"), exact);

  /* Translators: number of a claim, and the words of its mark */
  return g_strdup_printf (_("Claim %u: “%s”"), fact_claim_get_number (repair->claim), exact);
}
