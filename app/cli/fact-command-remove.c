/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"

/* What to remove is found out before anything is removed: numbers are places, which would move. */
static GPtrArray *
resolve_all (FactState  *state,
             GStrv       words,
             GError    **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; words[i] != NULL; i++)
    {
      gpointer record = fact_cli_resolve (state, words[i], FACT_CLI_ARTICLE | FACT_CLI_CLAIM, error);

      if (record == NULL)
        return NULL;
      g_ptr_array_add (records, fact_record_ref (record));
    }

  return g_steal_pointer (&records);
}

/* All claims in one step and first, so that nothing of them keeps an article. */
static gboolean
remove_claims (FactCliProject  *project,
               GPtrArray       *records,
               GError         **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  FactEdit *edit;

  for (guint i = 0; i < records->len; i++)
    {
      if (fact_record_get_kind (records->pdata[i]) == FACT_RECORD_CLAIM)
        g_ptr_array_add (ids, fact_record_get_id (records->pdata[i]));
    }
  if (ids->len == 0)
    return TRUE;

  g_ptr_array_add (ids, NULL);
  edit = fact_edit_remove_claims (fact_cli_project_get_state (project), fact_cli_project_get_context (project),
                                  (const char * const *) ids->pdata, error);

  return fact_cli_project_apply (project, edit, error);
}

static gboolean
remove_articles (FactCliProject    *project,
                 GPtrArray         *records,
                 FactRemovePolicy   policy,
                 GError           **error)
{
  for (guint i = 0; i < records->len; i++)
    {
      FactState *state = fact_cli_project_get_state (project);
      const char *id = fact_record_get_id (records->pdata[i]);

      /* Named twice, it is gone by now. */
      if (fact_record_get_kind (records->pdata[i]) != FACT_RECORD_ARTICLE || fact_state_find_article (state, id) == NULL)
        continue;
      if (!fact_cli_project_apply (project,
                                   fact_edit_remove_article (state, fact_cli_project_get_context (project), id, policy, error),
                                   error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
remove_all (FactCliProject    *project,
            GStrv              words,
            FactRemovePolicy   policy,
            GError           **error)
{
  g_autoptr (GPtrArray) records = resolve_all (fact_cli_project_get_state (project), words, error);

  return records != NULL && remove_claims (project, records, error) && remove_articles (project, records, policy, error);
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GError) error = NULL;
  gboolean with_evidence = FALSE;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "with-evidence", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &with_evidence,
      N_("Also remove what rests on an article from claims of others"), NULL },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, G_MAXUINT, argc, argv, &words, &status))
    return status;

  project = fact_cli_project_open (words[0], author, &status);
  if (project == NULL)
    return status;

  if (!remove_all (project, words + 1, with_evidence ? FACT_REMOVE_WITH_EVIDENCE : FACT_REMOVE_REFUSE_IN_USE, &error))
    {
      status = fact_cli_project_fail (project, error);
      if (g_error_matches (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_IN_USE))
        fact_cli_message (_("“--with-evidence” takes it from them as well."));
      return status;
    }

  return fact_cli_project_save (project);
}

const FactCommand fact_command_remove = {
  "remove",
  "PROJECT ARTICLE|CLAIM…",
  N_("Remove articles and claims"),
  run,
};
