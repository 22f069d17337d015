/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-said-in.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-passage-label.h"
#include "inspector/fact-said-in-label.h"
#include "pane/fact-wrapping-label.h"
#include "window/fact-workbench.h"

#define MAX_QUOTATION_CHARS 120

/* A claim that stands in more places is found through the text, not by reading a menu. */
#define MAX_LISTED 200

struct _FactSaidIn
{
  GtkWidget       parent_instance;

  FactNavigation *navigation;
  FactClaim      *claim;

  GtkLabel       *lead_label;
  GtkWidget      *first_button;
  GtkLabel       *first_label;
  GtkWidget      *and_label;
  GtkMenuButton  *others_button;
  GtkLabel       *others_label;
  GtkPopover     *popover;
  GtkBox         *place_box;
};

G_DEFINE_FINAL_TYPE (FactSaidIn, fact_said_in, GTK_TYPE_WIDGET)

static FactDocument *
get_document (FactSaidIn *self)
{
  return fact_navigation_get_document (self->navigation);
}

static void
go_to (FactSaidIn *self,
       const char *occurrence_id)
{
  fact_navigation_go_to_mark (self->navigation, fact_record_get_id (self->claim), occurrence_id);
}

static void
first_clicked_cb (FactSaidIn *self)
{
  if (self->claim != NULL && fact_claim_get_n_occurrences (self->claim) > 0)
    go_to (self, fact_record_get_id (fact_claim_get_occurrence (self->claim, 0)));
}

static void
go_to_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  FactSaidIn *self = FACT_SAID_IN (widget);

  gtk_popover_popdown (self->popover);
  if (self->claim != NULL)
    go_to (self, g_variant_get_string (parameter, NULL));
}

static GtkWidget *
new_place_label (const char *text,
                 const char *css_class)
{
  GtkWidget *label = fact_wrapping_label_new (text, css_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), 34);

  return label;
}

static GtkWidget *
new_go_button (const char *id,
               const char *place,
               const char *quotation)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  /* Translators: a place in an article, and the words there: "City Record ¶2: “it will cost more”" */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), place, quotation);

  gtk_box_append (GTK_BOX (box), new_place_label (place, "place-name"));
  gtk_box_append (GTK_BOX (box), new_place_label (quotation, "quotation"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "said-in.go-to");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static GtkWidget *
new_remove_button (const char *id,
                   const char *place)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *name = g_strdup_printf (_("Remove the occurrence in %s"), place);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Remove This Occurrence"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "said-in.remove");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static void
append_place (FactSaidIn     *self,
              FactOccurrence *occurrence)
{
  FactAnchor *anchor = fact_occurrence_get_anchor (occurrence);
  const char *id = fact_record_get_id (occurrence);
  g_autofree char *place = fact_passage_label (fact_document_get_state (get_document (self)), anchor);
  g_autofree char *quotation = fact_passage_quotation (anchor, MAX_QUOTATION_CHARS);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  gtk_box_append (GTK_BOX (row), new_go_button (id, place, quotation));
  if (!fact_document_is_read_only (get_document (self)))
    gtk_box_append (GTK_BOX (row), new_remove_button (id, place));
  gtk_box_append (self->place_box, row);
}

static void
fill_places (FactSaidIn *self)
{
  GtkWidget *child;
  guint n = self->claim != NULL ? fact_claim_get_n_occurrences (self->claim) : 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->place_box))) != NULL)
    gtk_box_remove (self->place_box, child);

  for (guint i = 0; i < MIN (n, MAX_LISTED); i++)
    append_place (self, fact_claim_get_occurrence (self->claim, i));

  if (n > MAX_LISTED)
    {
      g_autofree char *rest = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more", n - MAX_LISTED),
                                               n - MAX_LISTED);

      gtk_box_append (self->place_box, new_place_label (rest, "secondary-caption"));
    }
}

/* The popover has looked for something to give the keyboard to before it was filled, and found the scrolled window, which does
 * not let go of it. */
static void
popover_show_cb (FactSaidIn *self)
{
  GtkWidget *row;

  fill_places (self);
  row = gtk_widget_get_first_child (GTK_WIDGET (self->place_box));
  if (row != NULL)
    gtk_widget_grab_focus (gtk_widget_get_first_child (row));
}

/* Which of the places listed has the keyboard, in either of its buttons; -1 when it is elsewhere. */
static int
find_focus_place (FactSaidIn *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  int place = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->place_box)); row != NULL;
       row = gtk_widget_get_next_sibling (row), place++)
    {
      if (focus != NULL && gtk_widget_is_ancestor (focus, row))
        return place;
    }

  return -1;
}

/* The keyboard goes on to the place that follows the one removed, or back to the line when there is nothing left to choose from. */
static void
focus_place (FactSaidIn *self,
             int         place)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->place_box));

  while (place-- > 0 && gtk_widget_get_next_sibling (row) != NULL)
    row = gtk_widget_get_next_sibling (row);
  if (row != NULL && gtk_widget_get_last_child (row) != NULL)
    gtk_widget_grab_focus (gtk_widget_get_last_child (row));
}

static void
refill_places (FactSaidIn *self)
{
  int place = find_focus_place (self);

  if (fact_claim_get_n_occurrences (self->claim) < 2)
    {
      gtk_widget_grab_focus (self->first_button);
      return;
    }

  fill_places (self);
  if (place >= 0)
    focus_place (self, place);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  FactSaidIn *self = FACT_SAID_IN (widget);
  FactDocument *document;
  g_autoptr (GError) error = NULL;

  if (self->claim == NULL)
    return;

  document = get_document (self);
  if (fact_document_apply (document,
                           fact_edit_remove_occurrence (fact_document_get_state (document),
                                                        fact_document_get_context (document),
                                                        fact_record_get_id (self->claim),
                                                        g_variant_get_string (parameter, NULL), &error),
                           &error))
    fact_workbench_toast_step (widget, _("Occurrence removed"));
  else
    fact_workbench_report_error (widget, error);
}

static void
fact_said_in_dispose (GObject *object)
{
  FactSaidIn *self = FACT_SAID_IN (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_SAID_IN);
  g_clear_object (&self->navigation);
  g_clear_pointer (&self->claim, fact_record_unref);

  G_OBJECT_CLASS (fact_said_in_parent_class)->dispose (object);
}

static void
fact_said_in_class_init (FactSaidInClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_said_in_dispose;

  gtk_widget_class_install_action (widget_class, "said-in.go-to", "s", go_to_cb);
  gtk_widget_class_install_action (widget_class, "said-in.remove", "s", remove_cb);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-said-in.ui");
  gtk_widget_class_bind_template_child (widget_class, FactSaidIn, lead_label);
  gtk_widget_class_bind_template_child (widget_class, FactSaidIn, first_button);
  gtk_widget_class_bind_template_child (widget_class, FactSaidIn, first_label);
  gtk_widget_class_bind_template_child (widget_class, FactSaidIn, and_label);
  gtk_widget_class_bind_template_child (widget_class, FactSaidIn, others_button);
  gtk_widget_class_bind_template_child (widget_class, FactSaidIn, others_label);
  gtk_widget_class_bind_template_child (widget_class, FactSaidIn, popover);
  gtk_widget_class_bind_template_child (widget_class, FactSaidIn, place_box);
  gtk_widget_class_bind_template_callback (widget_class, first_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_show_cb);
}

static void
fact_said_in_init (FactSaidIn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_labels (FactSaidIn *self)
{
  FactState *state = fact_document_get_state (get_document (self));
  g_autofree char *first = fact_said_in_first_label (state, self->claim);
  g_autofree char *others = fact_said_in_others_label (self->claim);

  /* Translators: a link to the place in an article follows */
  gtk_label_set_text (self->lead_label, first != NULL ? _("Said in") : _("Marked in no article"));
  gtk_label_set_text (self->first_label, first != NULL ? first : "");
  gtk_widget_set_visible (self->first_button, first != NULL);
  gtk_widget_set_visible (self->and_label, others != NULL);
  gtk_label_set_text (self->others_label, others != NULL ? others : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->others_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  others != NULL ? others : "", -1);
  gtk_widget_set_visible (GTK_WIDGET (self->others_button), others != NULL);
}

/**
 * fact_said_in_show_claim:
 * @self: a line
 * @navigation: where the claim's document is read
 * @claim: the claim's present record
 */
void
fact_said_in_show_claim (FactSaidIn     *self,
                         FactNavigation *navigation,
                         FactClaim      *claim)
{
  gboolean has_changed;
  gboolean is_listing;

  g_return_if_fail (FACT_IS_SAID_IN (self));

  has_changed = self->claim != claim;
  is_listing = gtk_widget_get_visible (GTK_WIDGET (self->popover));
  g_set_object (&self->navigation, navigation);
  if (has_changed)
    {
      g_clear_pointer (&self->claim, fact_record_unref);
      self->claim = fact_record_ref (claim);
    }

  /* Before the button that it hangs on is hidden. */
  if (is_listing && fact_claim_get_n_occurrences (claim) < 2)
    gtk_popover_popdown (self->popover);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "said-in.remove", !fact_document_is_read_only (get_document (self)));
  show_labels (self);
  if (is_listing && has_changed)
    refill_places (self);
}

/**
 * fact_said_in_clear:
 * @self: a line
 *
 * Shows no claim and lets go of the document.
 */
void
fact_said_in_clear (FactSaidIn *self)
{
  g_return_if_fail (FACT_IS_SAID_IN (self));

  gtk_popover_popdown (self->popover);
  g_clear_pointer (&self->claim, fact_record_unref);
  fill_places (self);
  g_clear_object (&self->navigation);
}
