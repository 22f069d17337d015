/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-quote.h"

/* Returns the claim that was added last; edits add at the end. */
static FactClaim *
get_last_claim (FactState *state)
{
  return fact_state_get_claim (state, fact_state_get_n_claims (state) - 1);
}

static FactExit
add_claim (FactCliProject *project,
           FactCliQuote   *quote,
           const char     *statement)
{
  FactState *state = fact_cli_project_get_state (project);
  g_autoptr (GError) error = NULL;
  FactArticle *article;
  FactClaim *claim;
  FactSpan span;
  FactEdit *edit;
  FactExit status;

  if (!fact_cli_quote_find (quote, state, &article, &span, &error))
    return fact_cli_project_fail (project, error);

  edit = fact_edit_add_claim (state, fact_cli_project_get_context (project), fact_record_get_id (article), span, statement, &error);
  if (!fact_cli_project_apply (project, edit, &error))
    return fact_cli_project_fail (project, error);

  status = fact_cli_project_save (project);
  if (status == FACT_EXIT_DONE)
    {
      claim = get_last_claim (fact_cli_project_get_state (project));
      fact_cli_print ("%u\t%s\n", fact_claim_get_number (claim), fact_record_get_id (claim));
    }

  return status;
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_auto (FactCliQuote) quote = { NULL, NULL, FACT_CLI_NO_NTH };
  g_autoptr (FactCliProject) project = NULL;
  g_autofree char *statement = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    FACT_CLI_QUOTE_ENTRIES (quote),
    { "statement", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &statement, N_("What is claimed; else the quoted words"),
      N_("STATEMENT") },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 1, 1, argc, argv, &words, &status))
    return status;
  if (!fact_cli_quote_is_complete (&quote))
    return FACT_EXIT_USAGE;

  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? add_claim (project, &quote, statement) : status;
}

const FactCommand fact_command_claim = {
  "claim",
  "PROJECT --article ARTICLE --quote WORDS",
  N_("Mark a claim at words of an article; tells its number and id"),
  run,
};
