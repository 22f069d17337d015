/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-stance-menu.h"

#include <glib/gi18n-lib.h>

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

/**
 * fact_stance_menu_show:
 * @button: opens the menu
 * @image: the symbol beside it
 * @label: stands in place of @button where nothing can be changed
 * @stance: what a piece of evidence does to its claim
 *
 * Says in symbol, word and colour what it does.
 */
void
fact_stance_menu_show (GtkMenuButton *button,
                       GtkImage      *image,
                       GtkLabel      *label,
                       FactStance     stance)
{
  g_autofree char *word = fact_stance_as_label (NULL, stance);
  g_autofree char *icon_name = fact_stance_as_icon_name (NULL, stance);
  g_autofree char *css_class = fact_stance_as_css_class (NULL, stance);
  g_autofree char *name = g_strdup_printf (_("Stance: %s"), word);
  const char *image_classes[] = { "stance-image", css_class, NULL };
  const char *label_classes[] = { "stance-word", css_class, NULL };
  const char *button_classes[] = { "flat", "caption-button", "stance-word", css_class, NULL };

  gtk_image_set_from_icon_name (image, icon_name);
  gtk_widget_set_css_classes (GTK_WIDGET (image), image_classes);
  gtk_label_set_text (label, word);
  gtk_widget_set_css_classes (GTK_WIDGET (label), label_classes);
  gtk_menu_button_set_label (button, word);
  gtk_widget_set_css_classes (GTK_WIDGET (button), button_classes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
