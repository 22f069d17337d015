/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-editing.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-evidence-dialog.h"
#include "window/fact-window.h"
#include "window/fact-workbench.h"

/* What a form is about; it goes with the form, or with the file that is copied when the form is gone. */
typedef struct
{
  GtkWidget        *workbench;
  FactDocument     *document;
  char             *claim_id;
  char             *evidence_id;        /* NULL for new evidence */
  GFile            *file;               /* what is to be attached, if anything */
  FactBusyStrip    *strip;              /* that tells how far it is */
  FactEvidenceKind  kind;
  FactStance        stance;
  char             *values[FACT_EVIDENCE_N_DETAILS];
} Editing;

static void
clear_values (Editing *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->values); i++)
    g_clear_pointer (&self->values[i], g_free);
}

static void
editing_free (gpointer data)
{
  Editing *self = data;

  g_clear_object (&self->workbench);
  g_clear_object (&self->document);
  g_clear_object (&self->file);
  g_clear_object (&self->strip);
  g_free (self->claim_id);
  g_free (self->evidence_id);
  clear_values (self);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Editing, editing_free)

static Editing *
editing_new (GtkWidget  *workbench,
             const char *claim_id,
             const char *evidence_id)
{
  Editing *self = g_new0 (Editing, 1);

  self->workbench = g_object_ref (workbench);
  self->document = g_object_ref (fact_navigation_get_document (fact_workbench_get_navigation (FACT_WORKBENCH (workbench))));
  self->claim_id = g_strdup (claim_id);
  self->evidence_id = g_strdup (evidence_id);

  return self;
}

static gboolean
apply (Editing  *self,
       GError  **error)
{
  FactState *state = fact_document_get_state (self->document);
  FactEditContext *context = fact_document_get_context (self->document);
  const char * const *values = (const char * const *) self->values;
  FactEdit *edit = self->evidence_id != NULL
                     ? fact_edit_set_evidence_details (state, context, self->claim_id, self->evidence_id, values, error)
                     : fact_edit_add_outside_evidence (state, context, self->claim_id, self->kind, values, self->stance, NULL, error);

  if (!fact_document_apply (self->document, edit, error))
    return FALSE;
  if (self->evidence_id == NULL)
    fact_workbench_toast_step (self->workbench, _("Evidence added"));

  return TRUE;
}

static FactBusyStrip *
get_strip (Editing *self)
{
  GtkRoot *root = gtk_widget_get_root (self->workbench);

  return FACT_IS_WINDOW (root) ? fact_window_get_busy_strip (FACT_WINDOW (root)) : NULL;
}

static gboolean
shows_document (Editing *self)
{
  GtkRoot *root = gtk_widget_get_root (self->workbench);

  return FACT_IS_WINDOW (root) && fact_window_get_document (FACT_WINDOW (root)) == self->document;
}

/* The window may be gone by now, or show another project: what was copied is in the folder, and nothing refers to it. The strip stops last:
 * who waits for it closes the project. */
static void
attached_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Editing) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactTakenFile) taken = fact_document_attach_finish (self->document, result, &error);

  if (shows_document (self))
    {
      if (taken != NULL)
        {
          self->values[FACT_DETAIL_FILE] = g_strdup (taken->name);
          self->values[FACT_DETAIL_SHA256] = g_strdup (taken->sha256);
          apply (self, &error);
        }
      if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        fact_workbench_report_error (self->workbench, error);
    }
  fact_busy_strip_stop (self->strip);
}

/* The form says all there is to say; the file follows in the background. */
static void
attach (Editing            *self,
        FactEvidenceDialog *dialog)
{
  FactBusyStrip *strip = get_strip (self);
  Editing *attaching;
  g_autoptr (GCancellable) cancellable = NULL;

  if (strip == NULL || fact_busy_strip_is_busy (strip))
    {
      fact_evidence_dialog_tell (dialog, _("The project is being read or written. Try again in a moment."));
      return;
    }

  attaching = editing_new (self->workbench, self->claim_id, NULL);
  attaching->kind = self->kind;
  attaching->stance = self->stance;
  for (guint i = 0; i < G_N_ELEMENTS (self->values); i++)
    attaching->values[i] = g_steal_pointer (&self->values[i]);
  attaching->strip = g_object_ref (strip);
  cancellable = fact_busy_strip_start (strip, _("Copying the file…"));
  fact_document_attach_async (self->document, self->file, NULL, cancellable, fact_busy_strip_progress, strip, attached_cb, attaching);
  gtk_window_close (GTK_WINDOW (dialog));
}

static void
accepted_cb (FactEvidenceDialog *dialog,
             gpointer            user_data)
{
  Editing *self = user_data;
  g_autoptr (GError) error = NULL;

  clear_values (self);
  fact_evidence_dialog_dup_values (dialog, self->values);
  self->kind = fact_evidence_dialog_get_kind (dialog);
  self->stance = fact_evidence_dialog_get_stance (dialog);
  if (self->file != NULL)
    attach (self, dialog);
  else if (apply (self, &error))
    gtk_window_close (GTK_WINDOW (dialog));
  else
    fact_evidence_dialog_tell (dialog, error->message);
}

static void
present (GtkWidget *dialog,
         Editing   *editing)
{
  g_object_set_data_full (G_OBJECT (dialog), "editing", editing, editing_free);
  g_signal_connect (dialog, "accepted", G_CALLBACK (accepted_cb), editing);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
file_chosen_cb (GtkFileChooserNative *chooser,
                int                   response,
                gpointer              user_data)
{
  g_autoptr (Editing) self = user_data;
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  GtkRoot *root = gtk_widget_get_root (self->workbench);
  g_autofree char *basename = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *name = basename != NULL ? g_filename_display_name (basename) : NULL;

  gtk_native_dialog_hide (GTK_NATIVE_DIALOG (chooser));
  if (response == GTK_RESPONSE_ACCEPT && file != NULL && root != NULL)
    {
      self->file = g_steal_pointer (&file);
      present (fact_evidence_dialog_new_adding (GTK_WINDOW (root), FACT_EVIDENCE_ATTACHMENT, name), g_steal_pointer (&self));
    }
  g_object_unref (chooser);
}

static void
choose_file (Editing   *self,
             GtkWindow *window)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Attach a File"), window, GTK_FILE_CHOOSER_ACTION_OPEN,
                                                               _("_Choose"), _("_Cancel"));

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  /* GTK keeps none of its own: it goes when it has answered. */
  g_signal_connect (chooser, "response", G_CALLBACK (file_chosen_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * fact_evidence_editing_add:
 * @workbench: a FactWorkbench with a document
 * @claim_id: a claim of it
 * @kind: what is to become evidence for it; not a span
 *
 * Asks for the evidence in a form of its own, for a file first.
 */
void
fact_evidence_editing_add (GtkWidget        *workbench,
                           const char       *claim_id,
                           FactEvidenceKind  kind)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (workbench));
  Editing *self = editing_new (workbench, claim_id, NULL);

  if (kind == FACT_EVIDENCE_ATTACHMENT)
    choose_file (self, window);
  else
    present (fact_evidence_dialog_new_adding (window, kind, NULL), self);
}

static FactEvidence *
find_evidence (GtkWidget  *workbench,
               const char *claim_id,
               const char *evidence_id)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (workbench));
  FactClaim *claim = fact_state_find_claim (fact_document_get_state (fact_navigation_get_document (navigation)), claim_id);
  guint place;

  if (claim == NULL || !fact_claim_find_evidence (claim, evidence_id, &place))
    return NULL;

  return fact_claim_get_evidence (claim, place);
}

/**
 * fact_evidence_editing_edit:
 * @workbench: a FactWorkbench with a document
 * @claim_id: a claim of it
 * @evidence_id: evidence of the claim; nothing happens for a span, which is edited in its article
 *
 * Shows what the evidence says in a form, to be changed.
 */
void
fact_evidence_editing_edit (GtkWidget  *workbench,
                            const char *claim_id,
                            const char *evidence_id)
{
  FactEvidence *evidence = find_evidence (workbench, claim_id, evidence_id);

  if (evidence == NULL || fact_evidence_get_kind (evidence) == FACT_EVIDENCE_SPAN)
    return;

  present (fact_evidence_dialog_new_editing (GTK_WINDOW (gtk_widget_get_root (workbench)), evidence),
           editing_new (workbench, claim_id, evidence_id));
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GtkWindow) window = GTK_WINDOW (source);      /* held for this */
  g_autoptr (GError) error = NULL;

  if (!gtk_show_uri_full_finish (window, result, &error) && gtk_window_get_application (window) != NULL)
    fact_workbench_report_error (GTK_WIDGET (window), error);
}

/**
 * fact_evidence_editing_open:
 * @workbench: a FactWorkbench with a document
 * @claim_id: a claim of it
 * @evidence_id: an attachment of the claim
 *
 * Opens the attached file with the system's program for it; only for a user who asked for this.
 */
void
fact_evidence_editing_open (GtkWidget  *workbench,
                            const char *claim_id,
                            const char *evidence_id)
{
  FactEvidence *evidence = find_evidence (workbench, claim_id, evidence_id);
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (workbench));
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autofree char *uri = NULL;

  if (evidence != NULL && fact_evidence_get_kind (evidence) == FACT_EVIDENCE_ATTACHMENT)
    path = fact_document_dup_attachment_path (fact_navigation_get_document (navigation),
                                              fact_evidence_get_detail (evidence, FACT_DETAIL_FILE));
  if (path == NULL)
    {
      fact_workbench_toast (workbench, _("The attached file is not in the folder beside the project"));
      return;
    }

  file = g_file_new_for_path (path);
  uri = g_file_get_uri (file);
  gtk_show_uri_full (GTK_WINDOW (g_object_ref (gtk_widget_get_root (workbench))), uri, GDK_CURRENT_TIME, NULL, opened_cb, NULL);
}
