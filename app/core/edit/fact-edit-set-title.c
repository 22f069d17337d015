/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"

#include <glib/gi18n-lib.h>

/**
 * fact_edit_set_title:
 * @state: a state
 * @context: who edits
 * @title: (nullable): what the project is to be called; may be empty
 * @error: %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_title (FactState        *state,
                     FactEditContext  *context,
                     const char       *title,
                     GError          **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_TITLE);
  FactHeader *before = fact_state_get_header (state);
  g_autoptr (FactHeader) after = NULL;

  if (!fact_edit_check_string (title, error))
    return NULL;

  /* Translators: comes after “Undo” and “Redo” */
  fact_edit_builder_set_label (builder, _("Project Title"));
  fact_edit_builder_set_key (builder, "title");
  if (g_strcmp0 (fact_header_get_title (before), title != NULL ? title : "") == 0)
    return fact_edit_builder_end (builder);

  after = fact_header_with_title (before, title);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log (builder, FACT_ACTION_TITLE);

  return fact_edit_builder_end (builder);
}
