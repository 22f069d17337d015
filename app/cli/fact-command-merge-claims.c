/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"

/* The ids of the claims that go into the first one; NULL with @error set. */
static GStrv
resolve_ids (FactState  *state,
             GStrv       words,
             GError    **error)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      FactClaim *claim = fact_cli_resolve_claim (state, words[i], error);

      if (claim == NULL)
        return NULL;
      g_strv_builder_add (ids, fact_record_get_id (claim));
    }

  return g_strv_builder_end (ids);
}

static gboolean
merge (FactCliProject  *project,
       GStrv            words,
       GError         **error)
{
  FactState *state = fact_cli_project_get_state (project);
  g_auto (GStrv) ids = resolve_ids (state, words, error);

  if (ids == NULL)
    return FALSE;

  return fact_cli_project_apply (project,
                                 fact_edit_merge_claims (state, fact_cli_project_get_context (project), ids[0],
                                                         (const char * const *) ids + 1, error),
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

  if (!fact_cli_parse (command, entries, 3, G_MAXUINT, argc, argv, &words, &status))
    return status;

  project = fact_cli_project_open (words[0], author, &status);
  if (project == NULL)
    return status;
  if (!merge (project, words + 1, &error))
    return fact_cli_project_fail (project, error);

  return fact_cli_project_save (project);
}

const FactCommand fact_command_merge_claims = {
  "merge-claims",
  "PROJECT CLAIM OTHER…",
  N_("Make one claim of several that say the same: the first keeps its number, and has all of the others"),
  run,
};
