/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-assignment.h"
#include "fact-cli-options.h"
#include "fact-cli-output.h"
#include "fact-cli-project.h"
#include "fact-cli-resolve.h"
#include "edit/fact-edit-check-detail.h"

/* What the arguments ask for. */
typedef struct
{
  char             *kind_nick;
  char             *stance_nick;
  char             *note;
  char             *change;       /* which evidence to change; NULL to add some */
  char             *author;
  FactEvidenceKind  kind;
  FactStance        stance;
} Request;

static void
request_clear (Request *self)
{
  g_free (self->kind_nick);
  g_free (self->stance_nick);
  g_free (self->note);
  g_free (self->change);
  g_free (self->author);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

static char *
list_details (FactEvidenceKind kind)
{
  GString *names = g_string_new (NULL);

  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      FactDetailNeed need = fact_evidence_kind_get_need (kind, detail);

      if (need != FACT_DETAIL_FOREIGN && need != FACT_DETAIL_COMPUTED && detail != FACT_DETAIL_SHA256)
        g_string_append_printf (names, names->len > 0 ? ", %s" : "%s", fact_evidence_detail_to_nick (detail));
    }

  return g_string_free (names, FALSE);
}

static gboolean
find_detail (FactEvidenceKind     kind,
             const char          *name,
             FactEvidenceDetail  *detail,
             GError             **error)
{
  g_autofree char *names = NULL;

  if (fact_evidence_detail_from_nick (name, detail) && *detail != FACT_DETAIL_SHA256
      && fact_evidence_kind_get_need (kind, *detail) != FACT_DETAIL_FOREIGN
      && fact_evidence_kind_get_need (kind, *detail) != FACT_DETAIL_COMPUTED)
    return TRUE;

  names = list_details (kind);
  if (*names == '\0')
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("A passage of an article has no fields."));
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 /* Translators: a kind of evidence, a field that it does not have, and those it has, all as in files */
                 _("Evidence of the kind “%s” has no field “%s”, but: %s."), fact_evidence_kind_to_nick (kind), name, names);

  return FALSE;
}

/* All but the file, which is a path here, is looked at before a file is copied. */
static gboolean
read_values (FactEvidenceKind   kind,
             GPtrArray         *assignments,
             const char       **values,
             GError           **error)
{
  for (guint i = 0; i < assignments->len; i++)
    {
      FactCliAssignment *assignment = g_ptr_array_index (assignments, i);
      FactEvidenceDetail detail = 0;

      if (!find_detail (kind, assignment->name, &detail, error))
        return FALSE;
      if (detail != FACT_DETAIL_FILE && !fact_edit_check_detail (kind, detail, assignment->value, error))
        return FALSE;
      values[detail] = assignment->value;
    }

  return TRUE;
}

/* Gives the id of the claim that was added to. */
static char *
add_evidence (FactCliProject  *project,
              const Request   *request,
              const char      *claim_word,
              GPtrArray       *assignments,
              GError         **error)
{
  const char *values[FACT_EVIDENCE_N_DETAILS] = { NULL };
  FactState *state = fact_cli_project_get_state (project);
  FactClaim *claim = fact_cli_resolve_claim (state, claim_word, error);
  g_autofree char *claim_id = NULL;
  g_autoptr (FactTakenFile) taken = NULL;
  FactEdit *edit;

  if (claim == NULL || !read_values (request->kind, assignments, values, error))
    return NULL;

  claim_id = g_strdup (fact_record_get_id (claim));
  if (values[FACT_DETAIL_FILE] != NULL)
    {
      taken = fact_cli_project_attach (project, values[FACT_DETAIL_FILE], error);
      if (taken == NULL)
        return NULL;
      values[FACT_DETAIL_FILE] = taken->name;
      values[FACT_DETAIL_SHA256] = taken->sha256;
    }
  edit = fact_edit_add_outside_evidence (state, fact_cli_project_get_context (project), claim_id, request->kind, values,
                                         request->stance, request->note, error);

  return fact_cli_project_apply (project, edit, error) ? g_steal_pointer (&claim_id) : NULL;
}

static FactExit
run_add (FactCliProject *project,
         const Request  *request,
         const char     *claim_word,
         GPtrArray      *assignments)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *claim_id = add_evidence (project, request, claim_word, assignments, &error);
  FactExit status;

  if (claim_id == NULL)
    return fact_cli_project_fail (project, error);

  status = fact_cli_project_save (project);
  if (status == FACT_EXIT_DONE)
    {
      FactClaim *claim = fact_state_find_claim (fact_cli_project_get_state (project), claim_id);

      fact_cli_print ("%s\n", fact_record_get_id (fact_claim_get_evidence (claim, fact_claim_get_n_evidence (claim) - 1)));
    }

  return status;
}

static gboolean
change_evidence (FactCliProject  *project,
                 const char      *claim_word,
                 const char      *evidence_word,
                 GPtrArray       *assignments,
                 GError         **error)
{
  const char *values[FACT_EVIDENCE_N_DETAILS] = { NULL };
  FactState *state = fact_cli_project_get_state (project);
  FactClaim *claim = fact_cli_resolve_claim (state, claim_word, error);
  FactEvidence *evidence = claim != NULL ? fact_cli_resolve_evidence (claim, evidence_word, error) : NULL;

  if (evidence == NULL || !read_values (fact_evidence_get_kind (evidence), assignments, values, error))
    return FALSE;

  return fact_cli_project_apply (project,
                                 fact_edit_set_evidence_details (state, fact_cli_project_get_context (project),
                                                                 fact_record_get_id (claim), fact_record_get_id (evidence),
                                                                 values, error),
                                 error);
}

static FactExit
run_change (FactCliProject *project,
            const Request  *request,
            const char     *claim_word,
            GPtrArray      *assignments)
{
  g_autoptr (GError) error = NULL;

  return change_evidence (project, claim_word, request->change, assignments, &error) ? fact_cli_project_save (project)
                                                                                     : fact_cli_project_fail (project, error);
}

/* FACT_EXIT_DONE when the options go together. */
static FactExit
check_request (Request *self)
{
  if (self->change != NULL)
    return self->kind_nick == NULL && self->stance_nick == NULL && self->note == NULL
             ? FACT_EXIT_DONE : fact_cli_usage (_("--change goes with fields alone."));
  if (self->kind_nick == NULL)
    return fact_cli_usage (_("--kind is missing."));
  if (!fact_evidence_kind_from_nick (self->kind_nick, &self->kind) || self->kind == FACT_EVIDENCE_SPAN)
    return fact_cli_usage (_("a kind is “web”, “document”, “person”, “calculation” or “attachment”."));
  if (self->stance_nick == NULL)
    return fact_cli_usage (_("--stance is missing."));
  if (!fact_stance_from_nick (self->stance_nick, &self->stance))
    return fact_cli_usage (_("a stance is “supports”, “disputes” or “context”."));

  return FACT_EXIT_DONE;
}

static FactExit
run (const FactCommand  *command,
     int                 argc,
     char              **argv)
{
  g_auto (Request) request = { 0 };
  g_autoptr (FactCliProject) project = NULL;
  g_autoptr (GPtrArray) assignments = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) words = NULL;
  FactExit status;
  const GOptionEntry entries[] = {
    { "kind", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &request.kind_nick, N_("What it is"),
      "web|document|person|calculation|attachment" },
    { "stance", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &request.stance_nick, N_("How it bears on the claim"),
      "supports|disputes|context" },
    { "note", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &request.note, N_("What to say about it"), N_("NOTE") },
    { "change", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &request.change, N_("Change this evidence instead of adding some"),
      N_("EVIDENCE") },
    FACT_CLI_BY_ENTRY (request.author),
    { NULL }
  };

  if (!fact_cli_parse (command, entries, 3, G_MAXUINT, argc, argv, &words, &status))
    return status;
  status = check_request (&request);
  if (status != FACT_EXIT_DONE)
    return status;
  assignments = fact_cli_assignments_read (words + 2, &error);
  if (assignments == NULL)
    return fact_cli_fail (NULL, error);

  project = fact_cli_project_open (words[0], request.author, &status);
  if (project == NULL)
    return status;

  return request.change != NULL ? run_change (project, &request, words[1], assignments)
                                : run_add (project, &request, words[1], assignments);
}

const FactCommand fact_command_evidence = {
  "evidence",
  "PROJECT CLAIM --kind KIND --stance STANCE FIELD=VALUE…",
  N_("Add evidence that stands in no article (a web page, a document, a person, a calculation, a file); tells its id"),
  run,
};
