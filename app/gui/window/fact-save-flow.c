/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-save-flow.h"

#include <glib/gi18n-lib.h>

#include "window/fact-file-name.h"
#include "window/fact-message.h"

typedef struct
{
  FactDocument         *document;
  FactBusyStrip        *strip;
  GFile                *file;          /* where to, once that is known */
  GtkFileChooserNative *chooser;       /* GTK keeps none of its own */
} SaveFlow;

static void
save_flow_free (gpointer data)
{
  SaveFlow *flow = data;

  g_clear_object (&flow->document);
  g_clear_object (&flow->strip);
  g_clear_object (&flow->file);
  g_clear_object (&flow->chooser);
  g_free (flow);
}

static void choose_file (GTask *task);
static void write_file  (GTask          *task,
                         FactSavePolicy  policy);

static char *
dup_name (GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);

  return g_filename_display_name (base);
}

/* Each of the callbacks below takes over the reference to the task, and hands it on or ends it. */
static void
end (GTask    *task,
     gboolean  saved)
{
  g_task_return_boolean (task, saved);
  g_object_unref (task);
}

static void
failure_response_cb (GTask      *task,
                     const char *response)
{
  if (g_str_equal (response, "overwrite"))
    write_file (task, FACT_SAVE_OVERWRITE);
  else if (g_str_equal (response, "save-as"))
    choose_file (task);
  else
    end (task, FALSE);
}

static void
ask_after_failure (GTask  *task,
                   GError *error)
{
  SaveFlow *flow = g_task_get_task_data (task);
  g_autofree char *name = dup_name (flow->file);
  g_autofree char *heading = g_strdup_printf (_("Could Not Save “%s”"), name);
  AdwMessageDialog *dialog = fact_message_show (g_task_get_source_object (task), heading, error->message);

  adw_message_dialog_set_response_label (dialog, "close", _("_Cancel"));
  adw_message_dialog_add_response (dialog, "save-as", _("Save _As…"));
  if (g_error_matches (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED))
    {
      adw_message_dialog_add_response (dialog, "overwrite", _("_Overwrite"));
      adw_message_dialog_set_response_appearance (dialog, "overwrite", ADW_RESPONSE_DESTRUCTIVE);
    }

  g_signal_connect_swapped (dialog, "response", G_CALLBACK (failure_response_cb), task);
}

static void
finish_well (GTask      *task,
             const char *notice)
{
  SaveFlow *flow = g_task_get_task_data (task);
  FactWindow *window = g_task_get_source_object (task);
  FactApplication *application = fact_window_get_application (window);

  if (application != NULL)
    {
      fact_application_remember (application, flow->document);
      fact_window_remember_view (window);
      if (notice != NULL)
        fact_message_show (GTK_WINDOW (window), _("Saved in Another Way"), notice);
    }

  end (task, TRUE);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GTask *task = user_data;
  SaveFlow *flow = g_task_get_task_data (task);
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  gboolean saved = fact_document_save_finish (flow->document, result, &notice, &error);

  fact_busy_strip_stop (flow->strip);

  if (saved)
    finish_well (task, notice);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    end (task, FALSE);
  else
    ask_after_failure (task, error);
}

static void
write_file (GTask          *task,
            FactSavePolicy  policy)
{
  SaveFlow *flow = g_task_get_task_data (task);
  g_autoptr (GCancellable) cancellable = NULL;
  g_autofree char *name = dup_name (flow->file);
  g_autofree char *text = g_strdup_printf (_("Saving %s…"), name);

  if (fact_busy_strip_is_busy (flow->strip))
    {
      end (task, FALSE);
      return;
    }

  cancellable = fact_busy_strip_start (flow->strip, text);
  fact_document_save_async (flow->document, flow->file, policy, cancellable,
                            fact_busy_strip_progress, flow->strip, written_cb, task);
}

/* Two windows writing one file would overwrite each other's work by turns. */
static gboolean
is_open_elsewhere (FactWindow *window,
                   GFile      *file)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (fact_window_get_application (window)));

  for (GList *link = windows; link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data) && link->data != (gpointer) window)
      {
        FactDocument *document = fact_window_get_document (link->data);
        GFile *open = document != NULL ? fact_document_get_file (document) : NULL;

        if (open != NULL && g_file_equal (open, file))
          return TRUE;
      }

  return FALSE;
}

static void
use_file (GTask *task,
          GFile *chosen)
{
  SaveFlow *flow = g_task_get_task_data (task);
  FactWindow *window = g_task_get_source_object (task);
  g_autoptr (GFile) file = fact_file_name_with_extension (chosen, FACT_PROJECT_EXTENSION);

  g_set_object (&flow->file, file);

  if (is_open_elsewhere (window, file))
    {
      g_autoptr (GError) error =
        g_error_new_literal (G_IO_ERROR, G_IO_ERROR_BUSY,
                             _("This file is open in another window. Choose another name, or close that window first."));

      ask_after_failure (task, error);
      return;
    }

  /* The chooser has asked before overwriting what was chosen, but not what the extension made of it. */
  write_file (task, g_file_equal (file, chosen) ? FACT_SAVE_OVERWRITE : FACT_SAVE_REFUSE_CHANGED);
}

static void
chosen_cb (GTask *task,
           int    response)
{
  SaveFlow *flow = g_task_get_task_data (task);
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&flow->chooser);
  g_autoptr (GFile) chosen = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser))
                                                             : NULL;

  gtk_native_dialog_hide (GTK_NATIVE_DIALOG (chooser));

  if (chosen != NULL)
    use_file (task, chosen);
  else
    end (task, FALSE);
}

static void
choose_file (GTask *task)
{
  SaveFlow *flow = g_task_get_task_data (task);
  GFile *file = fact_document_get_file (flow->document);
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;
  g_autofree char *base = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *name = base != NULL ? g_filename_display_name (base)
                                       : fact_file_name_suggest (fact_document_get_title (flow->document),
                                                                 FACT_PROJECT_EXTENSION);
  GtkFileChooser *chooser;

  flow->chooser = gtk_file_chooser_native_new (_("Save Project"), g_task_get_source_object (task),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  chooser = GTK_FILE_CHOOSER (flow->chooser);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (flow->chooser), TRUE);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (chooser, folder, NULL);
  gtk_file_chooser_set_current_name (chooser, name);
  g_signal_connect_swapped (flow->chooser, "response", G_CALLBACK (chosen_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (flow->chooser));
}

/**
 * fact_save_flow_async:
 * @window: a window with a document that may be written
 * @kind: where to
 * @callback: called when it is saved, or given up
 * @user_data: for @callback
 *
 * Saves the document, asking the user what has to be asked. The window stays usable meanwhile.
 */
void
fact_save_flow_async (FactWindow          *window,
                      FactSaveKind         kind,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  GTask *task = g_task_new (window, NULL, callback, user_data);
  SaveFlow *flow = g_new0 (SaveFlow, 1);
  FactDocument *document = fact_window_get_document (window);

  g_task_set_source_tag (task, fact_save_flow_async);
  g_task_set_task_data (task, flow, save_flow_free);
  flow->document = g_object_ref (document);
  flow->strip = g_object_ref (fact_window_get_busy_strip (window));
  g_set_object (&flow->file, fact_document_get_file (document));

  if (flow->file == NULL || kind == FACT_SAVE_OTHER_FILE)
    choose_file (task);
  else
    write_file (task, FACT_SAVE_REFUSE_CHANGED);
}

/**
 * fact_save_flow_finish:
 * @window: the window
 * @result: what the callback was given
 *
 * Returns: whether the document was saved; why not the user has been told
 */
gboolean
fact_save_flow_finish (FactWindow   *window,
                       GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, window), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
