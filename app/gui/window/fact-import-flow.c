/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-import-flow.h"

#include <glib/gi18n-lib.h>

#include "window/fact-import-dialog.h"
#include "window/fact-open-flow.h"

/**
 * fact_import_flow_start:
 * @window: a window
 * @files: (element-type GFile): files to be read as articles
 *
 * Offers files as articles; on the start page a project is made for them.
 */
void
fact_import_flow_start (FactWindow *window,
                        GListModel *files)
{
  FactImportDialog *dialog;

  if (fact_window_is_free (window))
    fact_open_flow_new (window);

  if (fact_window_get_document (window) == NULL || fact_document_is_read_only (fact_window_get_document (window)))
    {
      fact_workbench_toast (GTK_WIDGET (window), _("Articles cannot be added here now."), NULL);
      return;
    }

  dialog = fact_import_dialog_new (GTK_WINDOW (window), fact_workbench_get_navigation (fact_window_get_workbench (window)));
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      fact_import_dialog_add_file (dialog, file);
    }
  gtk_window_present (GTK_WINDOW (dialog));
}
