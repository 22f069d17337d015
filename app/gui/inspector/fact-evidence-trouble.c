/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-trouble.h"

#include <glib/gi18n-lib.h>

#include "calculation/fact-calculation.h"
#include "inspector/fact-passage-label.h"

/**
 * fact_evidence_trouble_find_file:
 * @document: a document
 * @evidence: evidence of one of its claims
 *
 * Returns: how its file was found when the files were looked at last; good also for evidence without one
 */
FactAttachmentState
fact_evidence_trouble_find_file (FactDocument *document,
                                 FactEvidence *evidence)
{
  GPtrArray *findings = fact_document_get_attachment_findings (document);

  for (guint i = 0; i < findings->len; i++)
    {
      const FactAttachmentFinding *finding = g_ptr_array_index (findings, i);

      if (g_strcmp0 (fact_record_get_id (finding->evidence), fact_record_get_id (evidence)) == 0)
        return finding->state;
    }

  return FACT_ATTACHMENT_GOOD;
}

static const char *
find_attachment_trouble (FactDocument *document,
                         FactEvidence *evidence)
{
  switch (fact_evidence_trouble_find_file (document, evidence))
    {
    case FACT_ATTACHMENT_CHANGED:
      return _("File Changed");
    case FACT_ATTACHMENT_UNREADABLE:
      return _("File Unreadable");
    case FACT_ATTACHMENT_MISSING:
    case FACT_ATTACHMENT_REFUSED:
      return _("File Missing");
    case FACT_ATTACHMENT_GOOD:
    default:
      return NULL;
    }
}

static const char *
find_result_trouble (FactEvidence *evidence)
{
  g_autofree char *computed = fact_calculation_compute (fact_evidence_get_detail (evidence, FACT_DETAIL_EXPRESSION), NULL);

  if (computed == NULL)
    return _("Cannot Be Computed");

  return g_str_equal (computed, fact_evidence_get_detail (evidence, FACT_DETAIL_RESULT)) ? NULL : _("Wrong Result");
}

/**
 * fact_evidence_trouble_label:
 * @document: a document
 * @evidence: evidence of one of its claims
 *
 * Returns: (transfer full) (nullable): in a word or two what somebody has to look at: words that are not where they were, a result that
 *   does not follow, a file that is gone; %NULL when there is nothing
 */
char *
fact_evidence_trouble_label (FactDocument *document,
                             FactEvidence *evidence)
{
  switch (fact_evidence_get_kind (evidence))
    {
    case FACT_EVIDENCE_SPAN:
      return fact_passage_state_label (fact_evidence_get_anchor (evidence));
    case FACT_EVIDENCE_CALCULATION:
      return g_strdup (find_result_trouble (evidence));
    case FACT_EVIDENCE_ATTACHMENT:
      return g_strdup (find_attachment_trouble (document, evidence));
    case FACT_EVIDENCE_WEB:
    case FACT_EVIDENCE_DOCUMENT:
    case FACT_EVIDENCE_PERSON:
    default:
      return NULL;
    }
}
