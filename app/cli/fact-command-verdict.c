/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"

static gboolean
set_verdict (FactCliProject  *project,
             const char      *word,
             FactVerdict      verdict,
             const char      *rationale,
             GError         **error)
{
  FactEditContext *context = fact_cli_project_get_context (project);
  FactState *state = fact_cli_project_get_state (project);
  FactClaim *claim = fact_cli_resolve_claim (state, word, error);
  g_autofree char *id = NULL;

  if (claim == NULL)
    return FALSE;

  id = g_strdup (fact_record_get_id (claim));
  if (!fact_cli_project_apply (project, fact_edit_set_verdict (state, context, id, verdict, error), error))
    return FALSE;
  if (rationale == NULL)
    return TRUE;

  state = fact_cli_project_get_state (project);

  return fact_cli_project_apply (project,
                                 fact_edit_set_claim_field (state, context, id, FACT_CLAIM_RATIONALE, rationale, error),
                                 error);
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *rationale = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactVerdict verdict;
  FactExit status;
  const GOptionEntry entries[] = {
    { "rationale", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &rationale, N_("Why"), N_("RATIONALE") },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 3, 3, argc, argv, &words, &status))
    return status;

  if (!fact_verdict_from_nick (words[2], &verdict))
    return fact_cli_usage (_("a verdict is “supported”, “disputed” or “unverified”."));

  project = fact_cli_project_open (words[0], author, &status);
  if (project == NULL)
    return status;

  if (!set_verdict (project, words[1], verdict, rationale, &error))
    return fact_cli_project_fail (project, error);

  return fact_cli_project_save (project);
}

const FactCommand fact_command_verdict = {
  "verdict",
  "PROJECT CLAIM supported|disputed|unverified",
  N_("Give a claim its verdict"),
  run,
};
