/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-addition.h"
#include "fact-cli-options.h"

/* What is said of the passage. */
typedef struct
{
  FactStance  stance;
  char       *note;      /* NULL when nothing is */
} Remark;

static FactEdit *
add_evidence (FactState        *state,
              FactEditContext  *context,
              const char       *claim_id,
              const char       *article_id,
              FactSpan          span,
              gpointer          user_data,
              GError          **error)
{
  const Remark *remark = user_data;

  return fact_edit_add_evidence (state, context, claim_id, article_id, span, remark->stance, remark->note, error);
}

static gpointer
get_newest_evidence (FactClaim *claim)
{
  return fact_claim_get_evidence (claim, fact_claim_get_n_evidence (claim) - 1);
}

static const FactCliAddition evidence = { add_evidence, get_newest_evidence };

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
  Remark remark;
  FactExit status;
  const GOptionEntry entries[] = {
    FACT_CLI_QUOTE_ENTRIES (quote),
    { "stance", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &stance_nick, N_("How it bears on the claim"),
      "supports|disputes|context" },
    { "note", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &note, N_("What to say about it"), N_("NOTE") },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, 2, argc, argv, &words, &status))
    return status;

  if (!fact_cli_quote_is_complete (&quote))
    return FACT_EXIT_USAGE;
  if (stance_nick == NULL)
    return fact_cli_usage (_("--stance is missing."));
  if (!fact_stance_from_nick (stance_nick, &remark.stance))
    return fact_cli_usage (_("a stance is “supports”, “disputes” or “context”."));

  remark.note = note;
  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? fact_cli_addition_make (&evidence, project, words[1], &quote, &remark) : status;
}

const FactCommand fact_command_link = {
  "link",
  "PROJECT CLAIM --article ARTICLE --quote WORDS --stance STANCE",
  N_("Link a claim to evidence in an article; tells the evidence's id"),
  run,
};
