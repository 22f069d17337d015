/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-window-of-file.h"

#include "store/fact-file-identity.h"

/* What is looked for. */
typedef struct
{
  GFile            *file;
  FactFileIdentity  identity;      /* of none where there is no such file */
} Wanted;

/* Two names can be one file: a symbolic link, another way to the same folder. A name that no file has yet is nobody else's, and the
 * other windows' files, which may lie on a slow network, need not be asked. */
static gboolean
is_wanted (GFile        *file,
           const Wanted *wanted)
{
  const char *path = g_file_peek_path (file);
  FactFileIdentity identity;

  if (g_file_equal (file, wanted->file))
    return TRUE;
  if (path == NULL || !fact_file_identity_exists (&wanted->identity))
    return FALSE;

  identity = fact_file_identity_for_path (path);

  return fact_file_identity_is_same_file (&identity, &wanted->identity);
}

static gboolean
has_file (FactWindow   *window,
          const Wanted *wanted)
{
  FactDocument *document = fact_window_get_document (window);
  GFile *open = document != NULL ? fact_document_get_file (document) : NULL;
  GFile *expected = g_object_get_data (G_OBJECT (window), "expected-file");

  return (open != NULL && is_wanted (open, wanted)) || (expected != NULL && is_wanted (expected, wanted));
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
  const char *path = g_file_peek_path (file);
  Wanted wanted = { .file = file };

  if (path != NULL)
    wanted.identity = fact_file_identity_for_path (path);

  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (application)); link != NULL; link = link->next)
    if (FACT_IS_WINDOW (link->data) && link->data != (gpointer) except && has_file (link->data, &wanted))
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
