/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-quote.h"
#include "fact-cli-resolve.h"
#include "model/fact-claim-passage.h"

static FactOccurrence *
find_occurrence (FactClaim    *claim,
                 FactArticle  *article,
                 FactSpan      span,
                 GError      **error)
{
  FactOccurrence *occurrence = fact_claim_find_passage (claim, fact_record_get_id (article), span);

  if (occurrence == NULL)
    g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE,
                 _("Claim %u is not made at these words. Give some of the words where it is."), fact_claim_get_number (claim));

  return occurrence;
}

static gboolean
split (FactCliProject  *project,
       const char      *claim_word,
       FactCliQuote    *quote,
       GError         **error)
{
  FactState *state = fact_cli_project_get_state (project);
  FactClaim *claim = fact_cli_resolve_claim (state, claim_word, error);
  FactOccurrence *occurrence = NULL;
  FactArticle *article;
  FactSpan span;

  if (claim != NULL && fact_cli_quote_find (quote, state, &article, &span, error))
    occurrence = find_occurrence (claim, article, span, error);
  if (occurrence == NULL)
    return FALSE;

  return fact_cli_project_apply (project,
                                 fact_edit_split_claim (state, fact_cli_project_get_context (project), fact_record_get_id (claim),
                                                        fact_record_get_id (occurrence), span, error),
                                 error);
}

/* The new claim comes last. */
static void
print_newest (FactState *state)
{
  FactClaim *claim = fact_state_get_claim (state, fact_state_get_n_claims (state) - 1);

  fact_cli_print ("%u\t%s\n", fact_claim_get_number (claim), fact_record_get_id (claim));
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_auto (FactCliQuote) quote = { NULL, NULL, FACT_CLI_NO_NTH };
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    FACT_CLI_QUOTE_ENTRIES (quote),
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, 2, argc, argv, &words, &status))
    return status;
  if (!fact_cli_quote_is_complete (&quote))
    return FACT_EXIT_USAGE;

  project = fact_cli_project_open (words[0], author, &status);
  if (project == NULL)
    return status;
  if (!split (project, words[1], &quote, &error))
    return fact_cli_project_fail (project, error);

  status = fact_cli_project_save (project);
  if (status == FACT_EXIT_DONE)
    print_newest (fact_cli_project_get_state (project));

  return status;
}

const FactCommand fact_command_split = {
  "split",
  "PROJECT CLAIM --article ARTICLE --quote WORDS",
  N_("Make a claim of its own of some of a claim's words; tells its number and id"),
  run,
};
