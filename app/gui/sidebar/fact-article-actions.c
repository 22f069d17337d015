/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-actions.h"

#include "window/fact-workbench.h"

static void
set_role_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  FactNavigation *navigation = fact_workbench_get_navigation (FACT_WORKBENCH (widget));
  const char *article_id = fact_navigation_get_article_id (navigation);
  FactDocument *document = fact_navigation_get_document (navigation);
  FactRole role;
  g_autoptr (GError) error = NULL;

  if (article_id == NULL || !fact_role_from_nick (g_variant_get_string (parameter, NULL), &role))
    return;

  if (!fact_document_apply (document,
                            fact_edit_set_article_role (fact_document_get_state (document),
                                                        fact_document_get_context (document),
                                                        article_id, role, &error),
                            &error))
    fact_workbench_report_error (widget, error);
}

/**
 * fact_article_actions_install:
 * @workbench_class: the class of FactWorkbench
 *
 * Installs the actions on articles, so that they reach every pane of a workbench:
 *
 * - `article.set-role` (s: nick of a FactRole): makes the article on show a source, or one to be checked
 */
void
fact_article_actions_install (GtkWidgetClass *workbench_class)
{
  gtk_widget_class_install_action (workbench_class, "article.set-role", "s", set_role_cb);
}
