/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-open-flow.h"

#include <glib/gi18n-lib.h>

#include "window/fact-file-name.h"
#include "window/fact-kept-offer.h"
#include "window/fact-message.h"
#include "window/fact-window-of-file.h"
#include "window/fact-window-placement.h"
#include "window/fact-window-view.h"
#include "window/fact-workbench-toasts.h"

/* A window made for a file is first shown with what is in it, if that is there within so many milliseconds: drawing it empty before
 * would only put that off. */
#define PATIENCE_MS 150

typedef enum
{
  OPEN_FILE,
  OPEN_COPY,          /* what is read is not written back */
  OPEN_AGAIN,         /* in the window that has it */
  OPEN_RESTORED       /* nobody has asked for this file just now */
} OpenKind;

typedef struct
{
  FactWindow    *window;
  FactBusyStrip *strip;
  GFile         *file;
  GFile         *original;        /* the one that @file is a copy of, if it is one */
  OpenKind       kind;
  gboolean       own_window;      /* the window was made for this file */
  guint          patience_source;
} OpenFlow;

static void
open_flow_free (OpenFlow *flow)
{
  g_clear_handle_id (&flow->patience_source, g_source_remove);
  g_clear_object (&flow->window);
  g_clear_object (&flow->strip);
  g_clear_object (&flow->file);
  g_clear_object (&flow->original);
  g_free (flow);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OpenFlow, open_flow_free)

static gboolean
is_only_window (FactWindow *window)
{
  GList *windows = gtk_application_get_windows (gtk_window_get_application (GTK_WINDOW (window)));

  for (GList *link = windows; link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data) && link->data != (gpointer) window)
      return FALSE;

  return TRUE;
}

typedef struct
{
  FactWindow *window;
  char       *path;
  gboolean    close;
} Failure;

static void
failure_free (Failure *failure)
{
  g_clear_object (&failure->window);
  g_clear_pointer (&failure->path, g_free);
  g_free (failure);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Failure, failure_free)

static void
failure_response_cb (gpointer    user_data,
                     const char *response)
{
  g_autoptr (Failure) failure = user_data;
  FactApplication *application = fact_window_get_application (failure->window);

  /* Closed with the message on show. */
  if (application == NULL)
    return;

  if (g_str_equal (response, "forget"))
    fact_recent_projects_forget (fact_application_get_recent_projects (application), failure->path);
  if (failure->close && fact_window_is_free (failure->window) && !is_only_window (failure->window))
    gtk_window_destroy (GTK_WINDOW (failure->window));
}

static gboolean
is_recent (FactWindow *window,
           const char *path)
{
  GListModel *projects = G_LIST_MODEL (fact_application_get_recent_projects (fact_window_get_application (window)));

  for (guint i = 0; i < g_list_model_get_n_items (projects); i++)
    {
      g_autoptr (FactRecentProject) project = g_list_model_get_item (projects, i);

      if (g_strcmp0 (fact_recent_project_get_path (project), path) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
report_failure (OpenFlow *flow,
                GError   *error)
{
  g_autofree char *name = fact_file_name_dup_display (flow->file);
  g_autofree char *heading = g_strdup_printf (_("Could Not Open “%s”"), name);
  AdwMessageDialog *dialog = fact_message_show (GTK_WINDOW (flow->window), heading, error->message);
  Failure *failure = g_new0 (Failure, 1);

  failure->window = g_object_ref (flow->window);
  failure->path = g_file_get_path (flow->file);
  failure->close = flow->own_window;

  if (is_recent (flow->window, failure->path))
    adw_message_dialog_add_response (dialog, "forget", _("Remove From List"));

  fact_message_answer (dialog, failure_response_cb, failure);
}

/* Said in passing: the others are there, and this one was not asked for. */
static void
tell_vanished (OpenFlow *flow)
{
  GList *windows = gtk_application_get_windows (gtk_window_get_application (GTK_WINDOW (flow->window)));
  FactWindow *teller = flow->window;
  g_autofree char *name = fact_file_name_dup_display (flow->file);
  g_autofree char *text = g_strdup_printf (_("“%s” is not there any more, so it was not opened."), name);

  for (GList *link = windows; link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data) && link->data != (gpointer) flow->window)
      teller = link->data;

  fact_workbench_toast (GTK_WIDGET (teller), text);
  if (teller != flow->window)
    gtk_window_destroy (GTK_WINDOW (flow->window));
}

static void
show_document (OpenFlow     *flow,
               FactDocument *document)
{
  if (flow->kind == OPEN_COPY)
    fact_document_forget_file (document, flow->original);
  if (flow->kind == OPEN_AGAIN)
    fact_window_view_remember (flow->window);

  fact_window_set_document (flow->window, document);
  if (flow->kind != OPEN_COPY)
    fact_application_remember (fact_window_get_application (flow->window), document);
}

static void
show_result (OpenFlow     *flow,
             FactDocument *document)
{
  if (document != NULL)
    show_document (flow, document);
  else if (fact_window_get_document (flow->window) == NULL)
    fact_window_show_start_page (flow->window);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (OpenFlow) flow = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactDocument) document = fact_document_load_finish (result, &error);
  gboolean closed = fact_window_get_application (flow->window) == NULL;

  fact_window_of_file_expect (flow->window, NULL);
  fact_window_set_frozen (flow->window, FALSE);
  if (!closed)
    show_result (flow, document);
  fact_busy_strip_stop (flow->strip);      /* who waits for that asks about what is there by then */

  if (closed)
    return;

  if (flow->patience_source != 0)
    gtk_window_present (GTK_WINDOW (flow->window));

  if (flow->kind == OPEN_RESTORED && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      tell_vanished (flow);
      return;
    }

  if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    report_failure (flow, error);
  else if (document == NULL && flow->own_window && !is_only_window (flow->window))
    gtk_window_destroy (GTK_WINDOW (flow->window));

  if (flow->kind != OPEN_COPY && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    fact_kept_offer_start (flow->window, flow->file);
}

static gboolean
show_progress_cb (gpointer user_data)
{
  OpenFlow *flow = user_data;

  flow->patience_source = 0;

  /* A window that was closed meanwhile would come up as an empty one. */
  if (fact_window_get_application (flow->window) != NULL)
    gtk_window_present (GTK_WINDOW (flow->window));

  return G_SOURCE_REMOVE;
}

/* A project that is read again is on show meanwhile, but what would be changed in it would be lost. */
static void
load (FactWindow *window,
      GFile      *file,
      GFile      *original,
      OpenKind    kind,
      gboolean    own_window)
{
  OpenFlow *flow = g_new0 (OpenFlow, 1);
  g_autoptr (FactEditContext) context = fact_application_new_context (fact_window_get_application (window));
  g_autoptr (GCancellable) cancellable = NULL;
  g_autofree char *name = fact_file_name_dup_display (file);
  g_autofree char *text = g_strdup_printf (_("Opening %s…"), name);

  flow->window = g_object_ref (window);
  flow->strip = g_object_ref (fact_window_get_busy_strip (window));
  flow->file = g_object_ref (file);
  flow->original = original != NULL ? g_object_ref (original) : NULL;
  flow->kind = kind;
  flow->own_window = own_window;

  fact_window_of_file_expect (window, kind == OPEN_FILE || kind == OPEN_RESTORED ? file : NULL);
  fact_window_set_frozen (window, kind == OPEN_AGAIN);
  cancellable = fact_busy_strip_start (flow->strip, text);
  if (own_window)
    flow->patience_source = g_timeout_add (PATIENCE_MS, show_progress_cb, flow);
  else
    gtk_window_present (GTK_WINDOW (window));
  fact_document_load_async (file, context, cancellable, fact_busy_strip_progress, flow->strip, loaded_cb, flow);

  /* Made meanwhile; there is nothing else to do here until the file is read. */
  fact_window_get_workbench (window);
}

/* A start page gives way to a project; next to a project there is a window of its own for the next one. */
static FactWindow *
choose_window (FactApplication *application,
               FactWindow      *near,
               gboolean        *own_window)
{
  *own_window = near == NULL || !fact_window_is_free (near);

  return *own_window ? fact_window_new (application) : near;
}

/**
 * fact_open_flow_start:
 * @application: the program
 * @near: (nullable): the window in which it was asked for
 * @file: a project's file
 *
 * Opens a project: in @near if that shows the start page, else in a window of its own. If it is open already its window comes up.
 */
void
fact_open_flow_start (FactApplication *application,
                      FactWindow      *near,
                      GFile           *file)
{
  FactWindow *window = fact_window_of_file_find (application, file, NULL);
  gboolean own_window;

  if (window != NULL)
    {
      gtk_window_present (GTK_WINDOW (window));
      return;
    }

  window = choose_window (application, near, &own_window);
  load (window, file, NULL, OPEN_FILE, own_window);
}

/**
 * fact_open_flow_restore:
 * @application: the program
 * @session_window: a project that was open, and its window
 *
 * Opens a project as it was open before. If its file is gone that is said in passing.
 */
void
fact_open_flow_restore (FactApplication         *application,
                        const FactSessionWindow *session_window)
{
  g_autoptr (GFile) file = g_file_new_for_path (session_window->path);
  FactWindow *window = fact_window_new (application);

  fact_window_placement_set (GTK_WINDOW (window), session_window->width, session_window->height,
                             session_window->is_maximized);
  load (window, file, NULL, OPEN_RESTORED, TRUE);
}

static GFile *
find_sample (void)
{
  const char *datadir = g_getenv ("FACTDESK_DATADIR");

  return g_file_new_build_filename (datadir != NULL ? datadir : PKGDATADIR, "sample", "ellery-tunnel.factproj", NULL);
}

/**
 * fact_open_flow_copy:
 * @window: the window in which it was asked for
 * @file: a project's file
 * @original: (nullable): the file it is a copy of, which has the attachments; %NULL when it is that itself
 *
 * Opens what a file holds, without a file of its own.
 */
void
fact_open_flow_copy (FactWindow *window,
                     GFile      *file,
                     GFile      *original)
{
  gboolean own_window;

  window = choose_window (fact_window_get_application (window), window, &own_window);
  load (window, file, original, OPEN_COPY, own_window);
}

/**
 * fact_open_flow_sample:
 * @window: the window in which it was asked for
 *
 * Opens a copy of the sample project.
 */
void
fact_open_flow_sample (FactWindow *window)
{
  g_autoptr (GFile) file = find_sample ();

  fact_open_flow_copy (window, file, NULL);
}

/**
 * fact_open_flow_revert:
 * @window: a window whose document has a file
 *
 * Reads the file again; what was not saved is gone.
 */
void
fact_open_flow_revert (FactWindow *window)
{
  GFile *file = fact_document_get_file (fact_window_get_document (window));

  g_return_if_fail (file != NULL);

  if (!fact_busy_strip_is_busy (fact_window_get_busy_strip (window)))
    load (window, file, NULL, OPEN_AGAIN, FALSE);
}

/**
 * fact_open_flow_new:
 * @window: the window in which it was asked for
 *
 * Makes an empty project.
 */
void
fact_open_flow_new (FactWindow *window)
{
  g_autoptr (FactEditContext) context = fact_application_new_context (fact_window_get_application (window));
  g_autoptr (FactDocument) document = fact_document_new (context, _("Untitled Project"));
  gboolean own_window;

  window = choose_window (fact_window_get_application (window), window, &own_window);
  fact_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
}
