/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-stance-menu.h"

#include "inspector/fact-claim-closures.h"

/**
 * fact_stance_menu_new:
 * @evidence_id: a piece of evidence of the current claim
 *
 * Returns: (transfer full): a menu of what the evidence can do to the claim
 */
GMenuModel *
fact_stance_menu_new (const char *evidence_id)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (FactStance stance = 0; stance < FACT_N_STANCES; stance++)
    {
      g_autofree char *label = fact_stance_as_label (NULL, stance);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "evidence.set-stance", "(ss)", evidence_id, fact_stance_to_nick (stance));
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (g_steal_pointer (&menu));
}
