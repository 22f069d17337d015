/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-import-flow.h"

#include <glib/gi18n-lib.h>

#include "window/fact-file-drop.h"
#include "window/fact-import-dialog.h"
#include "window/fact-open-flow.h"

static gboolean
check_possible (FactWindow *window)
{
  FactDocument *document = fact_window_get_document (window);
  const char *obstacle = NULL;

  if (document == NULL || fact_window_is_frozen (window))
    obstacle = _("Wait until the project is open, then add the articles.");
  else if (fact_document_is_read_only (document))
    obstacle = _("This project is read-only, so no articles can be added to it.");

  if (obstacle != NULL)
    fact_workbench_toast (GTK_WIDGET (window), obstacle);

  return obstacle == NULL;
}

/* A second dialog would not know of the files in the first. */
static FactImportDialog *
find_dialog (FactWindow *window)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *link = toplevels; link != NULL; link = link->next)
    if (FACT_IS_IMPORT_DIALOG (link->data) && gtk_window_get_transient_for (link->data) == GTK_WINDOW (window))
      return link->data;

  return NULL;
}

static FactImportDialog *
open_dialog (FactWindow *window)
{
  FactNavigation *navigation = fact_workbench_get_navigation (fact_window_get_workbench (window));
  FactImportDialog *dialog = fact_import_dialog_new (GTK_WINDOW (window), navigation);

  fact_file_drop_install (GTK_WIDGET (dialog), window);

  return dialog;
}

/**
 * fact_import_flow_start:
 * @window: a window
 * @files: (element-type GFile): files to be read as articles
 *
 * Offers files as articles, beside those that are on offer already; on the start page a project is made for them. Where that cannot
 * be done now the user is told.
 *
 * Returns: whether they are offered
 */
gboolean
fact_import_flow_start (FactWindow *window,
                        GListModel *files)
{
  FactImportDialog *dialog;

  if (fact_window_is_free (window))
    fact_open_flow_new (window);

  if (!check_possible (window))
    return FALSE;

  dialog = find_dialog (window);
  if (dialog == NULL)
    dialog = open_dialog (window);
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      fact_import_dialog_add_file (dialog, file);
    }
  gtk_window_present (GTK_WINDOW (dialog));

  return TRUE;
}
