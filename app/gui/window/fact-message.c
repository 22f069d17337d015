/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-message.h"

#include <glib/gi18n-lib.h>

#include "pane/fact-button-names.h"

/**
 * fact_message_new:
 * @parent: the window it is about
 * @heading: a question, plain text
 * @body: what hangs on the answer, plain text
 *
 * Makes a question, which goes with its window, for an answer may be the end of that.
 *
 * Returns: (transfer none): the dialog, without responses and not yet on show; GTK owns it
 */
AdwMessageDialog *
fact_message_new (GtkWindow  *parent,
                  const char *heading,
                  const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);

  /* When an answer destroys the parent, that goes first: the dialog is still held by its signal. GTK 4.8 disconnects it from the
   * parent only when it is finalised, and keeps no reference until then. */
  g_object_set_data_full (G_OBJECT (dialog), "parent", g_object_ref (parent), g_object_unref);

  fact_button_names_mend (dialog);

  return ADW_MESSAGE_DIALOG (dialog);
}

/**
 * fact_message_show:
 * @parent: the window it is about
 * @heading: what happened, plain text
 * @body: why, and what to do, plain text
 *
 * Tells what is too long, or too important, for a toast.
 *
 * Returns: (transfer none): the message, already on show; GTK owns it
 */
AdwMessageDialog *
fact_message_show (GtkWindow  *parent,
                   const char *heading,
                   const char *body)
{
  AdwMessageDialog *dialog = fact_message_new (parent, heading, body);

  adw_message_dialog_add_response (dialog, "close", _("Close"));
  adw_message_dialog_set_close_response (dialog, "close");
  gtk_window_present (GTK_WINDOW (dialog));

  return dialog;
}

typedef struct
{
  FactMessageFunc func;
  gpointer        user_data;
} Answer;

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response)
{
  g_autofree Answer *answer = g_object_steal_data (G_OBJECT (dialog), "answer");

  if (answer != NULL)
    answer->func (answer->user_data, response);
}

/* With its window, say: nobody answered, and nobody will. */
static void
destroy_cb (AdwMessageDialog *dialog)
{
  response_cb (dialog, adw_message_dialog_get_close_response (dialog));
}

/**
 * fact_message_answer:
 * @dialog: a dialog
 * @func: (scope async): called once, with the close response if the dialog goes without an answer
 * @user_data: for @func
 *
 * Lets somebody have the answer. Where the dialog went with its window that is without a program already.
 */
void
fact_message_answer (AdwMessageDialog *dialog,
                     FactMessageFunc   func,
                     gpointer          user_data)
{
  Answer *answer = g_new (Answer, 1);

  answer->func = func;
  answer->user_data = user_data;
  g_object_set_data (G_OBJECT (dialog), "answer", answer);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), NULL);
  g_signal_connect (dialog, "destroy", G_CALLBACK (destroy_cb), NULL);
}
