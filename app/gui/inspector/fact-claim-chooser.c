/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-claim-chooser.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-excerpt.h"

#define MAX_STATEMENT_CHARS 60
#define MAX_LISTED 100

/* A menu reads "_" as the mark of a mnemonic. */
static char *
escape_mnemonics (const char *label)
{
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);

  return g_strjoinv ("__", parts);
}

/**
 * fact_claim_chooser_new_menu:
 * @claims: (element-type FactClaim): claims to choose from
 * @action_name: the action that takes the id of the chosen one
 *
 * Returns: (transfer full): a menu of the claims
 */
GMenuModel *
fact_claim_chooser_new_menu (GPtrArray  *claims,
                             const char *action_name)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < MIN (claims->len, MAX_LISTED); i++)
    {
      FactClaim *claim = claims->pdata[i];
      g_autofree char *statement = fact_excerpt (fact_claim_get_statement (claim), MAX_STATEMENT_CHARS);
      /* Translators: number and statement of a claim */
      g_autofree char *line = g_strdup_printf (_("Claim %u: %s"), fact_claim_get_number (claim), statement);
      g_autofree char *label = escape_mnemonics (line);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, action_name, "s", fact_record_get_id (claim));
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (g_steal_pointer (&menu));
}
