/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/fact-session-keeper.h"

#include "window/fact-open-flow.h"
#include "window/fact-window-placement.h"

struct _FactSessionKeeper
{
  FactApplication *application;      /* not owned: it has this */
  FactStateFile   *file;
  GPtrArray       *closed;           /* of FactSessionWindow: what the end of the program has closed so far */
};

/**
 * fact_session_keeper_new:
 * @application: the program, which must outlive the keeper
 * @file: where the session is kept; nothing is read yet
 *
 * Returns: (transfer full): a keeper
 */
FactSessionKeeper *
fact_session_keeper_new (FactApplication *application,
                         FactStateFile   *file)
{
  FactSessionKeeper *self = g_new0 (FactSessionKeeper, 1);

  self->application = application;
  self->file = g_object_ref (file);
  self->closed = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_session_window_free);

  return self;
}

void
fact_session_keeper_free (FactSessionKeeper *self)
{
  g_object_unref (self->file);
  g_ptr_array_unref (self->closed);
  g_free (self);
}

static void
add_window (GPtrArray  *windows,
            FactWindow *window)
{
  FactDocument *document = fact_window_get_document (window);
  GFile *file = document != NULL ? fact_document_get_file (document) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  int width, height;

  /* The list is JSON, which cannot hold a name that is not UTF-8. */
  if (path == NULL || !g_utf8_validate (path, -1, NULL))
    return;

  gtk_window_get_default_size (GTK_WINDOW (window), &width, &height);
  g_ptr_array_add (windows, fact_session_window_new (path, width, height, gtk_window_is_maximized (GTK_WINDOW (window))));
}

/**
 * fact_session_keeper_restore:
 * @self: a keeper
 *
 * Opens what was open at the end of the last session, each in a window of its own. The one that was used last comes last, and so on top.
 *
 * Returns: whether there was anything
 */
gboolean
fact_session_keeper_restore (FactSessionKeeper *self)
{
  g_autoptr (GPtrArray) windows = fact_session_take (self->file);

  for (guint i = windows->len; i > 0; i--)
    {
      const FactSessionWindow *window = g_ptr_array_index (windows, i - 1);

      fact_open_flow_restore (self->application, window);
    }

  return windows->len > 0;
}

/**
 * fact_session_keeper_note:
 * @self: a keeper
 * @window: a window that is about to be closed because the program ends
 *
 * Takes down what is open in it.
 */
void
fact_session_keeper_note (FactSessionKeeper *self,
                          FactWindow        *window)
{
  add_window (self->closed, window);
}

/**
 * fact_session_keeper_forget:
 * @self: a keeper
 *
 * The program does not end after all: the user would rather not.
 */
void
fact_session_keeper_forget (FactSessionKeeper *self)
{
  g_ptr_array_set_size (self->closed, 0);
}

/**
 * fact_session_keeper_end:
 * @self: a keeper
 *
 * Keeps what was noted, and what is still open: windows are left when the desktop's session ended over them. The newest are first.
 */
void
fact_session_keeper_end (FactSessionKeeper *self)
{
  g_autoptr (GPtrArray) windows = g_ptr_array_new ();
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_session_window_free);

  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self->application)); link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data))
      add_window (left, link->data);

  g_ptr_array_extend (windows, self->closed, NULL, NULL);
  g_ptr_array_extend (windows, left, NULL, NULL);
  fact_session_keep (self->file, windows);
}
