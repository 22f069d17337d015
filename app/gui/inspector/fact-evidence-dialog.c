/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-dialog.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-detail-field.h"
#include "inspector/fact-detail-label.h"
#include "inspector/fact-pasted-address.h"
#include "pane/fact-button-names.h"
#include "pane/fact-text-scale.h"

struct _FactEvidenceDialog
{
  AdwWindow         parent_instance;

  FactEvidenceKind  kind;
  GPtrArray        *fields;           /* of FactDetailField, which the box owns */

  GtkWidget        *accept_button;
  GtkLabel         *file_label;
  GtkBox           *fields_box;
  GtkWidget        *stance_box;
  GtkToggleButton  *supports_button;
  GtkToggleButton  *disputes_button;
  GtkToggleButton  *context_button;
  GtkLabel         *problem_label;
};

enum { ACCEPTED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactEvidenceDialog, fact_evidence_dialog, ADW_TYPE_WINDOW)

/* All that is wrong is told at once; the keyboard goes to the first of it. */
static void
accept_cb (FactEvidenceDialog *self)
{
  FactDetailField *wrong = NULL;

  fact_evidence_dialog_tell (self, "");
  for (guint i = 0; i < self->fields->len; i++)
    {
      FactDetailField *field = g_ptr_array_index (self->fields, i);

      if (!fact_detail_field_check (field) && wrong == NULL)
        wrong = field;
    }

  if (wrong != NULL)
    fact_detail_field_edit (wrong);
  else
    g_signal_emit (self, signals[ACCEPTED], 0);
}

static FactDetailField *
find_field (FactEvidenceDialog *self,
            FactEvidenceDetail  detail)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      FactDetailField *field = g_ptr_array_index (self->fields, i);

      if (fact_detail_field_get_detail (field) == detail)
        return field;
    }

  return NULL;
}

/* What the user wrote there is not written over. */
static void
fill_empty (FactEvidenceDialog *self,
            FactEvidenceDetail  detail,
            const char         *text)
{
  FactDetailField *field = find_field (self, detail);
  g_autofree char *present = field != NULL ? fact_detail_field_dup_text (field) : NULL;

  if (text != NULL && field != NULL && *present == '\0')
    fact_detail_field_set_text (field, text);
}

/* An address often comes with more than that. */
static void
address_changed_cb (FactEvidenceDialog *self,
                    FactDetailField    *field)
{
  g_autofree char *text = fact_detail_field_dup_text (field);
  g_autoptr (FactPastedAddress) address = fact_pasted_address_read (text);
  FactDetailField *accessed = find_field (self, FACT_DETAIL_ACCESSED);

  if (address == NULL)
    return;

  fact_detail_field_set_text (field, address->url);
  fill_empty (self, FACT_DETAIL_TITLE, address->title);
  fill_empty (self, FACT_DETAIL_ARCHIVE, address->archive);
  if (address->accessed != NULL && accessed != NULL)
    fact_detail_field_set_text (accessed, address->accessed);
}

static void
fact_evidence_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_EVIDENCE_DIALOG);

  G_OBJECT_CLASS (fact_evidence_dialog_parent_class)->dispose (object);
}

static void
fact_evidence_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (FACT_EVIDENCE_DIALOG (object)->fields);

  G_OBJECT_CLASS (fact_evidence_dialog_parent_class)->finalize (object);
}

static void
fact_evidence_dialog_class_init (FactEvidenceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_evidence_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_evidence_dialog_finalize;

  signals[ACCEPTED] = g_signal_new ("accepted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-evidence-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceDialog, accept_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceDialog, file_label);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceDialog, fields_box);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceDialog, stance_box);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceDialog, supports_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceDialog, disputes_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceDialog, context_button);
  gtk_widget_class_bind_template_child (widget_class, FactEvidenceDialog, problem_label);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
}

static void
fact_evidence_dialog_init (FactEvidenceDialog *self)
{
  self->fields = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_button_names_mend (GTK_WIDGET (self));
}

static void
add_field (FactEvidenceDialog *self,
           FactEvidenceDetail  detail)
{
  GtkWidget *field = fact_detail_field_new (self->kind, detail);

  gtk_box_append (self->fields_box, field);
  g_ptr_array_add (self->fields, field);
  g_signal_connect_object (field, "activate", G_CALLBACK (accept_cb), self, G_CONNECT_SWAPPED);
  if (detail == FACT_DETAIL_URL)
    g_signal_connect_object (field, "changed", G_CALLBACK (address_changed_cb), self, G_CONNECT_SWAPPED);
}

static FactEvidenceDialog *
new_dialog (GtkWindow        *parent,
            FactEvidenceKind  kind,
            const char       *accept)
{
  FactEvidenceDialog *self = g_object_new (FACT_TYPE_EVIDENCE_DIALOG, "transient-for", parent,
                                           "title", fact_evidence_kind_as_heading (kind), NULL);
  FactEvidenceDetail fields[FACT_EVIDENCE_N_DETAILS];
  guint n;

  fact_text_scale_dialog (GTK_WINDOW (self));
  self->kind = kind;
  gtk_button_set_label (GTK_BUTTON (self->accept_button), accept);
  n = fact_detail_list_fields (kind, fields);
  for (guint i = 0; i < n; i++)
    add_field (self, fields[i]);
  fact_detail_field_edit (g_ptr_array_index (self->fields, 0));

  return self;
}

static void
show_file (FactEvidenceDialog *self,
           const char         *file_name)
{
  gtk_label_set_text (self->file_label, file_name);
  gtk_widget_set_visible (GTK_WIDGET (self->file_label), *file_name != '\0');
}

/**
 * fact_evidence_dialog_new_adding:
 * @parent: the window of the document
 * @kind: what is to be added
 * @file_name: (nullable): the file, for an attachment
 *
 * A page is looked at when it becomes evidence, as a rule: its date of access is today until somebody says otherwise.
 *
 * Returns: (transfer none): an empty form, not yet on show; GTK owns it
 */
GtkWidget *
fact_evidence_dialog_new_adding (GtkWindow        *parent,
                                 FactEvidenceKind  kind,
                                 const char       *file_name)
{
  FactEvidenceDialog *self = new_dialog (parent, kind, _("_Add"));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  if (kind == FACT_EVIDENCE_WEB)
    fill_empty (self, FACT_DETAIL_ACCESSED, today);
  show_file (self, file_name != NULL ? file_name : "");

  return GTK_WIDGET (self);
}

/**
 * fact_evidence_dialog_new_editing:
 * @parent: the window of the document
 * @evidence: evidence that is no span
 *
 * Returns: (transfer none): a form with what the evidence says, not yet on show; GTK owns it
 */
GtkWidget *
fact_evidence_dialog_new_editing (GtkWindow    *parent,
                                  FactEvidence *evidence)
{
  FactEvidenceDialog *self = new_dialog (parent, fact_evidence_get_kind (evidence), _("_Change"));

  for (guint i = 0; i < self->fields->len; i++)
    {
      FactDetailField *field = g_ptr_array_index (self->fields, i);

      fact_detail_field_set_text (field, fact_evidence_get_detail (evidence, fact_detail_field_get_detail (field)));
    }
  show_file (self, fact_evidence_get_detail (evidence, FACT_DETAIL_FILE));
  gtk_widget_set_visible (self->stance_box, FALSE);

  return GTK_WIDGET (self);
}

/**
 * fact_evidence_dialog_get_kind:
 * @self: a form
 *
 * Returns: what kind of evidence it is for
 */
FactEvidenceKind
fact_evidence_dialog_get_kind (FactEvidenceDialog *self)
{
  return self->kind;
}

/**
 * fact_evidence_dialog_get_stance:
 * @self: a form for new evidence
 *
 * Returns: how it is to bear on the claim
 */
FactStance
fact_evidence_dialog_get_stance (FactEvidenceDialog *self)
{
  if (gtk_toggle_button_get_active (self->disputes_button))
    return FACT_STANCE_DISPUTES;

  return gtk_toggle_button_get_active (self->context_button) ? FACT_STANCE_CONTEXT : FACT_STANCE_SUPPORTS;
}

/**
 * fact_evidence_dialog_dup_values:
 * @self: a form
 * @values: (out caller-allocates) (array fixed-size=13): what its fields say, to be freed; %NULL where it has no field
 */
void
fact_evidence_dialog_dup_values (FactEvidenceDialog  *self,
                                 char               **values)
{
  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      FactDetailField *field = find_field (self, detail);

      values[detail] = field != NULL ? fact_detail_field_dup_text (field) : NULL;
    }
}

/**
 * fact_evidence_dialog_tell:
 * @self: a form
 * @problem: why it was not taken, though each field is in order; "" for nothing
 */
void
fact_evidence_dialog_tell (FactEvidenceDialog *self,
                           const char         *problem)
{
  gtk_label_set_text (self->problem_label, problem);
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), *problem != '\0');
}
