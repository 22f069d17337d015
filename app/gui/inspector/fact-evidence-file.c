/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-evidence-file.h"

#include <glib/gi18n-lib.h>

#include "model/fact-attachment-name.h"
#include "window/fact-window.h"
#include "window/fact-workbench.h"

/* What goes with the file chooser, and then with the file that is copied. */
typedef struct
{
  GtkWidget     *workbench;
  FactDocument  *document;
  FactTakenFile *lost;
  FactBusyStrip *strip;        /* that tells how far it is */
} Choice;

static void
choice_free (Choice *self)
{
  g_clear_object (&self->workbench);
  g_clear_object (&self->document);
  g_clear_object (&self->strip);
  fact_taken_file_free (self->lost);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Choice, choice_free)

/* The window may be gone by now, or show another project; the file is where it belongs all the same. */
static void
attached_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Choice) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactTakenFile) taken = fact_document_attach_finish (self->document, result, &error);
  gboolean is_shown = gtk_widget_get_root (self->workbench) != NULL;

  fact_busy_strip_stop (self->strip);
  fact_document_check_attachments (self->document);
  if (taken != NULL && is_shown)
    fact_workbench_toast (self->workbench, _("The file is back in its place"));
  else if (is_shown && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    fact_workbench_report_error (self->workbench, error);
}

static void
attach (Choice *self,
        GFile  *file)
{
  g_autoptr (Choice) owned = self;
  GtkRoot *root = gtk_widget_get_root (self->workbench);
  FactBusyStrip *strip = FACT_IS_WINDOW (root) ? fact_window_get_busy_strip (FACT_WINDOW (root)) : NULL;
  g_autoptr (GCancellable) cancellable = NULL;

  if (strip == NULL)
    return;
  if (fact_busy_strip_is_busy (strip))
    {
      fact_workbench_toast (self->workbench, _("The project is being read or written. Try again in a moment."));
      return;
    }

  self->strip = g_object_ref (strip);
  cancellable = fact_busy_strip_start (strip, _("Copying the file…"));
  fact_document_attach_async (self->document, file, self->lost, cancellable, fact_busy_strip_progress, strip, attached_cb,
                              g_steal_pointer (&owned));
}

static void
chosen_cb (GtkFileChooserNative *chooser,
           int                   response,
           gpointer              user_data)
{
  g_autoptr (Choice) self = user_data;
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  gtk_native_dialog_hide (GTK_NATIVE_DIALOG (chooser));
  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    attach (g_steal_pointer (&self), file);
  g_object_unref (chooser);
}

static Choice *
choice_new (GtkWidget    *workbench,
            FactEvidence *evidence)
{
  const char *name = fact_attachment_name_find (fact_evidence_get_detail (evidence, FACT_DETAIL_FILE));
  Choice *self;

  if (name == NULL)
    return NULL;

  self = g_new0 (Choice, 1);
  self->workbench = g_object_ref (workbench);
  self->document = g_object_ref (fact_navigation_get_document (fact_workbench_get_navigation (FACT_WORKBENCH (workbench))));
  self->lost = fact_taken_file_new (name, fact_evidence_get_detail (evidence, FACT_DETAIL_SHA256));

  return self;
}

/**
 * fact_evidence_file_choose_again:
 * @workbench: a FactWorkbench with a document
 * @claim_id: a claim of it
 * @evidence_id: an attachment of the claim whose file is missing or was changed
 *
 * Asks where the file is, and puts it back if it is the one that was attached. The project does not change by it.
 */
void
fact_evidence_file_choose_again (GtkWidget  *workbench,
                                 const char *claim_id,
                                 const char *evidence_id)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (workbench));
  FactClaim *claim = fact_state_find_claim (fact_document_get_state (fact_navigation_get_document (navigation)), claim_id);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (workbench));
  GtkFileChooserNative *chooser;
  g_autofree char *title = NULL;
  Choice *choice;
  guint place;

  if (claim == NULL || !fact_claim_find_evidence (claim, evidence_id, &place))
    return;
  choice = choice_new (workbench, fact_claim_get_evidence (claim, place));
  if (choice == NULL)
    return;

  title = g_strdup_printf (_("Choose “%s” Again"), choice->lost->name);
  chooser = gtk_file_chooser_native_new (title, window, GTK_FILE_CHOOSER_ACTION_OPEN, _("_Choose"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  /* GTK keeps none of its own: it goes when it has answered. */
  g_signal_connect (chooser, "response", G_CALLBACK (chosen_cb), choice);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
