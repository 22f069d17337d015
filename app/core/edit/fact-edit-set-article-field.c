/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "edit/fact-edit-builder.h"
#include "edit/fact-edit-lookup.h"
#include "edit/fact-partial-date.h"

#include <glib/gi18n-lib.h>

/* Translators: these come after “Undo” and “Redo” */
static const char * const labels[FACT_ARTICLE_N_FIELDS] = {
  [FACT_ARTICLE_TITLE] = N_("Title of Article"),
  [FACT_ARTICLE_BYLINE] = N_("Byline of Article"),
  [FACT_ARTICLE_OUTLET] = N_("Outlet of Article"),
  [FACT_ARTICLE_PUBLISHED] = N_("Date of Article"),
  [FACT_ARTICLE_URL] = N_("Address of Article"),
  [FACT_ARTICLE_ARCHIVE] = N_("Archived Copy of Article"),
  [FACT_ARTICLE_LANGUAGE] = N_("Language of Article"),
  [FACT_ARTICLE_NOTES] = N_("Notes on Article"),
};

static gboolean
check_value (FactArticleField   field,
             const char        *value,
             GError           **error)
{
  guint year, month, day;

  if (!fact_edit_check_string (value, error))
    return FALSE;

  if (field == FACT_ARTICLE_PUBLISHED && value != NULL && *value != '\0'
      && !fact_partial_date_parse (value, &year, &month, &day))
    {
      g_set_error (error, FACT_EDIT_ERROR, FACT_EDIT_ERROR_BAD_VALUE,
                   _("“%s” is not a date. Write it as 2024-10-25, 2024-10 or 2024."), value);
      return FALSE;
    }

  return TRUE;
}

/**
 * fact_edit_set_article_field:
 * @state: a state
 * @context: who edits
 * @article_id: id of an article
 * @field: which of its texts
 * @value: (nullable): what it is to say; empty for nothing
 * @error: %FACT_EDIT_ERROR_NO_SUCH_ARTICLE, %FACT_EDIT_ERROR_BAD_VALUE
 *
 * Changes what is said of an article. Typing into one field coalesces to one step.
 *
 * Returns: (transfer full): the edit; %NULL with @error set
 */
FactEdit *
fact_edit_set_article_field (FactState         *state,
                             FactEditContext   *context,
                             const char        *article_id,
                             FactArticleField   field,
                             const char        *value,
                             GError           **error)
{
  g_autoptr (FactEditBuilder) builder = fact_edit_builder_new (state, context, FACT_EDIT_SET_ARTICLE_FIELD);
  FactArticle *before = fact_edit_find_article (state, article_id, error);
  g_autoptr (FactArticle) after = NULL;

  if (before == NULL || !check_value (field, value, error))
    return NULL;

  fact_edit_builder_set_label (builder, "%s", _(labels[field]));
  fact_edit_builder_set_key (builder, "article %s %s", article_id, fact_article_field_to_nick (field));
  if (g_strcmp0 (fact_article_get_field (before, field), value != NULL ? value : "") == 0)
    return fact_edit_builder_end (builder);

  after = fact_article_with_field (before, field, value);
  fact_edit_builder_replace (builder, before, after);
  fact_edit_builder_log_article (builder, FACT_ACTION_ARTICLE, after, fact_article_field_to_nick (field), NULL, NULL);

  return fact_edit_builder_end (builder);
}
