/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-assignment.h"
#include "fact-cli-change.h"
#include "fact-cli-field.h"
#include "fact-cli-resolve.h"

/* The name of the first field that none of two has, which may be the same; NULL when there is none. */
static const char *
find_foreign (GPtrArray     *assignments,
              FactCliTarget  target,
              FactCliTarget  other)
{
  for (guint i = 0; i < assignments->len; i++)
    {
      FactCliAssignment *assignment = g_ptr_array_index (assignments, i);

      if (fact_cli_field_find (assignment->name, target) == NULL && fact_cli_field_find (assignment->name, other) == NULL)
        return assignment->name;
    }

  return NULL;
}

static gboolean
check_fields (GPtrArray      *assignments,
              FactCliTarget   target,
              GError        **error)
{
  const char *foreign = find_foreign (assignments, target, target);
  g_autofree char *names = NULL;

  if (foreign == NULL)
    return TRUE;

  names = fact_cli_field_list_names (target);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               target == FACT_CLI_TARGET_ARTICLE ? _("An article has no field “%s”, but: %s.")
               : target == FACT_CLI_TARGET_CLAIM ? _("A claim has no field “%s”, but: %s.")
               : _("A project has no field “%s”, but: %s."), foreign, names);

  return FALSE;
}

/* What has all of the fields, an article or a claim; 0 with @error set when nothing has. */
static FactCliKinds
find_kind (GPtrArray  *assignments,
           GError    **error)
{
  const char *unknown = find_foreign (assignments, FACT_CLI_TARGET_ARTICLE, FACT_CLI_TARGET_CLAIM);
  const char *not_article = find_foreign (assignments, FACT_CLI_TARGET_ARTICLE, FACT_CLI_TARGET_ARTICLE);
  const char *not_claim = find_foreign (assignments, FACT_CLI_TARGET_CLAIM, FACT_CLI_TARGET_CLAIM);

  if (unknown != NULL)
    {
      g_autofree char *articles = fact_cli_field_list_names (FACT_CLI_TARGET_ARTICLE);
      g_autofree char *claims = fact_cli_field_list_names (FACT_CLI_TARGET_CLAIM);

      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("There is no field “%s”. Articles have: %s. Claims have: %s."), unknown, articles, claims);
      return 0;
    }

  if (not_article != NULL && not_claim != NULL)
    {
      /* Translators: both are names of fields. */
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("Only articles have “%s”, and only claims have “%s”: set one after the other."), not_claim, not_article);
      return 0;
    }

  return not_article == NULL ? FACT_CLI_ARTICLE : FACT_CLI_CLAIM;
}

/* A number may be an article's and a claim's: what is said of it tells which. */
static gpointer
resolve (FactState   *state,
         const char  *word,
         GPtrArray   *assignments,
         GError     **error)
{
  FactCliKinds kind = find_kind (assignments, error);

  if (kind == 0)
    return NULL;

  return fact_cli_resolve (state, word, fact_cli_is_number (word) ? kind : FACT_CLI_ARTICLE | FACT_CLI_CLAIM, error);
}

static gboolean
set_all (FactCliProject  *project,
         FactCliTarget    target,
         const char      *id,
         GPtrArray       *assignments,
         GError         **error)
{
  if (!check_fields (assignments, target, error))
    return FALSE;

  for (guint i = 0; i < assignments->len; i++)
    {
      FactCliAssignment *assignment = g_ptr_array_index (assignments, i);

      if (!fact_cli_field_set (fact_cli_field_find (assignment->name, target), project, id, assignment->value, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
set_fields (FactCliProject  *project,
            char           **words,
            GError         **error)
{
  g_autoptr (GPtrArray) assignments = fact_cli_assignments_read (words + 1, error);
  gpointer record;
  g_autofree char *id = NULL;

  if (assignments == NULL)
    return FALSE;
  if (g_str_equal (words[0], "project"))
    return set_all (project, FACT_CLI_TARGET_PROJECT, NULL, assignments, error);

  record = resolve (fact_cli_project_get_state (project), words[0], assignments, error);
  if (record == NULL)
    return FALSE;
  id = g_strdup (fact_record_get_id (record));

  return set_all (project,
                  fact_record_get_kind (record) == FACT_RECORD_ARTICLE ? FACT_CLI_TARGET_ARTICLE : FACT_CLI_TARGET_CLAIM,
                  id, assignments, error);
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  return fact_cli_change_run (command, 3, G_MAXUINT, set_fields, argc, argv);
}

const FactCommand fact_command_set = {
  "set",
  "PROJECT ARTICLE|CLAIM|project FIELD=VALUE…",
  N_("Change what is said of an article, a claim or the project"),
  run,
};
