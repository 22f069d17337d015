/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"

static gboolean
remove_evidence (FactCliProject  *project,
                 const char      *claim_word,
                 const char      *evidence_word,
                 GError         **error)
{
  FactState *state = fact_cli_project_get_state (project);
  FactClaim *claim = fact_cli_resolve_claim (state, claim_word, error);
  FactEvidence *evidence = claim != NULL ? fact_cli_resolve_evidence (claim, evidence_word, error) : NULL;

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
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 3, 3, argc, argv, &words, &status))
    return status;

  project = fact_cli_project_open (words[0], author, &status);
  if (project == NULL)
    return status;

  if (!remove_evidence (project, words[1], words[2], &error))
    return fact_cli_project_fail (project, error);

  return fact_cli_project_save (project);
}

const FactCommand fact_command_unlink = {
  "unlink",
  "PROJECT CLAIM EVIDENCE",
  N_("Remove evidence from a claim: its id, or its place from 1"),
  run,
};
