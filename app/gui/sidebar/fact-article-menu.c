/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-article-menu.h"

#include <glib/gi18n-lib.h>

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        GVariant   *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

/**
 * fact_article_menu_new:
 * @article: an article
 *
 * Returns: (transfer full): what can be done with the article, the actions aimed at it
 */
GMenuModel *
fact_article_menu_new (FactArticle *article)
{
  const char *id = fact_record_get_id (article);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) removal = g_menu_new ();

  append (menu, _("Details…"), "article.details", g_variant_new_string (id));
  if (fact_article_get_role (article) == FACT_ROLE_SOURCE)
    append (menu, _("Mark as Article to Check"), "article.set-role",
            g_variant_new ("(ss)", id, fact_role_to_nick (FACT_ROLE_ARTICLE)));
  else
    append (menu, _("Mark as Source"), "article.set-role",
            g_variant_new ("(ss)", id, fact_role_to_nick (FACT_ROLE_SOURCE)));

  append (removal, _("Remove…"), "article.remove", g_variant_new_string (id));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (removal));

  return G_MENU_MODEL (g_steal_pointer (&menu));
}
