/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-addition.h"
#include "fact-cli-options.h"

static FactEdit *
add_occurrence (FactState        *state,
                FactEditContext  *context,
                const char       *claim_id,
                const char       *article_id,
                FactSpan          span,
                gpointer          user_data,
                GError          **error)
{
  return fact_edit_add_occurrence (state, context, claim_id, article_id, span, error);
}

static gpointer
get_newest_occurrence (FactClaim *claim)
{
  return fact_claim_get_occurrence (claim, fact_claim_get_n_occurrences (claim) - 1);
}

static const FactCliAddition occurrence = { add_occurrence, get_newest_occurrence };

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
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, 2, argc, argv, &words, &status))
    return status;
  if (!fact_cli_quote_is_complete (&quote))
    return FACT_EXIT_USAGE;

  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? fact_cli_addition_make (&occurrence, project, words[1], &quote, NULL) : status;
}

const FactCommand fact_command_occurrence = {
  "occurrence",
  "PROJECT CLAIM --article ARTICLE --quote WORDS",
  N_("Add a place where a claim is made; tells its id"),
  run,
};
