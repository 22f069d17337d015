/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-action-bar.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-tag-suggestions.h"
#include "inspector/fact-wrap-layout.h"
#include "pane/fact-button-names.h"
#include "sidebar/fact-widget-children.h"

struct _FactClaimActionBar
{
  GtkWidget           parent_instance;

  FactClaimSelection *selection;          /* NULL without a project */

  GtkLabel           *n_label;
  GtkPopover         *assign_popover;
  GtkEditable        *assign_entry;
  GtkPopover         *tag_popover;
  GtkEditable        *tag_entry;
  FactTagSuggestions *tag_suggestions;
};

G_DEFINE_FINAL_TYPE (FactClaimActionBar, fact_claim_action_bar, GTK_TYPE_WIDGET)

/* Before the popover closes: it is what the action is found through. */
static void
activate_with_text (FactClaimActionBar *self,
                    const char         *action,
                    GtkEditable        *entry,
                    GtkPopover         *popover)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  gtk_editable_set_text (entry, "");
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", text);
  gtk_popover_popdown (popover);
}

static void
assign_cb (FactClaimActionBar *self)
{
  activate_with_text (self, "selected.assign", self->assign_entry, self->assign_popover);
}

static void
add_tag_cb (FactClaimActionBar *self)
{
  if (*gtk_editable_get_text (self->tag_entry) != '\0')
    activate_with_text (self, "selected.add-tag", self->tag_entry, self->tag_popover);
}

static void
tag_popover_show_cb (FactClaimActionBar *self)
{
  static const char * const none[] = { NULL };

  if (self->selection != NULL)
    {
      FactProject *project = fact_claim_rows_get_project (fact_claim_selection_get_rows (self->selection));

      fact_tag_suggestions_begin (self->tag_suggestions, fact_project_get_state (project), none);
    }
  /* The row that had the keyboard last time may be gone. */
  gtk_widget_grab_focus (GTK_WIDGET (self->tag_entry));
}

/* What was typed and given up is gone when somebody opens it again; they may be quicker than its opening is told. */
static void
tag_popover_closed_cb (FactClaimActionBar *self)
{
  gtk_editable_set_text (self->tag_entry, "");
}

static void
tag_chosen_cb (FactClaimActionBar *self,
               const char         *tag)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "selected.add-tag", "s", tag);
  gtk_popover_popdown (self->tag_popover);
}

static void
fact_claim_action_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FACT_TYPE_CLAIM_ACTION_BAR);
  fact_widget_children_unparent (GTK_WIDGET (object));
  g_clear_object (&FACT_CLAIM_ACTION_BAR (object)->selection);

  G_OBJECT_CLASS (fact_claim_action_bar_parent_class)->dispose (object);
}

static void
fact_claim_action_bar_class_init (FactClaimActionBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_claim_action_bar_dispose;

  g_type_ensure (FACT_TYPE_TAG_SUGGESTIONS);
  g_type_ensure (FACT_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/claims/fact-claim-action-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, FactClaimActionBar, n_label);
  gtk_widget_class_bind_template_child (widget_class, FactClaimActionBar, assign_popover);
  gtk_widget_class_bind_template_child (widget_class, FactClaimActionBar, assign_entry);
  gtk_widget_class_bind_template_child (widget_class, FactClaimActionBar, tag_popover);
  gtk_widget_class_bind_template_child (widget_class, FactClaimActionBar, tag_entry);
  gtk_widget_class_bind_template_child (widget_class, FactClaimActionBar, tag_suggestions);
  gtk_widget_class_bind_template_callback (widget_class, assign_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_tag_cb);
  gtk_widget_class_bind_template_callback (widget_class, tag_popover_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, tag_popover_closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, tag_chosen_cb);
}

static void
fact_claim_action_bar_init (FactClaimActionBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_tag_suggestions_follow (self->tag_suggestions, self->tag_entry);
  fact_button_names_mend (GTK_WIDGET (self));
}

/**
 * fact_claim_action_bar_show_selection:
 * @self: the bar
 * @selection: (nullable): which claims are selected
 *
 * Shows the bar while there are several.
 */
void
fact_claim_action_bar_show_selection (FactClaimActionBar *self,
                                      FactClaimSelection *selection)
{
  guint n = selection != NULL ? fact_claim_selection_get_n (selection) : 0;
  g_autofree char *label = g_strdup_printf (ngettext ("%u selected", "%u selected", n), n);

  g_return_if_fail (FACT_IS_CLAIM_ACTION_BAR (self));

  g_set_object (&self->selection, selection);
  gtk_label_set_text (self->n_label, label);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 1);
}
