/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-talk-actions.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-task.h"
#include "inspector/fact-talk-form.h"
#include "window/fact-workbench.h"

static void
query_added (GtkWidget  *workbench,
             const char *claim_id,
             const char *entry_id,
             const char *to,
             const char *text)
{
  FactDocument *document = fact_claim_task_get_document (workbench);
  GError *error = NULL;
  FactEdit *edit = fact_edit_add_query (fact_document_get_state (document), fact_document_get_context (document), claim_id, to, text,
                                        &error);

  fact_claim_task_apply (workbench, edit, error);
}

static void
query_edited (GtkWidget  *workbench,
              const char *claim_id,
              const char *entry_id,
              const char *to,
              const char *text)
{
  FactDocument *document = fact_claim_task_get_document (workbench);
  FactEditContext *context = fact_document_get_context (document);
  GError *error = NULL;
  FactEdit *edit;

  fact_history_begin_group (fact_document_get_history (document), _("Edit Query"));
  edit = fact_edit_set_query_field (fact_document_get_state (document), context, claim_id, entry_id, FACT_QUERY_TO, to, &error);
  if (fact_claim_task_apply (workbench, edit, error))
    {
      error = NULL;
      edit = fact_edit_set_query_field (fact_document_get_state (document), context, claim_id, entry_id, FACT_QUERY_TEXT, text, &error);
      fact_claim_task_apply (workbench, edit, error);
    }
  fact_history_end_group (fact_document_get_history (document));
}

static void
query_answered (GtkWidget  *workbench,
                const char *claim_id,
                const char *entry_id,
                const char *to,
                const char *text)
{
  FactDocument *document = fact_claim_task_get_document (workbench);
  GError *error = NULL;
  FactEdit *edit = fact_edit_answer_query (fact_document_get_state (document), fact_document_get_context (document), claim_id,
                                           entry_id, text, &error);

  fact_claim_task_apply (workbench, edit, error);
}

static void
note_added (GtkWidget  *workbench,
            const char *claim_id,
            const char *entry_id,
            const char *to,
            const char *text)
{
  FactDocument *document = fact_claim_task_get_document (workbench);
  GError *error = NULL;
  FactEdit *edit = fact_edit_add_note (fact_document_get_state (document), fact_document_get_context (document), claim_id, text, &error);

  fact_claim_task_apply (workbench, edit, error);
}

static void
note_edited (GtkWidget  *workbench,
             const char *claim_id,
             const char *entry_id,
             const char *to,
             const char *text)
{
  FactDocument *document = fact_claim_task_get_document (workbench);
  GError *error = NULL;
  FactEdit *edit = fact_edit_set_note (fact_document_get_state (document), fact_document_get_context (document), claim_id, entry_id,
                                       text, &error);

  fact_claim_task_apply (workbench, edit, error);
}

static const FactTalkForm query_form = { N_("Add Query"), N_("To whom (the author, a source, a colleague)"), N_("Question"), N_("_Add"),
                                         query_added };
static const FactTalkForm query_edit_form = { N_("Edit Query"), N_("To whom (the author, a source, a colleague)"), N_("Question"),
                                              N_("_Change"), query_edited };
static const FactTalkForm answer_form = { N_("Answer Query"), NULL, N_("Answer"), N_("_Answer"), query_answered };
static const FactTalkForm note_form = { N_("Add Note"), NULL, N_("Note"), N_("_Add"), note_added };
static const FactTalkForm note_edit_form = { N_("Edit Note"), NULL, N_("Note"), N_("_Change"), note_edited };

static void
add_query_cb (GtkWidget  *workbench,
              const char *action_name,
              GVariant   *parameter)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);

  if (claim != NULL)
    fact_talk_form_present (workbench, &query_form, claim, NULL, NULL, NULL, NULL);
}

static void
add_note_cb (GtkWidget  *workbench,
             const char *action_name,
             GVariant   *parameter)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);

  if (claim != NULL)
    fact_talk_form_present (workbench, &note_form, claim, NULL, NULL, NULL, NULL);
}

/* The current claim and one of its queries; FALSE when that has gone. */
static gboolean
find_query (GtkWidget  *workbench,
            GVariant   *parameter,
            FactClaim **claim,
            FactQuery **query)
{
  guint place;

  *claim = fact_claim_task_get_claim (workbench);
  if (*claim == NULL || !fact_claim_find_query (*claim, g_variant_get_string (parameter, NULL), &place))
    return FALSE;

  *query = fact_claim_get_query (*claim, place);

  return TRUE;
}

static void
answer_cb (GtkWidget  *workbench,
           const char *action_name,
           GVariant   *parameter)
{
  FactClaim *claim;
  FactQuery *query;

  if (!find_query (workbench, parameter, &claim, &query))
    return;

  fact_talk_form_present (workbench, &answer_form, claim, fact_record_get_id (query), fact_query_get_text (query), NULL,
                          fact_query_get_answer (query));
}

static void
edit_query_cb (GtkWidget  *workbench,
               const char *action_name,
               GVariant   *parameter)
{
  FactClaim *claim;
  FactQuery *query;

  if (!find_query (workbench, parameter, &claim, &query))
    return;

  fact_talk_form_present (workbench, &query_edit_form, claim, fact_record_get_id (query), NULL, fact_query_get_to (query),
                          fact_query_get_text (query));
}

static void
edit_note_cb (GtkWidget  *workbench,
              const char *action_name,
              GVariant   *parameter)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);
  const char *id = g_variant_get_string (parameter, NULL);
  guint place;

  if (claim == NULL || !fact_claim_find_note (claim, id, &place))
    return;

  fact_talk_form_present (workbench, &note_edit_form, claim, id, NULL, NULL,
                          fact_note_get_text (fact_claim_get_note (claim, place)));
}

static void
set_query_state (GtkWidget      *workbench,
                 const char     *query_id,
                 FactQueryState  query_state)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);
  FactDocument *document;
  GError *error = NULL;
  FactEdit *edit;

  if (claim == NULL)
    return;

  document = fact_claim_task_get_document (workbench);
  edit = fact_edit_set_query_state (fact_document_get_state (document), fact_document_get_context (document),
                                    fact_record_get_id (claim), query_id, query_state, &error);
  fact_claim_task_apply (workbench, edit, error);
}

static void
withdraw_cb (GtkWidget  *workbench,
             const char *action_name,
             GVariant   *parameter)
{
  set_query_state (workbench, g_variant_get_string (parameter, NULL), FACT_QUERY_WITHDRAWN);
}

static void
reopen_cb (GtkWidget  *workbench,
           const char *action_name,
           GVariant   *parameter)
{
  set_query_state (workbench, g_variant_get_string (parameter, NULL), FACT_QUERY_OPEN);
}

typedef FactEdit *(*RemovalFunc) (FactState        *state,
                                  FactEditContext  *context,
                                  const char       *claim_id,
                                  const char       *id,
                                  GError          **error);

static void
remove_entry (GtkWidget   *workbench,
              GVariant    *parameter,
              RemovalFunc  make_edit,
              const char  *message)
{
  FactClaim *claim = fact_claim_task_get_claim (workbench);
  FactDocument *document;
  GError *error = NULL;
  FactEdit *edit;

  if (claim == NULL)
    return;

  document = fact_claim_task_get_document (workbench);
  edit = make_edit (fact_document_get_state (document), fact_document_get_context (document), fact_record_get_id (claim),
                    g_variant_get_string (parameter, NULL), &error);
  if (fact_claim_task_apply (workbench, edit, error))
    fact_workbench_toast_step (workbench, message);
}

static void
remove_query_cb (GtkWidget  *workbench,
                 const char *action_name,
                 GVariant   *parameter)
{
  remove_entry (workbench, parameter, fact_edit_remove_query, _("Query removed"));
}

static void
remove_note_cb (GtkWidget  *workbench,
                const char *action_name,
                GVariant   *parameter)
{
  remove_entry (workbench, parameter, fact_edit_remove_note, _("Note removed"));
}

#define NEEDS (FACT_NEEDS_WRITABLE | FACT_NEEDS_CLAIM)

static const FactTableAction actions[] = {
  { "talk.add-query", NULL, add_query_cb, NEEDS },
  { "talk.add-note", NULL, add_note_cb, NEEDS },
  { "talk.answer", "s", answer_cb, NEEDS },
  { "talk.edit-query", "s", edit_query_cb, NEEDS },
  { "talk.edit-note", "s", edit_note_cb, NEEDS },
  { "talk.withdraw", "s", withdraw_cb, NEEDS },
  { "talk.reopen", "s", reopen_cb, NEEDS },
  { "talk.remove-query", "s", remove_query_cb, NEEDS },
  { "talk.remove-note", "s", remove_note_cb, NEEDS },
};

/**
 * fact_talk_actions_get:
 * @n: (out): how many
 *
 * The actions on the current claim's queries and notes, each of which takes the id of one (s), but for those that add:
 *
 * - `talk.add-query`, `talk.edit-query`, `talk.answer`: with a form
 * - `talk.withdraw`, `talk.reopen`, `talk.remove-query`
 * - `talk.add-note`, `talk.edit-note` (with a form), `talk.remove-note`
 *
 * Returns: (transfer none) (array length=n): these actions
 */
const FactTableAction *
fact_talk_actions_get (guint *n)
{
  *n = G_N_ELEMENTS (actions);

  return actions;
}
