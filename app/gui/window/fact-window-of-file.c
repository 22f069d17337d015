/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-window-of-file.h"

#include "store/fact-file-identity.h"

/* Two names can be one file: a symbolic link, another way to the same folder. */
static gboolean
is_same_file (GFile *a,
              GFile *b)
{
  const char *path_a = g_file_peek_path (a);
  const char *path_b = g_file_peek_path (b);
  FactFileIdentity identity_a, identity_b;

  if (g_file_equal (a, b))
    return TRUE;
  if (path_a == NULL || path_b == NULL)
    return FALSE;

  identity_a = fact_file_identity_for_path (path_a);
  identity_b = fact_file_identity_for_path (path_b);

  return fact_file_identity_is_same_file (&identity_a, &identity_b);
}

static gboolean
has_file (FactWindow *window,
          GFile      *file)
{
  FactDocument *document = fact_window_get_document (window);
  GFile *open = document != NULL ? fact_document_get_file (document) : NULL;
  GFile *expected = g_object_get_data (G_OBJECT (window), "expected-file");

  return (open != NULL && is_same_file (open, file)) || (expected != NULL && is_same_file (expected, file));
}

/**
 * fact_window_of_file_find:
 * @application: the program
 * @file: a file
 * @except: (nullable): a window not to be looked at
 *
 * Returns: (transfer none) (nullable): the window that has the file open, or is about to; %NULL if none has
 */
FactWindow *
fact_window_of_file_find (FactApplication *application,
                          GFile           *file,
                          FactWindow      *except)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (application)); link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data) && link->data != (gpointer) except && has_file (link->data, file))
      return link->data;

  return NULL;
}

/**
 * fact_window_of_file_expect:
 * @window: a window
 * @file: (nullable): what is being opened in it, or written from it; %NULL when that has ended
 *
 * So that a file which is asked for twice is in one window only.
 */
void
fact_window_of_file_expect (FactWindow *window,
                            GFile      *file)
{
  g_object_set_data_full (G_OBJECT (window), "expected-file", file != NULL ? g_object_ref (file) : NULL, g_object_unref);
}
