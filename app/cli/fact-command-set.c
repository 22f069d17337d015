/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "fact-cli-field.h"
#include "fact-cli-options.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"

/* Takes “field=value” apart: the value may hold further equals signs. */
static gboolean
split (const char  *word,
       char       **name,
       char       **value,
       GError     **error)
{
  const char *equals = strchr (word, '=');

  if (!g_utf8_validate (word, -1, NULL) || equals == NULL || equals == word)
    {
      g_autofree char *shown = g_utf8_make_valid (word, -1);

      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("“%s” should be FIELD=VALUE."), shown);
      return FALSE;
    }

  *name = g_strndup (word, (gsize) (equals - word));
  *value = g_strdup (equals + 1);

  return TRUE;
}

static void
set_no_such_field (const char     *name,
                   FactCliTarget   target,
                   GError        **error)
{
  g_autofree char *names = fact_cli_field_list_names (target);

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               target == FACT_CLI_TARGET_ARTICLE ? _("An article has no field “%s”, but: %s.")
               : target == FACT_CLI_TARGET_CLAIM ? _("A claim has no field “%s”, but: %s.")
               : _("A project has no field “%s”, but: %s."), name, names);
}

/* Whether all fields are such as @target has. */
static gboolean
fits (GStrv          words,
      FactCliTarget  target,
      GError       **error)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *name = NULL;
      g_autofree char *value = NULL;

      if (!split (words[i], &name, &value, error))
        return FALSE;
      if (fact_cli_field_find (name, target) == NULL)
        {
          set_no_such_field (name, target, error);
          return FALSE;
        }
    }

  return TRUE;
}

/* Whether each of the fields is an article's or a claim's. */
static gboolean
all_known (GStrv    words,
           GError **error)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *name = NULL;
      g_autofree char *value = NULL;
      g_autofree char *articles = NULL;
      g_autofree char *claims = NULL;

      if (!split (words[i], &name, &value, error))
        return FALSE;
      if (fact_cli_field_find (name, FACT_CLI_TARGET_ARTICLE) != NULL || fact_cli_field_find (name, FACT_CLI_TARGET_CLAIM) != NULL)
        continue;

      articles = fact_cli_field_list_names (FACT_CLI_TARGET_ARTICLE);
      claims = fact_cli_field_list_names (FACT_CLI_TARGET_CLAIM);
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("There is no field “%s”. Articles have: %s. Claims have: %s."), name, articles, claims);
      return FALSE;
    }

  return TRUE;
}

/* A number may be an article's and a claim's: what is said of it tells which. */
static gpointer
resolve (FactState   *state,
         const char  *word,
         GStrv        assignments,
         GError     **error)
{
  FactCliKinds kinds = FACT_CLI_ARTICLE | FACT_CLI_CLAIM;

  if (fits (assignments, FACT_CLI_TARGET_ARTICLE, NULL))
    kinds = FACT_CLI_ARTICLE;
  else if (fits (assignments, FACT_CLI_TARGET_CLAIM, NULL))
    kinds = FACT_CLI_CLAIM;
  else if (!all_known (assignments, error))
    return NULL;

  return fact_cli_resolve (state, word, kinds, error);
}

static gboolean
set_all (FactCliProject  *project,
         FactCliTarget    target,
         const char      *id,
         GStrv            assignments,
         GError         **error)
{
  if (!fits (assignments, target, error))
    return FALSE;

  for (guint i = 0; assignments[i] != NULL; i++)
    {
      g_autofree char *name = NULL;
      g_autofree char *value = NULL;

      if (!split (assignments[i], &name, &value, error)
          || !fact_cli_field_set (fact_cli_field_find (name, target), project, id, value, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
set_fields (FactCliProject  *project,
            const char      *word,
            GStrv            assignments,
            GError         **error)
{
  gpointer record;
  g_autofree char *id = NULL;

  if (g_str_equal (word, "project"))
    return set_all (project, FACT_CLI_TARGET_PROJECT, NULL, assignments, error);

  record = resolve (fact_cli_project_get_state (project), word, assignments, error);
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
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *author = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "by", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &author, N_("Who makes the change"), N_("NAME") },
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 3, G_MAXUINT, argc, argv, &words, &status))
    return status;

  project = fact_cli_project_open (words[0], author, &status);
  if (project == NULL)
    return status;

  if (!set_fields (project, words[1], words + 2, &error))
    return fact_cli_project_fail (project, error);

  return fact_cli_project_save (project);
}

const FactCommand fact_command_set = {
  "set",
  "PROJECT ARTICLE|CLAIM|project FIELD=VALUE…",
  N_("Change what is said of an article, a claim or the project"),
  run,
};
