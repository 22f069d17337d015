/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-close-flow.h"

#include "session/fact-session-keeper.h"
#include "window/fact-discard-prompt.h"
#include "window/fact-window-view.h"

typedef enum
{
  CLOSE_WINDOW,
  CLOSE_PROJECT,
  CLOSE_ALL
} CloseKind;

typedef struct
{
  FactWindow *window;
  CloseKind   kind;
} CloseFlow;

static void
close_flow_free (CloseFlow *flow)
{
  g_clear_object (&flow->window);
  g_free (flow);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CloseFlow, close_flow_free)

static gboolean
is_last (FactWindow *window)
{
  GList *windows = gtk_application_get_windows (gtk_window_get_application (GTK_WINDOW (window)));

  for (GList *link = windows; link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data) && link->data != (gpointer) window)
      return FALSE;

  return TRUE;
}

static void
decided_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (CloseFlow) flow = user_data;
  g_autoptr (FactApplication) application = NULL;

  fact_window_set_closing (flow->window, FALSE);
  if (fact_window_get_application (flow->window) == NULL)
    return;

  application = g_object_ref (fact_window_get_application (flow->window));
  if (!fact_discard_prompt_finish (flow->window, result))
    {
      fact_session_keeper_forget (fact_application_get_session_keeper (application));
      return;
    }

  fact_window_view_remember (flow->window);

  if (flow->kind == CLOSE_PROJECT)
    {
      fact_window_set_document (flow->window, NULL);
      return;
    }

  /* Whoever closes the last window ends the program. */
  if (flow->kind == CLOSE_ALL || is_last (flow->window))
    fact_session_keeper_note (fact_application_get_session_keeper (application), flow->window);

  gtk_window_destroy (GTK_WINDOW (flow->window));
  if (flow->kind == CLOSE_ALL)
    fact_close_flow_quit (application);
}

/* A project that is being opened is given up; one that is being saved is waited for, which takes no longer than the disk does. */
static void
start (FactWindow *window,
       CloseKind   kind)
{
  CloseFlow *flow;

  if (fact_window_is_closing (window))
    return;

  flow = g_new0 (CloseFlow, 1);
  flow->window = g_object_ref (window);
  flow->kind = kind;
  fact_window_set_closing (window, TRUE);

  if (fact_window_get_document (window) == NULL)
    fact_busy_strip_cancel (fact_window_get_busy_strip (window));
  fact_discard_prompt_async (window, decided_cb, flow);
}

/**
 * fact_close_flow_window:
 * @window: a window
 *
 * Closes a window, unless the user would rather not lose what is unsaved in it.
 */
void
fact_close_flow_window (FactWindow *window)
{
  start (window, CLOSE_WINDOW);
}

/**
 * fact_close_flow_project:
 * @window: a window
 *
 * Closes the project, which leaves the start page; closes a window that shows it already.
 */
void
fact_close_flow_project (FactWindow *window)
{
  start (window, fact_window_get_document (window) != NULL ? CLOSE_PROJECT : CLOSE_WINDOW);
}

/**
 * fact_close_flow_quit:
 * @application: the program
 *
 * Closes all windows, one after the other, until the user would rather not.
 */
void
fact_close_flow_quit (FactApplication *application)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (application)); link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data))
      {
        start (link->data, CLOSE_ALL);
        return;
      }
}
