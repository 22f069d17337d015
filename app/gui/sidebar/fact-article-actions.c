/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-actions.h"

#include "reading/fact-action-table.h"
#include "sidebar/fact-article-details.h"
#include "sidebar/fact-article-removal.h"
#include "window/fact-workbench.h"

/* The article an action is aimed at: "" stands for the one on show. May be NULL where there is none. */
static const char *
resolve_article (FactNavigation *navigation,
                 const char     *article_id)
{
  if (navigation == NULL || *article_id != '\0')
    return article_id;

  return fact_navigation_get_article_id (navigation);
}

static void
details_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (widget));
  const char *article_id = resolve_article (navigation, g_variant_get_string (parameter, NULL));

  if (navigation != NULL && article_id != NULL)
    fact_article_details_present (widget, fact_navigation_get_document (navigation), article_id);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (widget));
  const char *article_id = resolve_article (navigation, g_variant_get_string (parameter, NULL));

  if (navigation != NULL && article_id != NULL)
    fact_article_removal_start (widget, fact_navigation_get_document (navigation), article_id);
}

static void
set_role_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (widget));
  FactDocument *document;
  const char *article_id;
  const char *nick;
  FactRole role;
  g_autoptr (GError) error = NULL;

  g_variant_get (parameter, "(&s&s)", &article_id, &nick);
  article_id = resolve_article (navigation, article_id);
  if (navigation == NULL || article_id == NULL || !fact_role_from_nick (nick, &role))
    return;

  document = fact_navigation_get_document (navigation);
  if (!fact_document_apply (document,
                            fact_edit_set_article_role (fact_document_get_state (document),
                                                        fact_document_get_context (document),
                                                        article_id, role, &error),
                            &error))
    fact_workbench_report_error (widget, error);
}

static void
move_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (widget));
  FactDocument *document;
  const char *article_id;
  guint place;
  g_autoptr (GError) error = NULL;

  if (navigation == NULL)
    return;

  g_variant_get (parameter, "(&su)", &article_id, &place);
  document = fact_navigation_get_document (navigation);
  if (!fact_document_apply (document,
                            fact_edit_move_article (fact_document_get_state (document),
                                                    fact_document_get_context (document),
                                                    article_id, place, &error),
                            &error))
    fact_workbench_report_error (widget, error);
}

static const FactTableAction actions[] = {
  { "article.details", "s", details_cb, FACT_NEEDS_ARTICLE },
  { "article.remove", "s", remove_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE },
  { "article.set-role", "(ss)", set_role_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE },
  { "article.move", "(su)", move_cb, FACT_NEEDS_WRITABLE | FACT_NEEDS_ARTICLE },
};

static const FactTableAction *
get_actions (guint *n)
{
  *n = G_N_ELEMENTS (actions);

  return actions;
}

static const FactActionTable table = get_actions;

/**
 * fact_article_actions_install:
 * @workbench_class: the class of FactWorkbench
 *
 * Installs the actions on articles, so that they reach every pane of a workbench. Where an article's id is asked for, "" stands
 * for the article on show.
 *
 * - `article.details` (s: id): opens the dialog with all that is known of it
 * - `article.remove` (s: id): removes it; what rests on it is named first
 * - `article.set-role` ((ss): id, nick of a FactRole): makes it a source, or one to be checked
 * - `article.move` ((su): id, place): gives it another place in the project's order
 */
void
fact_article_actions_install (GtkWidgetClass *workbench_class)
{
  fact_action_tables_install (&table, 1, workbench_class);
}

/**
 * fact_article_actions_update:
 * @workbench: a FactWorkbench
 *
 * Enables what can be done now; to be called when another article is on show, or the document may be written or no longer.
 */
void
fact_article_actions_update (GtkWidget *workbench)
{
  fact_action_tables_update (&table, 1, workbench, fact_workbench_get_navigation (FACT_WORKBENCH (workbench)));
}
