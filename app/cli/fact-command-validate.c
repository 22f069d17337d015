/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "store/fact-attachment-check.h"
#include "store/fact-attachment-folder.h"
#include "store/fact-project-check.h"
#include "store/fact-project-reader.h"

static void
print_problem (const char        *name,
               const FactProblem *problem)
{
  g_autofree char *message = fact_cli_one_line (problem->message);

  fact_cli_print ("%s: %s: %s\n", name, problem->path, message);
}

static guint
print_attachments (const char *path,
                   const char *name,
                   FactState  *state)
{
  g_autofree char *folder = fact_attachment_folder_beside (path);
  g_autoptr (GPtrArray) findings = fact_attachments_check (state, folder, NULL, NULL, NULL);
  g_autoptr (GPtrArray) unused = fact_attachments_list_unused (state, folder);

  for (guint i = 0; i < findings->len; i++)
    {
      const FactAttachmentFinding *finding = g_ptr_array_index (findings, i);

      print_problem (name, finding->problem);
    }

  /* No problem: it may belong to an earlier copy of the project. */
  for (guint i = 0; i < unused->len; i++)
    fact_cli_message (_("%s: no evidence of this project uses the attached file “%s”."), name, (char *) unused->pdata[i]);

  return findings->len;
}

static FactExit
validate_file (const char *path)
{
  g_autofree char *name = fact_cli_display_name (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = fact_project_read (path, NULL, NULL, NULL, &error);
  g_autoptr (GPtrArray) more = NULL;
  guint n_attachments;

  fact_cli_tell_kept_copies (path);
  if (loaded == NULL)
    return fact_cli_fail (path, error);

  if (loaded->read_only_reason != NULL)
    fact_cli_print ("%s: version: %s\n", name, loaded->read_only_reason);
  for (guint i = 0; i < loaded->problems->len; i++)
    print_problem (name, g_ptr_array_index (loaded->problems, i));

  more = fact_project_check (loaded->state);
  for (guint i = 0; i < more->len; i++)
    print_problem (name, g_ptr_array_index (more, i));

  n_attachments = print_attachments (path, name, loaded->state);

  return loaded->read_only_reason != NULL || loaded->problems->len + more->len + n_attachments > 0 ? FACT_EXIT_REPORT : FACT_EXIT_DONE;
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_auto (GStrv) words = NULL;
  FactExit status;

  if (!fact_cli_parse (command, NULL, 1, G_MAXUINT, argc, argv, &words, &status))
    return status;

  status = FACT_EXIT_DONE;
  for (guint i = 0; words[i] != NULL; i++)
    status = fact_exit_worse (status, validate_file (words[i]));

  return status;
}

const FactCommand fact_command_validate = {
  "validate",
  "FILE…",
  N_("Look for what is wrong in project files"),
  run,
};
