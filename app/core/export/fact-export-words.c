/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "export/fact-export-words.h"

#include <glib/gi18n-lib.h>

static const char *const verdict_words[] = { N_("Supported"), N_("Disputed"), N_("Unverified") };
static const char *const progress_words[] = { N_("To Do"), N_("In Progress"), N_("Needs Second Check"), N_("Done") };
static const char *const stance_words[] = { N_("Supports"), N_("Disputes"), N_("Context") };

G_STATIC_ASSERT (G_N_ELEMENTS (verdict_words) == FACT_N_VERDICTS);
G_STATIC_ASSERT (G_N_ELEMENTS (progress_words) == FACT_N_PROGRESS);
G_STATIC_ASSERT (G_N_ELEMENTS (stance_words) == FACT_N_STANCES);

/**
 * fact_export_words_verdict:
 * @verdict: a verdict
 *
 * Returns: the word for it in documents, translated
 */
const char *
fact_export_words_verdict (FactVerdict verdict)
{
  return _(verdict_words[verdict]);
}

/**
 * fact_export_words_progress:
 * @progress: how far a check is
 *
 * Returns: the words for it in documents, translated
 */
const char *
fact_export_words_progress (FactProgress progress)
{
  return _(progress_words[progress]);
}

/**
 * fact_export_words_stance:
 * @stance: how evidence bears on a claim
 *
 * Returns: the word for it in documents, translated
 */
const char *
fact_export_words_stance (FactStance stance)
{
  return _(stance_words[stance]);
}
