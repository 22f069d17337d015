/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-discard-prompt.h"

#include <glib/gi18n-lib.h>

#include "window/fact-message.h"
#include "window/fact-project-name.h"
#include "window/fact-save-flow.h"

static void look (GTask *task);

static void
end (GTask    *task,
     gboolean  may_go_on)
{
  g_task_return_boolean (task, may_go_on);
  g_object_unref (task);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  if (fact_save_flow_finish (FACT_WINDOW (source), result, NULL))
    look (user_data);      /* it may have been changed again while it was written */
  else
    end (user_data, FALSE);
}

static void
response_cb (gpointer    user_data,
             const char *response)
{
  GTask *task = user_data;

  if (g_str_equal (response, "save"))
    fact_save_flow_async (g_task_get_source_object (task), FACT_SAVE_SAME_FILE, saved_cb, task);
  else
    end (task, g_str_equal (response, "discard"));
}

static void
ask (GTask *task)
{
  FactWindow *window = g_task_get_source_object (task);
  g_autofree char *name = fact_project_name_of_document (fact_window_get_document (window));
  g_autofree char *body = NULL;
  AdwMessageDialog *dialog;

  body = g_strdup_printf (_("“%s” has changes that are not saved. Discarded changes are gone for good."), name);
  dialog = fact_message_new (GTK_WINDOW (window), _("Save Changes?"), body);
  adw_message_dialog_add_responses (dialog,
                                    "cancel", _("_Cancel"),
                                    "discard", _("_Discard"),
                                    "save", _("_Save"),
                                    NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save");
  adw_message_dialog_set_close_response (dialog, "cancel");
  fact_message_answer (dialog, response_cb, task);
  gtk_window_present (GTK_WINDOW (window));      /* it may be hidden, or not on show yet */
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
look_cb (gpointer task)
{
  look (task);

  return G_SOURCE_REMOVE;
}

/* Whoever was at work may have more to do in this turn of the main loop, such as to apply what was made ready. */
static void
idle_cb (GTask *task)
{
  FactBusyStrip *strip = fact_window_get_busy_strip (g_task_get_source_object (task));

  if (fact_busy_strip_is_busy (strip))
    return;

  g_signal_handlers_disconnect_by_func (strip, idle_cb, task);
  g_idle_add_full (G_PRIORITY_DEFAULT, look_cb, task, NULL);
}

/* What is under way may be a step that the user asked for. */
static void
look (GTask *task)
{
  FactWindow *window = g_task_get_source_object (task);
  FactDocument *document = fact_window_get_document (window);
  gboolean is_gone = document == NULL || fact_window_get_application (window) == NULL;

  if (!is_gone && fact_busy_strip_is_busy (fact_window_get_busy_strip (window)))
    g_signal_connect_swapped (fact_window_get_busy_strip (window), "notify::busy", G_CALLBACK (idle_cb), task);
  else if (!is_gone && fact_document_is_modified (document))
    ask (task);
  else
    end (task, TRUE);
}

/**
 * fact_discard_prompt_async:
 * @window: a window whose document is about to go
 * @callback: called when the user has decided
 * @user_data: for @callback
 *
 * Waits for what is being done, asks whether to save if there is something to lose then, and does it.
 */
void
fact_discard_prompt_async (FactWindow          *window,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  GTask *task = g_task_new (window, NULL, callback, user_data);

  g_task_set_source_tag (task, fact_discard_prompt_async);
  /* Not before the next turn of the main loop, in which a task calls back at once: nothing that the user does can come between the
   * look and the answer, and go with the document. */
  g_idle_add_full (G_PRIORITY_DEFAULT, look_cb, task, NULL);
}

/**
 * fact_discard_prompt_finish:
 * @window: the window
 * @result: what the callback was given
 *
 * Returns: whether the document may go
 */
gboolean
fact_discard_prompt_finish (FactWindow   *window,
                            GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, window), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
