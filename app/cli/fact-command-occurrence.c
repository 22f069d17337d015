/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-quote.h"
#include "fact-cli-resolve.h"

static void
print_last_occurrence (FactState  *state,
                       const char *claim_id)
{
  FactClaim *claim = fact_state_find_claim (state, claim_id);
  FactOccurrence *last = fact_claim_get_occurrence (claim, fact_claim_get_n_occurrences (claim) - 1);

  fact_cli_print ("%s\n", fact_record_get_id (last));
}

static FactExit
add_occurrence (FactCliProject *project,
                const char     *word,
                FactCliQuote   *quote)
{
  FactState *state = fact_cli_project_get_state (project);
  g_autoptr (GError) error = NULL;
  g_autofree char *claim_id = NULL;
  FactClaim *claim;
  FactArticle *article;
  FactSpan span;
  FactEdit *edit;
  FactExit status;

  claim = fact_cli_resolve_claim (state, word, &error);
  if (claim == NULL || !fact_cli_quote_find (quote, state, &article, &span, &error))
    return fact_cli_project_fail (project, error);

  claim_id = g_strdup (fact_record_get_id (claim));
  edit = fact_edit_add_occurrence (state, fact_cli_project_get_context (project), claim_id, fact_record_get_id (article), span,
                                   &error);
  if (!fact_cli_project_apply (project, edit, &error))
    return fact_cli_project_fail (project, error);

  status = fact_cli_project_save (project);
  if (status == FACT_EXIT_DONE)
    print_last_occurrence (fact_cli_project_get_state (project), claim_id);

  return status;
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_auto (FactCliQuote) quote = { NULL, NULL, FACT_CLI_NO_NTH };
  g_autoptr (FactCliProject) project = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    FACT_CLI_QUOTE_ENTRIES (quote),
    { "by", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &author, N_("Who makes the change"), N_("NAME") },
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, 2, argc, argv, &words, &status))
    return status;

  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? add_occurrence (project, words[1], &quote) : status;
}

const FactCommand fact_command_occurrence = {
  "occurrence",
  "PROJECT CLAIM --article ARTICLE --quote WORDS",
  N_("Add a place where a claim is made; tells its id"),
  run,
};
