/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-window-view.h"

static char *
dup_path (FactDocument *document)
{
  GFile *file = fact_document_get_file (document);

  return file != NULL ? g_file_get_path (file) : NULL;
}

static const char *
get_id (FactDocument *document)
{
  return fact_record_get_id (fact_state_get_header (fact_document_get_state (document)));
}

static FactViewStates *
get_views (FactWindow *window)
{
  return fact_application_get_view_states (fact_window_get_application (window));
}

/**
 * fact_window_view_find:
 * @window: a window
 * @document: a document
 *
 * Returns: (transfer none) (nullable): how the document was last looked at, in any window; %NULL when that is not known
 */
FactViewState *
fact_window_view_find (FactWindow   *window,
                       FactDocument *document)
{
  g_autofree char *path = dup_path (document);

  return path != NULL ? fact_view_states_find (get_views (window), get_id (document), path) : NULL;
}

/**
 * fact_window_view_remember:
 * @window: a window
 *
 * Takes down where one is in its document, if that is in a file.
 */
void
fact_window_view_remember (FactWindow *window)
{
  FactDocument *document = fact_window_get_document (window);
  g_autofree char *path = document != NULL ? dup_path (document) : NULL;
  g_autoptr (FactViewState) view = NULL;

  if (path == NULL || !g_utf8_validate (path, -1, NULL))
    return;

  view = fact_workbench_dup_view (fact_window_get_workbench (window));
  fact_view_states_remember (get_views (window), get_id (document), path, view);
}
