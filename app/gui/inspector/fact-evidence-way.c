/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-way.h"

#include <glib/gi18n-lib.h>

static gboolean
is_at (FactNavigation *navigation,
       FactEvidence   *evidence,
       FactAnchor     *anchor)
{
  return g_strcmp0 (fact_navigation_get_mark_id (navigation), fact_record_get_id (evidence)) == 0
         && g_strcmp0 (fact_navigation_get_article_id (navigation), fact_anchor_get_article_id (anchor)) == 0;
}

/**
 * fact_evidence_way_find:
 * @navigation: where the reader is
 * @claim: a claim
 * @evidence: one of its pieces of evidence
 *
 * Returns: where a row that shows @evidence leads from here
 */
FactEvidenceWay
fact_evidence_way_find (FactNavigation *navigation,
                        FactClaim      *claim,
                        FactEvidence   *evidence)
{
  FactAnchor *anchor = fact_evidence_get_anchor (evidence);

  if (anchor == NULL)
    return FACT_WAY_NOWHERE;
  if (!is_at (navigation, evidence, anchor))
    return FACT_WAY_TO_EVIDENCE;
  if (fact_navigation_can_return (navigation))
    return FACT_WAY_BACK;

  return fact_claim_get_n_occurrences (claim) > 0 ? FACT_WAY_TO_CLAIM : FACT_WAY_TO_EVIDENCE;
}

/**
 * fact_evidence_way_as_label:
 * @way: a way
 *
 * Returns: (transfer none): what a button that goes there is called
 */
const char *
fact_evidence_way_as_label (FactEvidenceWay way)
{
  switch (way)
    {
    case FACT_WAY_TO_CLAIM:
      return _("Go to Where It Is Said");
    case FACT_WAY_BACK:
      return _("Go Back");
    case FACT_WAY_NOWHERE:
    case FACT_WAY_TO_EVIDENCE:
    default:
      return _("Go to Evidence");
    }
}

/**
 * fact_evidence_way_as_icon_name:
 * @way: a way
 *
 * Returns: (transfer none): the name of its symbol
 */
const char *
fact_evidence_way_as_icon_name (FactEvidenceWay way)
{
  return way == FACT_WAY_BACK ? "go-previous-symbolic" : "fd-jump-symbolic";
}
