/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-assignment.h"
#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"

/* The one field that a note has; NULL with @error set when the words say anything else. */
static const char *
read_text (GPtrArray  *assignments,
           GError    **error)
{
  const char *text = NULL;

  for (guint i = 0; i < assignments->len; i++)
    {
      FactCliAssignment *assignment = g_ptr_array_index (assignments, i);

      if (!g_str_equal (assignment->name, "text"))
        {
          g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("A note has no field “%s”, but: %s."), assignment->name,
                       "text");
          return NULL;
        }
      text = assignment->value;
    }

  return text;
}

/* Adds one, or changes or removes the one that was named. */
static FactEdit *
make_edit (FactCliProject  *project,
           FactClaim       *claim,
           const char      *change,
           const char      *removed,
           const char      *text,
           GError         **error)
{
  FactState *state = fact_cli_project_get_state (project);
  FactEditContext *context = fact_cli_project_get_context (project);
  const char *claim_id = fact_record_get_id (claim);
  FactNote *note;

  if (change == NULL && removed == NULL)
    return fact_edit_add_note (state, context, claim_id, text, error);

  note = fact_cli_resolve_note (claim, change != NULL ? change : removed, error);
  if (note == NULL)
    return NULL;

  return removed != NULL ? fact_edit_remove_note (state, context, claim_id, fact_record_get_id (note), error)
                         : fact_edit_set_note (state, context, claim_id, fact_record_get_id (note), text, error);
}

static FactExit
save (FactCliProject *project,
      const char     *claim_id,
      gboolean        is_new)
{
  FactExit status = fact_cli_project_save (project);

  if (status == FACT_EXIT_DONE && is_new)
    {
      FactClaim *claim = fact_state_find_claim (fact_cli_project_get_state (project), claim_id);

      fact_cli_print ("%s\n", fact_record_get_id (fact_claim_get_note (claim, fact_claim_get_n_notes (claim) - 1)));
    }

  return status;
}

static FactExit
run_edit (FactCliProject *project,
          char          **words,
          const char     *change,
          const char     *removed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) assignments = fact_cli_assignments_read (words + 2, &error);
  const char *text = assignments != NULL ? read_text (assignments, &error) : NULL;
  FactClaim *claim;
  g_autofree char *claim_id = NULL;

  if (error != NULL)
    return fact_cli_project_fail (project, error);
  claim = fact_cli_resolve_claim (fact_cli_project_get_state (project), words[1], &error);
  if (claim == NULL)
    return fact_cli_project_fail (project, error);

  claim_id = g_strdup (fact_record_get_id (claim));
  if (!fact_cli_project_apply (project, make_edit (project, claim, change, removed, text, &error), &error))
    return fact_cli_project_fail (project, error);

  return save (project, claim_id, change == NULL && removed == NULL);
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_autoptr (FactCliProject) project = NULL;
  g_autofree char *change = NULL;
  g_autofree char *removed = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "change", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &change, N_("Change this note instead of adding one"), N_("NOTE") },
    { "remove", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &removed, N_("Remove this note"), N_("NOTE") },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, G_MAXUINT, argc, argv, &words, &status))
    return status;
  if (removed != NULL && (change != NULL || words[2] != NULL))
    return fact_cli_usage (_("--remove goes with nothing else."));
  if (removed == NULL && words[2] == NULL)
    return fact_cli_usage (_("text=WORDS is missing."));

  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? run_edit (project, words, change, removed) : status;
}

const FactCommand fact_command_note = {
  "note",
  "PROJECT CLAIM text=WORDS",
  N_("Add a note to a claim; tells the note's id"),
  run,
};
