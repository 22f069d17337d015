/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-discard-prompt.h"

#include <glib/gi18n-lib.h>

#include "window/fact-message.h"
#include "window/fact-project-name.h"
#include "window/fact-save-flow.h"

static void ask (GTask *task);

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
  FactWindow *window = FACT_WINDOW (source);
  FactDocument *document = fact_window_get_document (window);

  if (!fact_save_flow_finish (window, result, NULL))
    end (user_data, FALSE);
  else if (document != NULL && fact_document_is_modified (document))
    ask (user_data);      /* changed again while it was written */
  else
    end (user_data, TRUE);
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
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * fact_discard_prompt_async:
 * @window: a window whose document is about to go
 * @callback: called when the user has decided
 * @user_data: for @callback
 *
 * Asks whether to save, if there is something to lose, and does it.
 */
void
fact_discard_prompt_async (FactWindow          *window,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  GTask *task = g_task_new (window, NULL, callback, user_data);
  FactDocument *document = fact_window_get_document (window);

  g_task_set_source_tag (task, fact_discard_prompt_async);

  if (document != NULL && fact_document_is_modified (document))
    ask (task);
  else
    end (task, TRUE);
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
