/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-start-page.h"

#include <glib/gi18n-lib.h>

#include "keys/fact-key-hints.h"
#include "window/fact-message.h"
#include "window/fact-recent-row.h"

struct _FactStartPage
{
  GtkWidget           parent_instance;

  FactRecentProjects *projects;

  GtkWidget          *child;      /* all of it: bound so that it goes when the widget does */
  GtkFlowBox         *cards;
  GtkWidget          *recent_box;
  GtkListBox         *recent_list;
};

G_DEFINE_FINAL_TYPE (FactStartPage, fact_start_page, GTK_TYPE_WIDGET)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return fact_recent_row_new (item, g_get_real_time () / G_USEC_PER_SEC);
}

static void
items_changed_cb (FactStartPage *self)
{
  gtk_widget_set_visible (self->recent_box, g_list_model_get_n_items (G_LIST_MODEL (self->projects)) > 0);
}

static void
row_activated_cb (FactStartPage *self,
                  FactRecentRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-recent", "s",
                              fact_recent_project_get_path (fact_recent_row_get_project (row)));
}

static void
clear_response_cb (FactStartPage *self,
                   const char    *response)
{
  if (g_str_equal (response, "clear"))
    fact_recent_projects_clear (self->projects);
}

/* There is no way back: the list is not part of any project. */
static void
clear_clicked_cb (FactStartPage *self)
{
  AdwMessageDialog *dialog = fact_message_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                               _("Clear the List of Recent Projects?"),
                                               _("The projects themselves stay where they are."));

  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "clear", _("C_lear"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "clear", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (clear_response_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The cards are buttons: the flow box's own wrappers shall not take the focus before them. */
static void
release_focus_of_cards (FactStartPage *self)
{
  for (int i = 0; gtk_flow_box_get_child_at_index (self->cards, i) != NULL; i++)
    gtk_widget_set_focusable (GTK_WIDGET (gtk_flow_box_get_child_at_index (self->cards, i)), FALSE);
}

static void
fact_start_page_dispose (GObject *object)
{
  FactStartPage *self = FACT_START_PAGE (object);

  if (self->recent_list != NULL)
    gtk_list_box_bind_model (self->recent_list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->projects);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_START_PAGE);

  G_OBJECT_CLASS (fact_start_page_parent_class)->dispose (object);
}

static void
fact_start_page_class_init (FactStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_start_page_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FactStartPage, child);
  gtk_widget_class_bind_template_child (widget_class, FactStartPage, cards);
  gtk_widget_class_bind_template_child (widget_class, FactStartPage, recent_box);
  gtk_widget_class_bind_template_child (widget_class, FactStartPage, recent_list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
}

static void
fact_start_page_init (FactStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_key_hints_tell_all (GTK_WIDGET (self));
  release_focus_of_cards (self);
}

/**
 * fact_start_page_set_recent_projects:
 * @self: a start page which has none yet
 * @projects: the list to offer
 *
 * Gives the page the recent projects to show.
 */
void
fact_start_page_set_recent_projects (FactStartPage      *self,
                                     FactRecentProjects *projects)
{
  g_return_if_fail (FACT_IS_START_PAGE (self));
  g_return_if_fail (self->projects == NULL);

  self->projects = g_object_ref (projects);
  g_signal_connect_object (projects, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->recent_list, G_LIST_MODEL (projects), create_row, NULL, NULL);
  items_changed_cb (self);
}
