/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-change.h"
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
       char           **words,
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
  return fact_cli_change_run (command, 3, G_MAXUINT, merge, argc, argv);
}

const FactCommand fact_command_merge_claims = {
  "merge-claims",
  "PROJECT CLAIM OTHER…",
  N_("Make one claim of several that say the same: the first keeps its number, and has all of the others"),
  run,
};
