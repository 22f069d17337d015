/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-coverage-labels.h"

#include <glib/gi18n-lib.h>

/**
 * fact_coverage_label_unread:
 * @counts: the sentences of all articles that are being checked
 *
 * Returns: (transfer full): “31 sentences unread”; "" where there is nothing to read
 */
char *
fact_coverage_label_unread (const FactReadingCounts *counts)
{
  guint n = counts->by_reading[FACT_READING_UNREAD];

  if (counts->n_sentences == 0)
    return g_strdup ("");
  if (n == 0)
    return g_strdup (_("Every sentence looked at"));

  return g_strdup_printf (ngettext ("%u sentence unread", "%u sentences unread", n), n);
}

/**
 * fact_coverage_label_strip:
 * @counts: (nullable): the sentences of the article on show; %NULL while they are not known, or where they are not to be read
 *
 * Returns: (transfer full): the name of the coverage strip: “Coverage: 3 of 14 sentences unread”
 */
char *
fact_coverage_label_strip (const FactReadingCounts *counts)
{
  guint n = counts != NULL ? counts->by_reading[FACT_READING_UNREAD] : 0;

  if (counts == NULL || counts->n_sentences == 0)
    return g_strdup (_("Coverage"));
  if (n == 0)
    return g_strdup (_("Coverage: every sentence looked at"));

  /* Translators: how many sentences nobody has looked at, of how many */
  return g_strdup_printf (ngettext ("Coverage: %u of %u sentence unread", "Coverage: %u of %u sentences unread", counts->n_sentences),
                          n, counts->n_sentences);
}
