/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-file-target.h"

#include <glib/gi18n-lib.h>

#include "window/fact-file-name.h"
#include "window/fact-message.h"

/* Each of the callbacks below takes over the choice, and hands it on or ends it. */
typedef struct
{
  FactWindow           *window;
  gulong                destroy_id;
  GtkFileChooserNative *chooser;       /* GTK keeps none of its own */
  char                 *extension;
  GFile                *file;          /* as chosen, with the extension */
  FactFileTargetFunc    func;
  gpointer              user_data;
} Choice;

static void
choice_free (Choice *choice)
{
  g_clear_signal_handler (&choice->destroy_id, choice->window);
  g_clear_object (&choice->window);
  g_clear_object (&choice->chooser);
  g_clear_object (&choice->file);
  g_free (choice->extension);
  g_free (choice);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Choice, choice_free)

static void
end (Choice         *choice,
     GFile          *file,
     FactSavePolicy  policy)
{
  g_autoptr (Choice) self = choice;

  self->func (self->user_data, file, policy);
}

static void
replace_cb (gpointer    user_data,
            const char *response)
{
  Choice *choice = user_data;

  if (g_str_equal (response, "replace"))
    end (choice, choice->file, FACT_SAVE_OVERWRITE);
  else
    end (choice, NULL, FACT_SAVE_REFUSE_CHANGED);
}

static void
ask_to_replace (Choice *choice)
{
  g_autofree char *name = fact_file_name_dup_display (choice->file);
  g_autofree char *heading = g_strdup_printf (_("Replace “%s”?"), name);
  AdwMessageDialog *dialog = fact_message_new (GTK_WINDOW (choice->window), heading,
                                               _("There is a file of this name already. What is in it is overwritten."));

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "replace", _("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  fact_message_answer (dialog, replace_cb, choice);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The chooser has asked before overwriting what was chosen, but not what the extension made of it. */
static void
chosen_cb (Choice *choice,
           int     response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&choice->chooser);
  g_autoptr (GFile) chosen = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser))
                                                             : NULL;

  g_clear_signal_handler (&choice->destroy_id, choice->window);
  gtk_native_dialog_hide (GTK_NATIVE_DIALOG (chooser));

  if (chosen == NULL)
    {
      end (choice, NULL, FACT_SAVE_REFUSE_CHANGED);
      return;
    }

  choice->file = fact_file_name_with_extension (chosen, choice->extension);
  if (g_file_equal (choice->file, chosen))
    end (choice, choice->file, FACT_SAVE_OVERWRITE);
  else if (g_file_query_exists (choice->file, NULL))
    ask_to_replace (choice);
  else
    end (choice, choice->file, FACT_SAVE_REFUSE_CHANGED);
}

/* With the chooser open, which tells nobody. */
static void
window_destroyed_cb (Choice *choice)
{
  g_signal_handlers_disconnect_by_data (choice->chooser, choice);
  chosen_cb (choice, GTK_RESPONSE_CANCEL);
}

/**
 * fact_file_target_choose:
 * @window: the window to ask in
 * @target: what is to be written
 * @func: (scope async): called once, whatever happens
 * @user_data: for @func
 *
 * Lets the user choose a file to write to, which gets the extension and is not overwritten without a question.
 */
void
fact_file_target_choose (FactWindow           *window,
                         const FactFileTarget *target,
                         FactFileTargetFunc    func,
                         gpointer              user_data)
{
  Choice *choice = g_new0 (Choice, 1);
  GtkFileChooser *chooser;

  choice->window = g_object_ref (window);
  choice->extension = g_strdup (target->extension);
  choice->func = func;
  choice->user_data = user_data;
  choice->chooser = gtk_file_chooser_native_new (target->title, GTK_WINDOW (window), GTK_FILE_CHOOSER_ACTION_SAVE,
                                                 target->accept, _("_Cancel"));
  chooser = GTK_FILE_CHOOSER (choice->chooser);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  if (target->folder != NULL)
    gtk_file_chooser_set_current_folder (chooser, target->folder, NULL);
  gtk_file_chooser_set_current_name (chooser, target->name);
  g_signal_connect_swapped (chooser, "response", G_CALLBACK (chosen_cb), choice);
  choice->destroy_id = g_signal_connect_swapped (window, "destroy", G_CALLBACK (window_destroyed_cb), choice);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
