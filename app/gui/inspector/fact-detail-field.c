/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-detail-field.h"

#include "calculation/fact-calculation.h"
#include "edit/fact-edit-check-detail.h"
#include "inspector/fact-detail-label.h"
#include "inspector/fact-text-field.h"
#include "sidebar/fact-widget-children.h"

struct _FactDetailField
{
  GtkWidget           parent_instance;

  FactEvidenceKind    kind;
  FactEvidenceDetail  detail;
  gboolean            is_filling;     /* the text is set by the program */

  GtkWidget          *editor;         /* a GtkEntry, or a FactTextField for words on several lines */
  GtkLabel           *message_label;
};

enum { CHANGED, ACTIVATE, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactDetailField, fact_detail_field, GTK_TYPE_WIDGET)

/* A form is made with room for the result of a calculation, which comes while somebody writes. */
static void
show_message (FactDetailField *self,
              const char      *message,
              const char      *css_class)
{
  const char *classes[] = { css_class, NULL };

  gtk_label_set_text (self->message_label, message);
  gtk_widget_set_css_classes (GTK_WIDGET (self->message_label), classes);
  gtk_widget_set_visible (GTK_WIDGET (self->message_label), *message != '\0' || self->detail == FACT_DETAIL_EXPRESSION);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->editor), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, message, -1);
}

/* While somebody writes, a calculation that is not finished is no mistake. */
static void
show_result (FactDetailField *self)
{
  g_autofree char *expression = fact_detail_field_dup_text (self);
  g_autofree char *result = NULL;
  g_autofree char *equation = NULL;
  g_autoptr (GError) error = NULL;

  if (*expression == '\0')
    {
      show_message (self, "", "secondary-caption");
      return;
    }
  result = fact_calculation_compute (expression, &error);
  equation = result != NULL ? fact_calculation_format (expression, result) : NULL;
  show_message (self, equation != NULL ? equation : error->message, equation != NULL ? "calculation-result" : "secondary-caption");
}

static void
set_is_wrong (FactDetailField *self,
              gboolean         is_wrong)
{
  if (is_wrong)
    gtk_widget_add_css_class (self->editor, "error");
  else
    gtk_widget_remove_css_class (self->editor, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->editor), GTK_ACCESSIBLE_STATE_INVALID,
                               is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
changed_cb (FactDetailField *self)
{
  set_is_wrong (self, FALSE);
  if (self->detail == FACT_DETAIL_EXPRESSION)
    show_result (self);
  else
    show_message (self, "", "secondary-caption");
  if (!self->is_filling)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
activate_cb (FactDetailField *self)
{
  g_signal_emit (self, signals[ACTIVATE], 0);
}

static void
fact_detail_field_dispose (GObject *object)
{
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_detail_field_parent_class)->dispose (object);
}

static void
fact_detail_field_class_init (FactDetailFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_detail_field_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
fact_detail_field_init (FactDetailField *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 4);
}

static GtkWidget *
new_words (FactDetailField *self,
           const char      *title)
{
  GtkWidget *field = fact_text_field_new ();

  g_object_set (field, "title", title, NULL);
  gtk_widget_add_css_class (field, "card");
  g_signal_connect_object (field, "edited", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return field;
}

static GtkWidget *
new_entry (FactDetailField *self,
           const char      *title)
{
  GtkWidget *entry = gtk_entry_new ();
  const char *hint = fact_detail_as_hint (self->kind, self->detail);

  if (hint != NULL)
    gtk_entry_set_placeholder_text (GTK_ENTRY (entry), hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (fact_evidence_detail_get_form (self->detail) == FACT_DETAIL_ADDRESS)
    gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_URL);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);

  return entry;
}

static void
fill (FactDetailField *self)
{
  const char *title = fact_detail_as_label (self->kind, self->detail);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "secondary-caption");
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  self->editor = fact_evidence_detail_get_form (self->detail) == FACT_DETAIL_WORDS ? new_words (self, title) : new_entry (self, title);
  gtk_widget_set_parent (self->editor, GTK_WIDGET (self));
  self->message_label = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_xalign (self->message_label, 0);
  gtk_label_set_wrap (self->message_label, TRUE);
  gtk_label_set_wrap_mode (self->message_label, PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_parent (GTK_WIDGET (self->message_label), GTK_WIDGET (self));
  show_message (self, "", "secondary-caption");
}

/**
 * fact_detail_field_new:
 * @kind: a kind of evidence
 * @detail: one of its details that can be written
 *
 * Returns: (transfer floating): an empty field for it
 */
GtkWidget *
fact_detail_field_new (FactEvidenceKind   kind,
                       FactEvidenceDetail detail)
{
  FactDetailField *self = g_object_new (FACT_TYPE_DETAIL_FIELD, NULL);

  self->kind = kind;
  self->detail = detail;
  fill (self);

  return GTK_WIDGET (self);
}

/**
 * fact_detail_field_get_detail:
 * @self: a field
 *
 * Returns: what it is for
 */
FactEvidenceDetail
fact_detail_field_get_detail (FactDetailField *self)
{
  return self->detail;
}

/**
 * fact_detail_field_dup_text:
 * @self: a field
 *
 * Returns: (transfer full): what stands in it, without white space at its ends
 */
char *
fact_detail_field_dup_text (FactDetailField *self)
{
  char *text = FACT_IS_TEXT_FIELD (self->editor) ? fact_text_field_dup_text (FACT_TEXT_FIELD (self->editor))
                                                 : g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->editor)));

  return g_strstrip (text);
}

/**
 * fact_detail_field_set_text:
 * @self: a field
 * @text: what it shall say
 */
void
fact_detail_field_set_text (FactDetailField *self,
                            const char      *text)
{
  self->is_filling = TRUE;
  if (FACT_IS_TEXT_FIELD (self->editor))
    fact_text_field_set_text (FACT_TEXT_FIELD (self->editor), text);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->editor), text);
  self->is_filling = FALSE;
}

/**
 * fact_detail_field_check:
 * @self: a field
 *
 * Says below the field what is wrong with it, if anything is.
 *
 * Returns: whether evidence can have what it says
 */
gboolean
fact_detail_field_check (FactDetailField *self)
{
  g_autofree char *text = fact_detail_field_dup_text (self);
  g_autoptr (GError) error = NULL;

  if (fact_edit_check_detail (self->kind, self->detail, text, &error))
    return TRUE;

  set_is_wrong (self, TRUE);
  show_message (self, error->message, "field-problem");

  return FALSE;
}

/**
 * fact_detail_field_edit:
 * @self: a field
 *
 * Brings the keyboard to it.
 */
void
fact_detail_field_edit (FactDetailField *self)
{
  gtk_widget_grab_focus (self->editor);
}
