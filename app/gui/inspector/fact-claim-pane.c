/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-claim-pane.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-activity-sentence.h"
#include "inspector/fact-assignee-button.h"
#include "inspector/fact-claim-closures.h"
#include "inspector/fact-evidence-list.h"
#include "inspector/fact-progress-chooser.h"
#include "inspector/fact-said-in.h"
#include "inspector/fact-statement-editor.h"
#include "inspector/fact-tag-box.h"
#include "inspector/fact-talk-list.h"
#include "inspector/fact-text-field.h"
#include "inspector/fact-text-focus.h"
#include "inspector/fact-verdict-switch.h"
#include "keys/fact-key-hints.h"
#include "sidebar/fact-widget-children.h"
#include "window/fact-workbench.h"

struct _FactClaimPane
{
  GtkWidget            parent_instance;

  FactNavigation      *navigation;
  char                *claim_id;
  FactActivity        *activity;              /* what was last done with the claim, if anything */

  GtkLabel            *heading_label;
  GtkLabel            *selected_label;
  FactStatementEditor *statement_editor;
  FactSaidIn          *said_in;
  FactVerdictSwitch   *verdict_switch;
  FactProgressChooser *progress_chooser;
  FactAssigneeButton  *assignee_button;
  FactEvidenceList    *evidence_list;
  GtkBox              *query_box;
  GtkBox              *note_box;
  FactTalkList        *query_list;            /* these two NULL until a claim first has something to show in them */
  FactTalkList        *note_list;
  FactTextField       *rationale_field;
  FactTextField       *correction_field;
  GtkToggleButton     *accepted_button;
  GtkToggleButton     *declined_button;
  FactTextField       *claimant_field;
  FactTagBox          *tag_box;
  GtkWidget           *activity_box;
  GtkLabel            *activity_label;
};

G_DEFINE_FINAL_TYPE (FactClaimPane, fact_claim_pane, GTK_TYPE_WIDGET)

static FactDocument *
get_document (FactClaimPane *self)
{
  return fact_navigation_get_document (self->navigation);
}

static FactClaim *
get_claim (FactClaimPane *self)
{
  if (self->navigation == NULL || self->claim_id == NULL)
    return NULL;

  return fact_state_find_claim (fact_document_get_state (get_document (self)), self->claim_id);
}

static FactClaimField
field_of (FactClaimPane *self,
          FactTextField *text_field)
{
  if (text_field == self->rationale_field)
    return FACT_CLAIM_RATIONALE;
  if (text_field == self->correction_field)
    return FACT_CLAIM_CORRECTION;

  return FACT_CLAIM_CLAIMANT;
}

static void
break_coalescing (FactClaimPane *self)
{
  if (self->navigation != NULL)
    fact_history_break_coalescing (fact_document_get_history (get_document (self)));
}

/* Each letter goes to the project at once, so that nothing typed can be lost; the history makes one step of them. */
static void
edited_cb (FactClaimPane *self,
           const char    *text,
           FactTextField *text_field)
{
  FactDocument *document = get_document (self);
  g_autoptr (GError) error = NULL;

  if (!fact_document_apply (document,
                            fact_edit_set_claim_field (fact_document_get_state (document),
                                                       fact_document_get_context (document),
                                                       self->claim_id, field_of (self, text_field), text, &error),
                            &error))
    fact_workbench_report_error (GTK_WIDGET (self), error);
}

/* Whatever the project did not take is not kept in the field either: it would look as if it had. */
static void
left_cb (FactClaimPane *self,
         FactTextField *text_field)
{
  FactClaim *claim = get_claim (self);

  break_coalescing (self);
  if (claim != NULL)
    fact_text_field_set_text (text_field, fact_claim_get_field (claim, field_of (self, text_field)));
}

/* Pressed once more, a decision is taken back. */
static void
decision_clicked_cb (FactClaimPane   *self,
                     GtkToggleButton *button)
{
  FactCorrectionState decision = button == self->accepted_button ? FACT_CORRECTION_ACCEPTED : FACT_CORRECTION_DECLINED;
  FactCorrectionState state = gtk_toggle_button_get_active (button) ? decision : FACT_CORRECTION_PROPOSED;

  gtk_widget_activate_action (GTK_WIDGET (self), "claim.set-correction", "s", fact_correction_state_to_nick (state));
}

static void
fact_claim_pane_dispose (GObject *object)
{
  FactClaimPane *self = FACT_CLAIM_PANE (object);

  g_clear_pointer (&self->activity, fact_record_unref);
  g_clear_object (&self->navigation);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_CLAIM_PANE);
  fact_widget_children_unparent (GTK_WIDGET (self));

  G_OBJECT_CLASS (fact_claim_pane_parent_class)->dispose (object);
}

static void
fact_claim_pane_finalize (GObject *object)
{
  FactClaimPane *self = FACT_CLAIM_PANE (object);

  g_free (self->claim_id);

  G_OBJECT_CLASS (fact_claim_pane_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-claim-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, heading_label);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, selected_label);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, statement_editor);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, said_in);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, verdict_switch);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, progress_chooser);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, assignee_button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, evidence_list);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, query_box);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, note_box);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, accepted_button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, declined_button);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, rationale_field);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, correction_field);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, claimant_field);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, tag_box);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, activity_box);
  gtk_widget_class_bind_template_child (widget_class, FactClaimPane, activity_label);
  gtk_widget_class_bind_template_callback (widget_class, decision_clicked_cb);
}

static void
fact_claim_pane_class_init (FactClaimPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_claim_pane_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_claim_pane_finalize;

  g_type_ensure (FACT_TYPE_ASSIGNEE_BUTTON);
  g_type_ensure (FACT_TYPE_EVIDENCE_LIST);
  g_type_ensure (FACT_TYPE_PROGRESS_CHOOSER);
  g_type_ensure (FACT_TYPE_SAID_IN);
  g_type_ensure (FACT_TYPE_STATEMENT_EDITOR);
  g_type_ensure (FACT_TYPE_TAG_BOX);
  g_type_ensure (FACT_TYPE_TEXT_FIELD);
  g_type_ensure (FACT_TYPE_VERDICT_SWITCH);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
connect_field (FactClaimPane *self,
               FactTextField *text_field)
{
  g_signal_connect_swapped (text_field, "edited", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (text_field, "entered", G_CALLBACK (break_coalescing), self);
  g_signal_connect_swapped (text_field, "left", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (text_field, "accepted", G_CALLBACK (fact_text_focus_from), self);
  g_signal_connect_swapped (text_field, "cancelled", G_CALLBACK (fact_text_focus_from), self);
}

static void
fact_claim_pane_init (FactClaimPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell_all (GTK_WIDGET (self));

  connect_field (self, self->rationale_field);
  connect_field (self, self->correction_field);
  connect_field (self, self->claimant_field);
}

static void
show_field (FactClaimPane *self,
            FactTextField *text_field,
            FactClaim     *claim,
            gboolean       is_editable)
{
  g_object_set (text_field, "editable", is_editable, NULL);
  fact_text_field_set_text (text_field, fact_claim_get_field (claim, field_of (self, text_field)));
}

static void
show_fields (FactClaimPane *self,
             FactClaim     *claim,
             gboolean       is_editable)
{
  show_field (self, self->rationale_field, claim, is_editable);
  show_field (self, self->correction_field, claim, is_editable);
  show_field (self, self->claimant_field, claim, is_editable);
}

static void
show_choices (FactClaimPane *self,
              FactClaim     *claim,
              gboolean       is_editable)
{
  fact_verdict_switch_set_verdict (self->verdict_switch, fact_claim_get_verdict (claim));
  gtk_widget_set_sensitive (GTK_WIDGET (self->verdict_switch), is_editable);
  fact_progress_chooser_set_progress (self->progress_chooser, fact_claim_get_progress (claim));
  gtk_widget_set_sensitive (GTK_WIDGET (self->progress_chooser), is_editable);
}

static void
show_decision (FactClaimPane *self,
               FactClaim     *claim,
               gboolean       is_editable)
{
  gboolean has_correction = *fact_claim_get_field (claim, FACT_CLAIM_CORRECTION) != '\0';
  FactCorrectionState state = fact_claim_get_correction_state (claim);

  gtk_widget_set_visible (GTK_WIDGET (self->accepted_button), has_correction);
  gtk_widget_set_visible (GTK_WIDGET (self->declined_button), has_correction);
  gtk_widget_set_sensitive (GTK_WIDGET (self->accepted_button), is_editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->declined_button), is_editable);
  gtk_toggle_button_set_active (self->accepted_button, state == FACT_CORRECTION_ACCEPTED);
  gtk_toggle_button_set_active (self->declined_button, state == FACT_CORRECTION_DECLINED);
}

static void
show_topic (FactClaimPane  *self,
            FactClaim      *claim,
            FactTalkTopic   topic,
            GtkBox         *box,
            FactTalkList  **list)
{
  guint n = topic == FACT_TALK_QUERIES ? fact_claim_get_n_queries (claim) : fact_claim_get_n_notes (claim);

  if (*list == NULL && n > 0)
    {
      *list = fact_talk_list_new (topic);
      gtk_widget_set_hexpand (GTK_WIDGET (*list), TRUE);
      gtk_box_append (box, GTK_WIDGET (*list));
    }
  gtk_widget_set_visible (GTK_WIDGET (box), n > 0);
  if (*list != NULL)
    fact_talk_list_show_claim (*list, claim, fact_edit_context_now (fact_document_get_context (get_document (self))));
}

/* How many claims the one on show is one of, where several are selected. */
static void
show_n_selected (FactClaimPane *self)
{
  guint n = fact_navigation_get_view (self->navigation) == FACT_VIEW_CLAIMS ? fact_navigation_get_n_selected (self->navigation) : 0;

  /* Translators: stands behind "Claim 1" */
  g_autofree char *words = g_strdup_printf (ngettext ("of %u selected", "of %u selected", n), n);

  gtk_label_set_text (self->selected_label, n > 1 ? words : "");
}

/**
 * fact_claim_pane_show_claim:
 * @self: a pane
 * @navigation: where the claim's document is read
 * @claim: the claim's present record
 *
 * Each part replaces only what differs from what it shows already.
 */
void
fact_claim_pane_show_claim (FactClaimPane  *self,
                            FactNavigation *navigation,
                            FactClaim      *claim)
{
  gboolean is_editable;
  gboolean is_other;
  g_autofree char *heading = NULL;

  g_return_if_fail (FACT_IS_CLAIM_PANE (self));

  if (self->navigation != NULL && self->navigation != navigation)
    fact_claim_pane_clear (self);
  g_set_object (&self->navigation, navigation);
  is_editable = !fact_document_is_read_only (get_document (self));
  is_other = g_strcmp0 (self->claim_id, fact_record_get_id (claim)) != 0;

  fact_statement_editor_show_claim (self->statement_editor, get_document (self), claim);
  if (is_other)
    {
      g_free (self->claim_id);
      self->claim_id = g_strdup (fact_record_get_id (claim));
    }

  show_fields (self, claim, is_editable);
  heading = fact_claim_as_heading (NULL, fact_claim_get_number (claim));
  gtk_label_set_text (self->heading_label, heading);
  show_n_selected (self);
  fact_said_in_show_claim (self->said_in, navigation, claim);
  show_choices (self, claim, is_editable);
  show_decision (self, claim, is_editable);
  fact_assignee_button_show_claim (self->assignee_button, navigation, claim);
  fact_evidence_list_show_claim (self->evidence_list, navigation, claim);
  show_topic (self, claim, FACT_TALK_QUERIES, self->query_box, &self->query_list);
  show_topic (self, claim, FACT_TALK_NOTES, self->note_box, &self->note_list);
  fact_tag_box_show_claim (self->tag_box, navigation, claim);
  if (is_other)
    fact_claim_pane_find_activity (self);
}

/**
 * fact_claim_pane_clear:
 * @self: a pane
 *
 * Shows no claim and lets go of the document.
 */
void
fact_claim_pane_clear (FactClaimPane *self)
{
  g_return_if_fail (FACT_IS_CLAIM_PANE (self));

  fact_statement_editor_clear (self->statement_editor);
  g_clear_pointer (&self->claim_id, g_free);
  g_clear_pointer (&self->activity, fact_record_unref);
  fact_text_field_set_text (self->rationale_field, "");
  fact_text_field_set_text (self->correction_field, "");
  fact_text_field_set_text (self->claimant_field, "");
  fact_said_in_clear (self->said_in);
  fact_evidence_list_clear (self->evidence_list);
  fact_assignee_button_clear (self->assignee_button);
  fact_tag_box_clear (self->tag_box);
  g_clear_object (&self->navigation);
}

/**
 * fact_claim_pane_invalidate:
 * @self: a pane
 *
 * Tells that articles or other claims have changed, which are told of beside the claim; to be called before
 * fact_claim_pane_show_claim() then.
 */
void
fact_claim_pane_invalidate (FactClaimPane *self)
{
  g_return_if_fail (FACT_IS_CLAIM_PANE (self));

  fact_evidence_list_invalidate (self->evidence_list);
}

/**
 * fact_claim_pane_find_activity:
 * @self: a pane
 *
 * Looks in the log for what was last done with the claim, and says so.
 */
void
fact_claim_pane_find_activity (FactClaimPane *self)
{
  FactActivity *activity;

  g_return_if_fail (FACT_IS_CLAIM_PANE (self));

  if (self->navigation == NULL || self->claim_id == NULL)
    return;

  activity = fact_project_find_last_activity (fact_document_get_project (get_document (self)), self->claim_id);
  g_clear_pointer (&self->activity, fact_record_unref);
  self->activity = activity != NULL ? fact_record_ref (activity) : NULL;
  fact_claim_pane_tell_times (self);
}

/**
 * fact_claim_pane_tell_times:
 * @self: a pane
 *
 * Says anew how long ago the last change was, and what was asked and noted.
 */
void
fact_claim_pane_tell_times (FactClaimPane *self)
{
  g_autofree char *sentence = NULL;
  gint64 now;

  g_return_if_fail (FACT_IS_CLAIM_PANE (self));

  if (self->navigation == NULL)
    return;

  now = fact_edit_context_now (fact_document_get_context (get_document (self)));
  sentence = fact_activity_sentence (self->activity, now);
  gtk_label_set_text (self->activity_label, sentence);
  gtk_widget_set_visible (self->activity_box, *sentence != '\0');
  if (self->query_list != NULL)
    fact_talk_list_tell_times (self->query_list, now);
  if (self->note_list != NULL)
    fact_talk_list_tell_times (self->note_list, now);
}

/**
 * fact_claim_pane_edit_statement:
 * @self: a pane that shows a claim
 *
 * Brings the keyboard focus to the statement, all of it selected.
 */
void
fact_claim_pane_edit_statement (FactClaimPane *self)
{
  g_return_if_fail (FACT_IS_CLAIM_PANE (self));

  fact_statement_editor_edit_all (self->statement_editor);
}
