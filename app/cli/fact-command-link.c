/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-quote.h"
#include "fact-cli-resolve.h"

static void
print_last_evidence (FactState  *state,
                     const char *claim_id)
{
  FactClaim *claim = fact_state_find_claim (state, claim_id);
  FactEvidence *last = fact_claim_get_evidence (claim, fact_claim_get_n_evidence (claim) - 1);

  fact_cli_print ("%s\n", fact_record_get_id (last));
}

static FactExit
add_link (FactCliProject *project,
          const char     *word,
          FactCliQuote   *quote,
          FactStance      stance,
          const char     *note)
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
  edit = fact_edit_add_evidence (state, fact_cli_project_get_context (project), claim_id, fact_record_get_id (article), span,
                                 stance, note != NULL ? note : "", &error);
  if (!fact_cli_project_apply (project, edit, &error))
    return fact_cli_project_fail (project, error);

  status = fact_cli_project_save (project);
  if (status == FACT_EXIT_DONE)
    print_last_evidence (fact_cli_project_get_state (project), claim_id);

  return status;
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_auto (FactCliQuote) quote = { NULL, NULL, FACT_CLI_NO_NTH };
  g_autoptr (FactCliProject) project = NULL;
  g_autofree char *stance_nick = NULL;
  g_autofree char *note = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactStance stance;
  FactExit status;
  const GOptionEntry entries[] = {
    FACT_CLI_QUOTE_ENTRIES (quote),
    { "stance", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &stance_nick, N_("How it bears on the claim"),
      "supports|disputes|context" },
    { "note", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &note, N_("What to say about it"), N_("NOTE") },
    { "by", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &author, N_("Who makes the change"), N_("NAME") },
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, 2, argc, argv, &words, &status))
    return status;

  if (stance_nick == NULL)
    return fact_cli_usage (_("--stance is missing."));
  if (!fact_stance_from_nick (stance_nick, &stance))
    return fact_cli_usage (_("a stance is “supports”, “disputes” or “context”."));

  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? add_link (project, words[1], &quote, stance, note) : status;
}

const FactCommand fact_command_link = {
  "link",
  "PROJECT CLAIM --article ARTICLE --quote WORDS --stance STANCE",
  N_("Link a claim to evidence in an article; tells the evidence's id"),
  run,
};
