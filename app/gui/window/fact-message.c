/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-message.h"

#include <glib/gi18n-lib.h>

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
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, heading, body));

  adw_message_dialog_add_response (dialog, "close", _("Close"));
  adw_message_dialog_set_close_response (dialog, "close");
  gtk_window_present (GTK_WINDOW (dialog));

  return dialog;
}
