/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-save-flow.h"

#include <glib/gi18n-lib.h>

#include "preferences/fact-default-folder.h"
#include "session/fact-autosave.h"
#include "window/fact-file-name.h"
#include "window/fact-file-target.h"
#include "window/fact-message.h"
#include "window/fact-window-of-file.h"
#include "window/fact-window-view.h"

#define WAITING "waiting-saves"

typedef struct
{
  FactDocument   *document;
  FactBusyStrip  *strip;
  gboolean        has_strip;         /* from the first attempt to write on */
  GFile          *file;              /* where to, once that is known */
  gboolean        chosen;            /* by the user: not the document's own */
  gboolean        quiet;             /* nobody asked for it, nor will anybody be asked */
  gboolean        covered;           /* another one that is being written has all that this is to save */
  FactSavePolicy  policy;
  gulong          idle_id;           /* while something else has the strip */
  gulong          destroy_id;
} SaveFlow;

static void
save_flow_free (gpointer data)
{
  SaveFlow *flow = data;

  g_clear_object (&flow->document);
  g_clear_object (&flow->strip);
  g_clear_object (&flow->file);
  g_free (flow);
}

static void choose_file  (GTask    *task);
static void write_file   (GTask    *task);
static void stop_waiting (GTask    *task);
static void end          (GTask    *task,
                          gboolean  saved);

/* The tasks that wait in a window; each keeps itself. */
static GPtrArray *
get_waiting (FactWindow *window)
{
  GPtrArray *waiting = g_object_get_data (G_OBJECT (window), WAITING);

  if (waiting == NULL)
    {
      waiting = g_ptr_array_new ();
      g_object_set_data_full (G_OBJECT (window), WAITING, waiting, (GDestroyNotify) g_ptr_array_unref);
    }

  return waiting;
}

/* What is about to be written is what these are to save as well; a file that was chosen is another matter. */
static void
cover_waiting (FactWindow *window)
{
  GPtrArray *waiting = get_waiting (window);

  for (guint i = 0; i < waiting->len; i++)
    {
      SaveFlow *flow = g_task_get_task_data (waiting->pdata[i]);

      flow->covered = !flow->chosen;
    }
}

static GTask *
find_answered (GPtrArray *waiting,
               gboolean   saved)
{
  for (guint i = 0; i < waiting->len; i++)
    {
      SaveFlow *flow = g_task_get_task_data (waiting->pdata[i]);

      if (!flow->chosen && (!saved || flow->covered))
        return waiting->pdata[i];
    }

  return NULL;
}

/* Who gives up saving means all of it: else one would have to give up as often as one had asked. Looked for anew each time: who is
 * answered may close the window, which ends the others. */
static void
answer_waiting (FactWindow *window,
                gboolean    saved)
{
  GTask *task;

  while ((task = find_answered (get_waiting (window), saved)) != NULL)
    {
      stop_waiting (task);
      end (task, saved);
    }
}

/* Each of the callbacks below takes over the reference to the task, and hands it on or ends it. */
static void
end (GTask    *task,
     gboolean  saved)
{
  SaveFlow *flow = g_task_get_task_data (task);

  if (flow->has_strip)
    {
      answer_waiting (g_task_get_source_object (task), saved);
      fact_busy_strip_stop (flow->strip);
    }
  g_task_return_boolean (task, saved);
  g_object_unref (task);
}

/* Who waits has asked for it, and takes a turn of their own. */
static void
fail_quietly (GTask  *task,
              GError *error)
{
  SaveFlow *flow = g_task_get_task_data (task);

  fact_busy_strip_stop (flow->strip);
  g_task_return_error (task, error);
  g_object_unref (task);
}

static void
failure_response_cb (gpointer    user_data,
                     const char *response)
{
  GTask *task = user_data;
  SaveFlow *flow = g_task_get_task_data (task);

  if (g_str_equal (response, "overwrite"))
    {
      flow->policy = FACT_SAVE_OVERWRITE;
      write_file (task);
    }
  else if (g_str_equal (response, "save-as"))
    choose_file (task);
  else
    end (task, FALSE);
}

/* Who waits to close the window waits until the user has answered. */
static void
ask_after_failure (GTask  *task,
                   GError *error)
{
  SaveFlow *flow = g_task_get_task_data (task);
  g_autofree char *name = fact_file_name_dup_display (flow->file);
  g_autofree char *heading = g_strdup_printf (_("Could Not Save “%s”"), name);
  AdwMessageDialog *dialog = fact_message_show (g_task_get_source_object (task), heading, error->message);

  adw_message_dialog_set_response_label (dialog, "close", _("_Cancel"));
  adw_message_dialog_add_response (dialog, "save-as", _("Save _As…"));
  if (g_error_matches (error, FACT_STORE_ERROR, FACT_STORE_ERROR_CHANGED))
    {
      adw_message_dialog_add_response (dialog, "overwrite", _("_Overwrite"));
      adw_message_dialog_set_response_appearance (dialog, "overwrite", ADW_RESPONSE_DESTRUCTIVE);
    }

  fact_message_answer (dialog, failure_response_cb, task);
}

static void
notice_response_cb (gpointer    user_data,
                    const char *response)
{
  end (user_data, TRUE);
}

/* The window may be about to be closed, and a notice would go with it: it is read first. */
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
      fact_window_view_remember (window);
      fact_autosave_resume (window);
    }

  if (application != NULL && notice != NULL && !flow->quiet)
    fact_message_answer (fact_message_show (GTK_WINDOW (window), _("Saved in Another Way"), notice),
                         notice_response_cb, task);
  else
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

  fact_window_of_file_expect (g_task_get_source_object (task), NULL);
  fact_busy_strip_rest (flow->strip);

  if (saved)
    finish_well (task, notice);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
           || fact_window_get_application (g_task_get_source_object (task)) == NULL)
    end (task, FALSE);
  else if (flow->quiet)
    fail_quietly (task, g_steal_pointer (&error));
  else
    ask_after_failure (task, error);
}

static void
stop_waiting (GTask *task)
{
  SaveFlow *flow = g_task_get_task_data (task);

  g_clear_signal_handler (&flow->idle_id, flow->strip);
  g_clear_signal_handler (&flow->destroy_id, g_task_get_source_object (task));
  g_ptr_array_remove (get_waiting (g_task_get_source_object (task)), task);
}

/* The document's own file is the one that it has when it is written: what was waited for may have given it another. */
static void
take_turn (GTask *task)
{
  SaveFlow *flow = g_task_get_task_data (task);

  if (!flow->chosen)
    g_set_object (&flow->file, fact_document_get_file (flow->document));

  if (flow->file == NULL)
    choose_file (task);
  else
    write_file (task);
}

/* Whether what was waited for has saved all there is. */
static gboolean
is_done (SaveFlow *flow)
{
  return !flow->chosen && fact_document_get_file (flow->document) != NULL && !fact_document_is_modified (flow->document);
}

static void
idle_cb (GTask *task)
{
  SaveFlow *flow = g_task_get_task_data (task);

  if (fact_busy_strip_is_busy (flow->strip))
    return;

  stop_waiting (task);

  /* Another project since then. */
  if (fact_window_get_document (g_task_get_source_object (task)) != flow->document)
    end (task, FALSE);
  else if (is_done (flow))
    end (task, TRUE);
  else
    take_turn (task);
}

static void
window_destroyed_cb (GTask *task)
{
  stop_waiting (task);
  end (task, FALSE);
}

/* Who saves while something else is under way, be it another save, wants all that is there now to be saved. */
static void
wait_for_strip (GTask *task)
{
  SaveFlow *flow = g_task_get_task_data (task);

  flow->idle_id = g_signal_connect_swapped (flow->strip, "notify::busy", G_CALLBACK (idle_cb), task);
  flow->destroy_id = g_signal_connect_swapped (g_task_get_source_object (task), "destroy",
                                               G_CALLBACK (window_destroyed_cb), task);
  g_ptr_array_add (get_waiting (g_task_get_source_object (task)), task);
}

static void
write_file (GTask *task)
{
  SaveFlow *flow = g_task_get_task_data (task);
  FactWindow *window = g_task_get_source_object (task);
  g_autoptr (GCancellable) cancellable = NULL;
  g_autofree char *name = fact_file_name_dup_display (flow->file);
  g_autofree char *text = g_strdup_printf (_("Saving %s…"), name);

  if (!flow->has_strip && fact_busy_strip_is_busy (flow->strip))
    {
      wait_for_strip (task);
      return;
    }

  flow->has_strip = TRUE;
  cover_waiting (window);
  fact_window_of_file_expect (window, flow->file);
  cancellable = fact_busy_strip_start (flow->strip, text);
  fact_document_save_async (flow->document, flow->file, flow->policy, cancellable,
                            fact_busy_strip_progress, flow->strip, written_cb, task);
}

/* Two windows writing one file would overwrite each other's work by turns. */
static void
chosen_cb (gpointer        user_data,
           GFile          *file,
           FactSavePolicy  policy)
{
  GTask *task = user_data;
  SaveFlow *flow = g_task_get_task_data (task);
  FactWindow *window = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;

  if (file == NULL)
    {
      end (task, FALSE);
      return;
    }

  g_set_object (&flow->file, file);
  flow->chosen = TRUE;
  flow->policy = policy;
  if (fact_window_of_file_find (fact_window_get_application (window), file, window) == NULL)
    {
      write_file (task);
      return;
    }

  g_set_error_literal (&error, G_IO_ERROR, G_IO_ERROR_BUSY,
                       _("This file is open in another window. Choose another name, or close that window first."));
  ask_after_failure (task, error);
}

static void
choose_file (GTask *task)
{
  SaveFlow *flow = g_task_get_task_data (task);
  GFile *file = fact_document_get_file (flow->document);
  GSettings *settings = fact_application_get_settings (fact_window_get_application (g_task_get_source_object (task)));
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : fact_default_folder_get (settings);
  g_autofree char *name = file != NULL ? fact_file_name_dup_display (file)
                                       : fact_file_name_suggest (fact_document_get_title (flow->document),
                                                                 FACT_PROJECT_EXTENSION);
  FactFileTarget target = { _("Save Project"), _("_Save"), folder, name, FACT_PROJECT_EXTENSION };

  fact_file_target_choose (g_task_get_source_object (task), &target, chosen_cb, task);
}

/**
 * fact_save_flow_async:
 * @window: a window with a document that may be written
 * @kind: where to
 * @callback: called when it is saved, or given up
 * @user_data: for @callback
 *
 * Saves the document, asking the user what has to be asked. The window stays usable meanwhile. When something else is under way in
 * it that is waited for: the document's file is the one that it has by then. A save that is given up takes those that wait with it.
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
  flow->policy = FACT_SAVE_REFUSE_CHANGED;
  flow->quiet = kind == FACT_SAVE_QUIETLY;

  if (kind == FACT_SAVE_OTHER_FILE)
    choose_file (task);
  else if (fact_busy_strip_is_busy (flow->strip))
    wait_for_strip (task);
  else
    take_turn (task);
}

/**
 * fact_save_flow_finish:
 * @window: the window
 * @result: what the callback was given
 *
 * Returns: whether the document was saved; why not the user has been told, and @error is set only where it was to be saved quietly
 */
gboolean
fact_save_flow_finish (FactWindow    *window,
                       GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, window), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
