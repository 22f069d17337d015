/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-claim-menu.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"
#include "window/fact-status-labels.h"

#define MAX_STATEMENT_CHARS 60
#define MAX_LISTED 100

/* Leads nowhere, so that nobody takes the menu for all there is. */
static void
append_rest (GMenu *menu,
             guint  n_more)
{
  g_autofree char *label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more", n_more), n_more);

  g_menu_append (menu, label, "inspector.nothing");
}

/**
 * fact_claim_menu_new:
 * @claims: (element-type FactClaim): claims to choose from
 * @action_name: the action that takes the id of the chosen one
 *
 * Returns: (transfer full): a menu of the claims; of very many the first, and how many more there are
 */
GMenuModel *
fact_claim_menu_new (GPtrArray  *claims,
                     const char *action_name)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < MIN (claims->len, MAX_LISTED); i++)
    {
      FactClaim *claim = claims->pdata[i];
      g_autofree char *line = fact_claim_as_line (NULL, claim, MAX_STATEMENT_CHARS);
      g_autofree char *label = fact_status_label_as_menu (line);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, action_name, "s", fact_record_get_id (claim));
      g_menu_append_item (menu, item);
    }
  if (claims->len > MAX_LISTED)
    append_rest (menu, claims->len - MAX_LISTED);

  return G_MENU_MODEL (g_steal_pointer (&menu));
}
