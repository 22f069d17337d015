/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-problems-dialog.h"

#include <glib/gi18n-lib.h>

#include "document/fact-repair-sentence.h"
#include "inspector/fact-claim-closures.h"
#include "pane/fact-text-scale.h"
#include "pane/fact-wrapping-label.h"
#include "window/fact-attachment-labels.h"
#include "window/fact-problem-labels.h"

/* A file that is broken all over would make a list nobody reads and every row of it costs a widget. */
#define MAX_ROWS 500

/* Of a claim's statement, enough to know which one it is. */
#define MAX_STATEMENT_CHARS 300

struct _FactProblemsDialog
{
  AdwWindow   parent_instance;

  guint       n_rows;
  FactWindow *window;        /* not held: it takes its dialogs along */

  GtkWidget  *nothing_lost_label;
  GtkListBox *list;
  GtkLabel   *more_label;
};

G_DEFINE_FINAL_TYPE (FactProblemsDialog, fact_problems_dialog, ADW_TYPE_WINDOW)

static GtkWidget *
new_label (const char *text,
           const char *css_class)
{
  GtkWidget *label = fact_wrapping_label_new (text, css_class);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_focusable (label, FALSE);

  return label;
}

/* What is in the row besides its words, to be added to; NULL when there are rows enough. */
static GtkWidget *
add_row (FactProblemsDialog *self,
         const char         *text,
         const char         *place)
{
  GtkWidget *row, *box;

  if (++self->n_rows > MAX_ROWS)
    return NULL;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_add_css_class (box, "fd-list-row");
  gtk_box_append (GTK_BOX (box), new_label (text, NULL));
  gtk_box_append (GTK_BOX (box), new_label (place, "fd-caption"));

  row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, place,
                                  -1);
  gtk_list_box_append (self->list, row);

  return box;
}

static void
add_button (GtkWidget             *box,
            const char            *label,
            const char            *action_name,
            FactAttachmentFinding *finding)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", fact_record_get_id (finding->claim),
                                    fact_record_get_id (finding->evidence));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_box_append (GTK_BOX (box), button);
}

/* They come first: they are the ones that something can be done about. */
static void
add_attachments (FactProblemsDialog *self,
                 FactDocument       *document)
{
  GPtrArray *findings = fact_document_get_attachment_findings (document);
  g_autofree char *folder = fact_attachment_label_folder (document);

  for (guint i = 0; i < findings->len; i++)
    {
      FactAttachmentFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *sentence = fact_attachment_label_sentence (finding, folder);
      g_autofree char *statement = fact_claim_as_excerpt (NULL, finding->claim, MAX_STATEMENT_CHARS);
      GtkWidget *box = add_row (self, sentence, statement);
      GtkWidget *buttons;

      if (box == NULL)
        continue;
      buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      add_button (buttons, _("_Go to Claim"), "problem.go-to-claim", finding);
      if (finding->state != FACT_ATTACHMENT_REFUSED && !fact_document_is_read_only (document))
        add_button (buttons, _("_Choose File Again…"), "problem.choose-file", finding);
      gtk_box_append (GTK_BOX (box), buttons);
    }
}

static void
show_claim (FactProblemsDialog *self,
            const char         *claim_id)
{
  FactWorkbench *workbench = fact_window_get_workbench (self->window);

  fact_navigation_go_to_claim (fact_workbench_get_navigation (workbench), claim_id);
  fact_pane_folding_show (fact_workbench_get_pane_folding (workbench), FACT_PANE_INSPECTOR);
}

static void
go_to_claim_cb (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  const char *claim_id, *evidence_id;

  g_variant_get (parameter, "(&s&s)", &claim_id, &evidence_id);
  show_claim (FACT_PROBLEMS_DIALOG (widget), claim_id);
  gtk_window_close (GTK_WINDOW (widget));
}

static void
choose_file_cb (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  FactProblemsDialog *self = FACT_PROBLEMS_DIALOG (widget);
  GtkWidget *workbench = GTK_WIDGET (fact_window_get_workbench (self->window));
  const char *claim_id, *evidence_id;

  g_variant_get (parameter, "(&s&s)", &claim_id, &evidence_id);
  show_claim (self, claim_id);
  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action (workbench, "evidence.choose-file", "s", evidence_id);
}

static void
add_problems (FactProblemsDialog *self,
              GPtrArray          *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const FactProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *place = fact_problem_label_place (problem);

      add_row (self, problem->message, place);
    }
}

static void
add_repairs (FactProblemsDialog *self,
             GPtrArray          *repairs)
{
  for (guint i = 0; i < repairs->len; i++)
    {
      const FactRepair *repair = g_ptr_array_index (repairs, i);
      g_autofree char *text = fact_repair_sentence (repair);
      g_autofree char *mark = fact_repair_sentence_mark (repair);

      add_row (self, text, mark);
    }
}

static void
show_rest (FactProblemsDialog *self)
{
  guint n_more = self->n_rows > MAX_ROWS ? self->n_rows - MAX_ROWS : 0;
  g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", n_more), n_more);

  gtk_label_set_text (self->more_label, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more_label), n_more > 0);
}

static void
fact_problems_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_PROBLEMS_DIALOG);

  G_OBJECT_CLASS (fact_problems_dialog_parent_class)->dispose (object);
}

static void
fact_problems_dialog_class_init (FactProblemsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_problems_dialog_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_install_action (widget_class, "problem.go-to-claim", "(ss)", go_to_claim_cb);
  gtk_widget_class_install_action (widget_class, "problem.choose-file", "(ss)", choose_file_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-problems-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FactProblemsDialog, nothing_lost_label);
  gtk_widget_class_bind_template_child (widget_class, FactProblemsDialog, list);
  gtk_widget_class_bind_template_child (widget_class, FactProblemsDialog, more_label);
}

static void
fact_problems_dialog_init (FactProblemsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_problems_dialog_new:
 * @window: a window with a document
 *
 * Returns: (transfer none): the dialog, not yet on show; GTK owns it
 */
GtkWidget *
fact_problems_dialog_new (FactWindow *window)
{
  FactProblemsDialog *self = g_object_new (FACT_TYPE_PROBLEMS_DIALOG, "transient-for", window, NULL);
  FactDocument *document = fact_window_get_document (window);
  GPtrArray *problems = fact_document_get_problems (document);

  fact_text_scale_dialog (GTK_WINDOW (self));
  self->window = window;
  gtk_widget_set_visible (self->nothing_lost_label, problems->len > 0);
  add_attachments (self, document);
  add_problems (self, problems);
  add_repairs (self, fact_document_get_repairs (document));
  show_rest (self);

  return GTK_WIDGET (self);
}
