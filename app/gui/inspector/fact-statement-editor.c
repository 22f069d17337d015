/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-statement-editor.h"

#include "inspector/fact-statement-visit.h"
#include "inspector/fact-text-field.h"
#include "inspector/fact-text-focus.h"
#include "sidebar/fact-widget-children.h"
#include "window/fact-workbench.h"

struct _FactStatementEditor
{
  GtkWidget           parent_instance;

  FactDocument       *document;
  char               *claim_id;
  FactStatementVisit *visit;            /* while the keyboard is in the field */

  FactTextField      *field;
  GtkLabel           *problem_label;
};

G_DEFINE_FINAL_TYPE (FactStatementEditor, fact_statement_editor, GTK_TYPE_WIDGET)

static FactClaim *
get_claim (FactStatementEditor *self)
{
  if (self->document == NULL)
    return NULL;

  return fact_state_find_claim (fact_document_get_state (self->document), self->claim_id);
}

static void
show_problem (FactStatementEditor *self,
              const char          *message)
{
  gtk_label_set_text (self->problem_label, message != NULL ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), message != NULL);
  if (message != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->field), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->field), "error");
}

static void
begin_visit (FactStatementEditor *self)
{
  FactClaim *claim = get_claim (self);

  if (claim != NULL)
    self->visit = fact_statement_visit_new (self->document, claim);
}

/* A statement that could not be one is not left half erased either: it is again what it was. */
static void
end_visit (FactStatementEditor *self)
{
  g_autoptr (FactStatementVisit) visit = g_steal_pointer (&self->visit);
  g_autoptr (GError) error = NULL;

  if (visit != NULL && fact_statement_visit_has_problem (visit) && !fact_statement_visit_take_back (visit, &error))
    fact_workbench_report_error (GTK_WIDGET (self), error);
}

/* Each letter goes to the project at once, so that nothing typed can be lost; the history makes one step of them. */
static void
edited_cb (FactStatementEditor *self,
           const char          *text)
{
  g_autoptr (GError) error = NULL;

  if (self->visit == NULL)
    begin_visit (self);
  if (self->visit == NULL)
    return;

  if (fact_statement_visit_write (self->visit, text, &error))
    show_problem (self, NULL);
  else if (g_error_matches (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE))
    show_problem (self, error->message);
  else
    fact_workbench_report_error (GTK_WIDGET (self), error);
}

static void
entered_cb (FactStatementEditor *self)
{
  end_visit (self);
  begin_visit (self);
}

/* Whatever could not be a statement is not kept in the field either: it would look as if it were. */
static void
left_cb (FactStatementEditor *self)
{
  FactClaim *claim;

  end_visit (self);
  show_problem (self, NULL);
  claim = get_claim (self);
  if (claim != NULL)
    fact_text_field_set_text (self->field, fact_claim_get_statement (claim));
}

static void
accepted_cb (FactStatementEditor *self)
{
  if (self->visit != NULL && fact_statement_visit_has_problem (self->visit))
    gtk_widget_error_bell (GTK_WIDGET (self->field));
  else
    fact_text_focus_from (GTK_WIDGET (self));
}

static void
cancelled_cb (FactStatementEditor *self)
{
  g_autoptr (GError) error = NULL;

  if (self->visit != NULL && !fact_statement_visit_take_back (self->visit, &error))
    fact_workbench_report_error (GTK_WIDGET (self), error);
  fact_text_focus_from (GTK_WIDGET (self));
}

static void
let_go (FactStatementEditor *self)
{
  g_clear_pointer (&self->visit, fact_statement_visit_free);
  g_clear_pointer (&self->claim_id, g_free);
  g_clear_object (&self->document);
}

static void
fact_statement_editor_dispose (GObject *object)
{
  let_go (FACT_STATEMENT_EDITOR (object));
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_STATEMENT_EDITOR);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_statement_editor_parent_class)->dispose (object);
}

static void
fact_statement_editor_class_init (FactStatementEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_statement_editor_dispose;

  g_type_ensure (FACT_TYPE_TEXT_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-statement-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, FactStatementEditor, field);
  gtk_widget_class_bind_template_child (widget_class, FactStatementEditor, problem_label);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, accepted_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancelled_cb);
}

static void
fact_statement_editor_init (FactStatementEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_statement_editor_show_claim:
 * @self: an editor
 * @document: a document
 * @claim: the present record of one of its claims
 *
 * An empty statement waits in the field for words, while the project keeps the last one; only news of it replace it. When another
 * claim comes under the keyboard, or an undo changes what is written in, the visit is over and another begins.
 */
void
fact_statement_editor_show_claim (FactStatementEditor *self,
                                  FactDocument        *document,
                                  FactClaim           *claim)
{
  gboolean goes_on;

  g_return_if_fail (FACT_IS_STATEMENT_EDITOR (self));

  goes_on = self->visit == NULL || (self->document == document && fact_statement_visit_is_of (self->visit, claim));
  if (!goes_on)
    end_visit (self);
  if (g_set_object (&self->document, document) || g_strcmp0 (self->claim_id, fact_record_get_id (claim)) != 0)
    {
      g_free (self->claim_id);
      self->claim_id = g_strdup (fact_record_get_id (claim));
    }
  if (!goes_on)
    begin_visit (self);
  if (self->visit != NULL && fact_statement_visit_has_problem (self->visit))
    return;

  show_problem (self, NULL);
  g_object_set (self->field, "editable", !fact_document_is_read_only (document), NULL);
  fact_text_field_set_text (self->field, fact_claim_get_statement (claim));
}

/**
 * fact_statement_editor_clear:
 * @self: an editor
 *
 * Shows nothing and lets go of the document.
 */
void
fact_statement_editor_clear (FactStatementEditor *self)
{
  g_return_if_fail (FACT_IS_STATEMENT_EDITOR (self));

  let_go (self);
  show_problem (self, NULL);
  fact_text_field_set_text (self->field, "");
}

/**
 * fact_statement_editor_edit_all:
 * @self: an editor that shows a claim
 *
 * Brings the keyboard focus to the statement, all of it selected.
 */
void
fact_statement_editor_edit_all (FactStatementEditor *self)
{
  g_return_if_fail (FACT_IS_STATEMENT_EDITOR (self));

  fact_text_field_edit_all (self->field);
}
