/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-message.h"

#include <glib/gi18n-lib.h>

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

  gtk_window_set_destroy_with_parent (GTK_WINDOW (dialog), TRUE);

  /* GTK 4.8 looks at the parent of a window once more when that is finalised, and does not keep it until then. */
  g_object_set_data_full (G_OBJECT (dialog), "parent", g_object_ref (parent), g_object_unref);

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
