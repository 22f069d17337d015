/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-assignee-button.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-assignees.h"
#include "inspector/fact-excerpt.h"
#include "sidebar/fact-widget-children.h"
#include "window/fact-status-labels.h"

#define MAX_NAMES 20

/* Of a name, which a file may have of any length. */
#define MAX_NAME_CHARS 80

struct _FactAssigneeButton
{
  GtkWidget       parent_instance;

  FactNavigation *navigation;      /* NULL while no claim is shown */
  GtkMenuButton  *button;
  GtkLabel       *label;
};

G_DEFINE_FINAL_TYPE (FactAssigneeButton, fact_assignee_button, GTK_TYPE_WIDGET)

static void
append_name (GMenu      *menu,
             const char *text,
             const char *name)
{
  g_autofree char *label = fact_status_label_as_menu (text);
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "claim.assign", "s", name);
  g_menu_append_item (menu, item);
}

/* Looked up when it is asked for: the names of a project are those in its claims. */
static void
create_popup_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  FactAssigneeButton *self = user_data;
  FactDocument *document = fact_navigation_get_document (self->navigation);
  const char *checker = fact_edit_context_get_author (fact_document_get_context (document));
  g_auto (GStrv) names = fact_assignees_of_project (fact_document_get_state (document), checker, MAX_NAMES);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) known = g_menu_new ();
  g_autoptr (GMenu) rest = g_menu_new ();

  if (*checker != '\0')
    append_name (known, _("Assign to Me"), checker);
  for (guint i = 0; names[i] != NULL; i++)
    append_name (known, names[i], names[i]);
  g_menu_append (rest, _("Somebody Else…"), "claim.assign-other");
  append_name (rest, _("Nobody"), "");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (known));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (rest));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
fact_assignee_button_dispose (GObject *object)
{
  g_clear_object (&FACT_ASSIGNEE_BUTTON (object)->navigation);
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_assignee_button_parent_class)->dispose (object);
}

static void
fact_assignee_button_class_init (FactAssigneeButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_assignee_button_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
fact_assignee_button_init (FactAssigneeButton *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->label, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "secondary-caption");

  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (self->button, GTK_WIDGET (self->label));
  gtk_menu_button_set_create_popup_func (self->button, create_popup_cb, self, NULL);
  gtk_widget_set_halign (GTK_WIDGET (self->button), GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Change Who Works on It"));
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "caption-button");
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
}

/**
 * fact_assignee_button_show_claim:
 * @self: a button
 * @navigation: where the claim's document is read
 * @claim: the claim's present record
 */
void
fact_assignee_button_show_claim (FactAssigneeButton *self,
                                 FactNavigation     *navigation,
                                 FactClaim          *claim)
{
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (FACT_IS_ASSIGNEE_BUTTON (self));

  g_set_object (&self->navigation, navigation);
  name = fact_excerpt (fact_claim_get_field (claim, FACT_CLAIM_ASSIGNEE), MAX_NAME_CHARS);
  /* Translators: whose task a claim is */
  text = *name != '\0' ? g_strdup_printf (_("Assigned to %s"), name) : g_strdup (_("Assigned to nobody"));
  gtk_label_set_text (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !fact_document_is_read_only (fact_navigation_get_document (navigation)));
}

/**
 * fact_assignee_button_clear:
 * @self: a button
 *
 * Shows nobody and lets go of the document.
 */
void
fact_assignee_button_clear (FactAssigneeButton *self)
{
  g_return_if_fail (FACT_IS_ASSIGNEE_BUTTON (self));

  gtk_menu_button_popdown (self->button);
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  gtk_label_set_text (self->label, "");
  g_clear_object (&self->navigation);
}
