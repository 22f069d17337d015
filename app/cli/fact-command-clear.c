/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-project.h"
#include "fact-cli-quote.h"

typedef FactEdit *(*PassageEdit) (FactState        *state,
                                  FactEditContext  *context,
                                  const char       *article_id,
                                  FactSpan          span,
                                  GError          **error);

static FactExit
change_passage (FactCliProject *project,
                FactCliQuote   *quote,
                PassageEdit     make_edit)
{
  FactState *state = fact_cli_project_get_state (project);
  g_autoptr (GError) error = NULL;
  FactArticle *article;
  FactSpan span;
  FactEdit *edit;

  if (!fact_cli_quote_find (quote, state, &article, &span, &error))
    return fact_cli_project_fail (project, error);

  edit = make_edit (state, fact_cli_project_get_context (project), fact_record_get_id (article), span, &error);
  if (!fact_cli_project_apply (project, edit, &error))
    return fact_cli_project_fail (project, error);

  return fact_cli_project_save (project);
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
  gboolean unread = FALSE;
  FactExit status;
  const GOptionEntry entries[] = {
    FACT_CLI_QUOTE_ENTRIES (quote),
    { "unread", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &unread, N_("Take it back: the words are to be read after all"), NULL },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 1, 1, argc, argv, &words, &status))
    return status;
  if (!fact_cli_quote_is_complete (&quote))
    return FACT_EXIT_USAGE;

  project = fact_cli_project_open (words[0], author, &status);
  if (project == NULL)
    return status;

  return change_passage (project, &quote, unread ? fact_edit_restore_passage : fact_edit_clear_passage);
}

const FactCommand fact_command_clear = {
  "clear",
  "PROJECT --article ARTICLE --quote WORDS",
  N_("Note that words of an article were read and hold nothing to check"),
  run,
};
