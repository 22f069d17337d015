/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-assignment.h"
#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"

/* What a query is to say; NULL where nothing was said about it. */
typedef struct
{
  const char     *texts[FACT_QUERY_N_FIELDS];
  gboolean        has_state;
  FactQueryState  state;
} Words;

static gboolean
read_word (Words              *self,
           FactCliAssignment  *assignment,
           GError            **error)
{
  FactQueryField field;

  if (fact_query_field_from_nick (assignment->name, &field))
    {
      self->texts[field] = assignment->value;
      return TRUE;
    }
  if (!g_str_equal (assignment->name, "state"))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("A query has no field “%s”, but: %s."), assignment->name,
                   "to, text, answer, state");
      return FALSE;
    }
  if (!fact_query_state_from_nick (assignment->value, &self->state))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("“%s” is not one of: %s."), assignment->value,
                   "open, answered, withdrawn");
      return FALSE;
    }
  self->has_state = TRUE;

  return TRUE;
}

static gboolean
read_words (Words      *self,
            GPtrArray  *assignments,
            GError    **error)
{
  for (guint i = 0; i < assignments->len; i++)
    {
      if (!read_word (self, g_ptr_array_index (assignments, i), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
apply_texts (FactCliProject  *project,
             const char      *claim_id,
             const char      *query_id,
             const Words     *words,
             GError         **error)
{
  FactEditContext *context = fact_cli_project_get_context (project);

  for (FactQueryField field = 0; field < FACT_QUERY_N_FIELDS; field++)
    {
      FactState *state = fact_cli_project_get_state (project);

      if (words->texts[field] != NULL
          && !fact_cli_project_apply (project, fact_edit_set_query_field (state, context, claim_id, query_id, field,
                                                                          words->texts[field], error), error))
        return FALSE;
    }

  return TRUE;
}

/* An answer settles a query unless its state is said as well. */
static gboolean
apply_words (FactCliProject  *project,
             const char      *claim_id,
             const char      *query_id,
             const Words     *words,
             GError         **error)
{
  const char *answer = words->texts[FACT_QUERY_ANSWER];
  gboolean is_settled = words->has_state || (answer != NULL && *answer != '\0');
  FactQueryState query_state = words->has_state ? words->state : FACT_QUERY_ANSWERED;

  if (!apply_texts (project, claim_id, query_id, words, error))
    return FALSE;

  return !is_settled
         || fact_cli_project_apply (project, fact_edit_set_query_state (fact_cli_project_get_state (project),
                                                                        fact_cli_project_get_context (project), claim_id, query_id,
                                                                        query_state, error), error);
}

static gboolean
add_query (FactCliProject  *project,
           const char      *claim_id,
           Words           *words,
           GError         **error)
{
  FactEdit *edit = fact_edit_add_query (fact_cli_project_get_state (project), fact_cli_project_get_context (project), claim_id,
                                        words->texts[FACT_QUERY_TO], words->texts[FACT_QUERY_TEXT], error);
  FactClaim *claim;
  g_autofree char *id = NULL;

  if (!fact_cli_project_apply (project, edit, error))
    return FALSE;

  claim = fact_state_find_claim (fact_cli_project_get_state (project), claim_id);
  id = g_strdup (fact_record_get_id (fact_claim_get_query (claim, fact_claim_get_n_queries (claim) - 1)));
  words->texts[FACT_QUERY_TO] = NULL;
  words->texts[FACT_QUERY_TEXT] = NULL;

  return apply_words (project, claim_id, id, words, error);
}

static gboolean
edit (FactCliProject  *project,
      const char      *claim_id,
      const char      *change,
      const char      *removed,
      Words           *words,
      GError         **error)
{
  const char *word = change != NULL ? change : removed;
  FactState *state = fact_cli_project_get_state (project);
  FactQuery *query;
  g_autofree char *query_id = NULL;

  if (word == NULL)
    return add_query (project, claim_id, words, error);

  query = fact_cli_resolve_query (fact_state_find_claim (state, claim_id), word, error);
  if (query == NULL)
    return FALSE;

  query_id = g_strdup (fact_record_get_id (query));
  if (removed != NULL)
    return fact_cli_project_apply (project, fact_edit_remove_query (state, fact_cli_project_get_context (project), claim_id, query_id,
                                                                    error), error);

  return apply_words (project, claim_id, query_id, words, error);
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

      fact_cli_print ("%s\n", fact_record_get_id (fact_claim_get_query (claim, fact_claim_get_n_queries (claim) - 1)));
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
  Words texts = { { NULL } };
  FactClaim *claim;
  g_autofree char *claim_id = NULL;

  if (assignments == NULL || !read_words (&texts, assignments, &error))
    return fact_cli_project_fail (project, error);
  claim = fact_cli_resolve_claim (fact_cli_project_get_state (project), words[1], &error);
  if (claim == NULL)
    return fact_cli_project_fail (project, error);

  claim_id = g_strdup (fact_record_get_id (claim));
  if (!edit (project, claim_id, change, removed, &texts, &error))
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
    { "change", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &change, N_("Change this query instead of adding one"), N_("QUERY") },
    { "remove", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &removed, N_("Remove this query"), N_("QUERY") },
    FACT_CLI_BY_ENTRY (author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 2, G_MAXUINT, argc, argv, &words, &status))
    return status;
  if (removed != NULL && (change != NULL || words[2] != NULL))
    return fact_cli_usage (_("--remove goes with nothing else."));
  if (removed == NULL && words[2] == NULL)
    return fact_cli_usage (_("FIELD=VALUE is missing; the fields of a query are to, text, answer and state."));

  project = fact_cli_project_open (words[0], author, &status);

  return project != NULL ? run_edit (project, words, change, removed) : status;
}

const FactCommand fact_command_query = {
  "query",
  "PROJECT CLAIM FIELD=VALUE…",
  N_("Ask something about a claim (to, text), or with --change note the answer or state; tells the query's id"),
  run,
};
