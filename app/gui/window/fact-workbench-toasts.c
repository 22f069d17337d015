/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-workbench-toasts.h"

#include <glib/gi18n-lib.h>

#include "window/fact-window.h"

/* A dialog has no toasts of its own: those of the window below it serve. */
static AdwToastOverlay *
find_overlay (GtkWidget *descendant)
{
  GtkWidget *overlay = ADW_IS_APPLICATION_WINDOW (descendant)
                       ? adw_application_window_get_content (ADW_APPLICATION_WINDOW (descendant))
                       : gtk_widget_get_ancestor (descendant, ADW_TYPE_TOAST_OVERLAY);

  for (GtkRoot *root = gtk_widget_get_root (descendant); overlay == NULL && GTK_IS_WINDOW (root);)
    {
      GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (root));

      if (parent == NULL)
        break;

      if (ADW_IS_APPLICATION_WINDOW (parent))
        overlay = adw_application_window_get_content (ADW_APPLICATION_WINDOW (parent));
      root = GTK_ROOT (parent);
    }

  return ADW_IS_TOAST_OVERLAY (overlay) ? ADW_TOAST_OVERLAY (overlay) : NULL;
}

static AdwToast *
new_toast (const char *text)
{
  /* A toast's title is markup in libadwaita 1.2, whatever is given. */
  g_autofree char *markup = g_markup_escape_text (text, -1);

  return adw_toast_new (markup);
}

/* Undoing takes back the newest step. After another one, or with another document, the button would not do what it seems to say. */
static void
add_undo (AdwToast        *toast,
          AdwToastOverlay *overlay)
{
  FactWindow *window = FACT_WINDOW (gtk_widget_get_root (GTK_WIDGET (overlay)));
  FactHistory *history = fact_document_get_history (fact_window_get_document (window));

  /* Without a letter to press: GTK 4.8 would say the name of the button twice, and libadwaita makes it too late to mend that. */
  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  g_signal_connect_object (history, "stepped", G_CALLBACK (adw_toast_dismiss), toast, G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "notify::document", G_CALLBACK (adw_toast_dismiss), toast, G_CONNECT_SWAPPED);
}

/**
 * fact_workbench_toast:
 * @descendant: a window, any widget of one, or of a dialog over it
 * @text: a sentence, plain text
 *
 * Says something in passing, at the foot of the window.
 */
void
fact_workbench_toast (GtkWidget  *descendant,
                      const char *text)
{
  AdwToastOverlay *overlay;

  g_return_if_fail (GTK_IS_WIDGET (descendant));
  g_return_if_fail (text != NULL);

  overlay = find_overlay (descendant);
  if (overlay != NULL)
    adw_toast_overlay_add_toast (overlay, new_toast (text));
}

/**
 * fact_workbench_toast_step:
 * @descendant: a window with a document, any widget of one, or of a dialog over it
 * @text: what the newest step did, plain text
 *
 * Says in passing what was done, with a button that undoes it, until there is a newer step.
 */
void
fact_workbench_toast_step (GtkWidget  *descendant,
                           const char *text)
{
  AdwToastOverlay *overlay;
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (descendant));
  g_return_if_fail (text != NULL);

  overlay = find_overlay (descendant);
  if (overlay == NULL)
    return;

  toast = new_toast (text);
  add_undo (toast, overlay);
  adw_toast_overlay_add_toast (overlay, toast);
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

static void
open_clicked_cb (AdwToast *toast,
                 gpointer  overlay)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (overlay));

  gtk_show_uri_full (g_object_ref (window), g_object_get_data (G_OBJECT (toast), "uri"), GDK_CURRENT_TIME, NULL,
                     opened_cb, NULL);
}

/**
 * fact_workbench_toast_file:
 * @descendant: any widget of a window, or of a dialog over it
 * @text: a sentence, plain text
 * @path: a file, absolute
 *
 * Says in passing that a file was written, and offers to open it in the program it belongs to.
 */
void
fact_workbench_toast_file (GtkWidget  *descendant,
                           const char *text,
                           const char *path)
{
  AdwToastOverlay *overlay;
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (descendant));
  g_return_if_fail (text != NULL);

  overlay = find_overlay (descendant);
  if (overlay == NULL)
    return;

  toast = new_toast (text);
  adw_toast_set_button_label (toast, _("Open"));
  g_object_set_data_full (G_OBJECT (toast), "uri", g_filename_to_uri (path, NULL, NULL), g_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (open_clicked_cb), overlay, 0);
  adw_toast_overlay_add_toast (overlay, toast);
}

/**
 * fact_workbench_report_error:
 * @descendant: any widget of a window, or of a dialog over it
 * @error: (transfer none): why something the user asked for was not done
 *
 * Shows the message as a toast; cancelling is not told, the user knows.
 */
void
fact_workbench_report_error (GtkWidget *descendant,
                             GError    *error)
{
  g_return_if_fail (error != NULL);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    fact_workbench_toast (descendant, error->message);
}
