/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-claim-task.h"

#include "window/fact-workbench.h"

/**
 * fact_claim_task_get_document:
 * @workbench: a FactWorkbench with a document
 *
 * Returns: (transfer none): what an action on a claim works on
 */
FactDocument *
fact_claim_task_get_document (GtkWidget *workbench)
{
  return fact_navigation_get_document (fact_workbench_get_navigation (FACT_WORKBENCH (workbench)));
}

/**
 * fact_claim_task_get_claim:
 * @workbench: a FactWorkbench
 *
 * Returns: (transfer none) (nullable): the current claim; %NULL when there is none, which a key can be faster than
 */
FactClaim *
fact_claim_task_get_claim (GtkWidget *workbench)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (workbench));

  return navigation != NULL ? fact_navigation_get_claim (navigation) : NULL;
}

/**
 * fact_claim_task_apply:
 * @workbench: a FactWorkbench with a document
 * @edit: (transfer full) (nullable): what an edit function gave
 * @edit_error: (transfer full) (nullable): why it gave none
 *
 * Makes a step of the edit, or tells the user why there is none.
 *
 * Returns: whether it was made
 */
gboolean
fact_claim_task_apply (GtkWidget *workbench,
                       FactEdit  *edit,
                       GError    *edit_error)
{
  g_autoptr (GError) error = edit_error;

  if (fact_document_apply (fact_claim_task_get_document (workbench), edit, &error))
    return TRUE;

  fact_workbench_report_error (workbench, error);

  return FALSE;
}
