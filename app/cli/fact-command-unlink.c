/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-change.h"
#include "fact-cli-resolve.h"

static gboolean
remove_evidence (FactCliProject  *project,
                 char           **words,
                 GError         **error)
{
  FactState *state = fact_cli_project_get_state (project);
  FactClaim *claim = fact_cli_resolve_claim (state, words[0], error);
  FactEvidence *evidence = claim != NULL ? fact_cli_resolve_evidence (claim, words[1], error) : NULL;

  if (evidence == NULL)
    return FALSE;

  return fact_cli_project_apply (project,
                                 fact_edit_remove_evidence (state, fact_cli_project_get_context (project),
                                                            fact_record_get_id (claim), fact_record_get_id (evidence), error),
                                 error);
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  return fact_cli_change_run (command, 3, 3, remove_evidence, argc, argv);
}

const FactCommand fact_command_unlink = {
  "unlink",
  "PROJECT CLAIM EVIDENCE",
  N_("Remove evidence from a claim: its id, or its place from 1"),
  run,
};
