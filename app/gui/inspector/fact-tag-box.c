/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-tag-box.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-excerpt.h"
#include "inspector/fact-tag-list.h"
#include "inspector/fact-tag-suggestions.h"
#include "inspector/fact-wrap-layout.h"
#include "sidebar/fact-widget-children.h"
#include "window/fact-workbench.h"

/* Each is two widgets; a file may name thousands for a claim. Those that are not shown come up as others are removed. */
#define MAX_PILLS 60
#define MAX_TAG_CHARS 60

struct _FactTagBox
{
  GtkWidget           parent_instance;

  FactNavigation     *navigation;
  char               *claim_id;
  char              **tags;

  GtkWidget          *add_button;
  GtkPopover         *popover;
  GtkEditable        *entry;
  FactTagSuggestions *suggestions;
};

G_DEFINE_FINAL_TYPE (FactTagBox, fact_tag_box, GTK_TYPE_WIDGET)

static const char * const *
get_tags (FactTagBox *self)
{
  return (const char * const *) self->tags;
}

static void
apply_tags (FactTagBox         *self,
            const char * const *tags)
{
  FactDocument *document = fact_navigation_get_document (self->navigation);
  g_autoptr (GError) error = NULL;

  if (!fact_document_apply (document,
                            fact_edit_set_tags (fact_document_get_state (document), fact_document_get_context (document),
                                                self->claim_id, tags, &error),
                            &error))
    fact_workbench_report_error (GTK_WIDGET (self), error);
}

static void
add_tag (FactTagBox *self,
         const char *tag)
{
  g_auto (GStrv) tags = fact_tag_list_with (get_tags (self), tag);

  if (tags != NULL)
    apply_tags (self, (const char * const *) tags);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  FactTagBox *self = FACT_TAG_BOX (widget);
  g_auto (GStrv) tags = fact_tag_list_without (get_tags (self), g_variant_get_string (parameter, NULL));

  /* The button that was pressed is about to go: the focus stays among the tags. */
  gtk_widget_grab_focus (self->add_button);
  apply_tags (self, (const char * const *) tags);
}

static void
popover_show_cb (FactTagBox *self)
{
  FactDocument *document = fact_navigation_get_document (self->navigation);

  gtk_editable_set_text (self->entry, "");
  fact_tag_suggestions_begin (self->suggestions, fact_document_get_state (document), get_tags (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* The popover stays for the next tag; Enter once more, with nothing typed, closes it. */
static void
entry_activate_cb (FactTagBox *self)
{
  g_autofree char *typed = g_strdup (gtk_editable_get_text (self->entry));

  if (*g_strstrip (typed) == '\0')
    {
      gtk_popover_popdown (self->popover);
      return;
    }

  add_tag (self, typed);
  gtk_editable_set_text (self->entry, "");
  fact_tag_suggestions_set_taken (self->suggestions, get_tags (self));
}

static void
suggestion_chosen_cb (FactTagBox *self,
                      const char *tag)
{
  gtk_popover_popdown (self->popover);
  add_tag (self, tag);
}

static GtkWidget *
new_pill (const char *tag,
          gboolean    is_editable)
{
  GtkWidget *pill = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  g_autofree char *words = fact_excerpt (tag, MAX_TAG_CHARS);
  GtkWidget *label = gtk_label_new (words);
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *name = g_strdup_printf (_("Remove tag “%s”"), words);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (pill), label);
  gtk_widget_add_css_class (pill, "tag");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "tag-box.remove");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", tag);
  gtk_widget_set_tooltip_text (button, _("Remove Tag"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_visible (button, is_editable);
  gtk_box_append (GTK_BOX (pill), button);

  return pill;
}

static GtkWidget *
new_rest (guint n_more)
{
  g_autofree char *words = g_strdup_printf (ngettext ("and %u more", "and %u more", n_more), n_more);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_add_css_class (label, "secondary-caption");

  return label;
}

static void
show_pills (FactTagBox *self,
            gboolean    is_editable)
{
  guint n = g_strv_length (self->tags);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != self->add_button)
    gtk_widget_unparent (child);

  for (guint i = 0; i < MIN (n, MAX_PILLS); i++)
    gtk_widget_insert_before (new_pill (self->tags[i], is_editable), GTK_WIDGET (self), self->add_button);
  if (n > MAX_PILLS)
    gtk_widget_insert_before (new_rest (n - MAX_PILLS), GTK_WIDGET (self), self->add_button);
  gtk_widget_set_visible (self->add_button, is_editable);
}

static void
fact_tag_box_dispose (GObject *object)
{
  FactTagBox *self = FACT_TAG_BOX (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_TAG_BOX);
  fact_widget_children_unparent (GTK_WIDGET (self));
  g_clear_object (&self->navigation);

  G_OBJECT_CLASS (fact_tag_box_parent_class)->dispose (object);
}

static void
fact_tag_box_finalize (GObject *object)
{
  FactTagBox *self = FACT_TAG_BOX (object);

  g_free (self->claim_id);
  g_strfreev (self->tags);

  G_OBJECT_CLASS (fact_tag_box_parent_class)->finalize (object);
}

static void
fact_tag_box_class_init (FactTagBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_tag_box_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_tag_box_finalize;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "tag-box.remove", "s", remove_cb);

  g_type_ensure (FACT_TYPE_TAG_SUGGESTIONS);
  g_type_ensure (FACT_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/inspector/fact-tag-box.ui");
  gtk_widget_class_bind_template_child (widget_class, FactTagBox, add_button);
  gtk_widget_class_bind_template_child (widget_class, FactTagBox, popover);
  gtk_widget_class_bind_template_child (widget_class, FactTagBox, entry);
  gtk_widget_class_bind_template_child (widget_class, FactTagBox, suggestions);
  gtk_widget_class_bind_template_callback (widget_class, popover_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, suggestion_chosen_cb);
}

static void
fact_tag_box_init (FactTagBox *self)
{
  self->tags = g_new0 (char *, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
  fact_tag_suggestions_follow (self->suggestions, self->entry);
}

/**
 * fact_tag_box_show_claim:
 * @self: a box
 * @navigation: where the claim's document is read
 * @claim: the claim's present record
 */
void
fact_tag_box_show_claim (FactTagBox     *self,
                         FactNavigation *navigation,
                         FactClaim      *claim)
{
  const char * const *tags;
  gboolean is_editable;

  g_return_if_fail (FACT_IS_TAG_BOX (self));

  tags = fact_claim_get_tags (claim);
  is_editable = !fact_document_is_read_only (fact_navigation_get_document (navigation));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "tag-box.remove", is_editable);
  g_set_object (&self->navigation, navigation);
  if (g_strcmp0 (self->claim_id, fact_record_get_id (claim)) == 0 && g_strv_equal (get_tags (self), tags))
    return;

  g_free (self->claim_id);
  self->claim_id = g_strdup (fact_record_get_id (claim));
  g_strfreev (self->tags);
  self->tags = g_strdupv ((char **) tags);
  show_pills (self, is_editable);
}

/**
 * fact_tag_box_clear:
 * @self: a box
 *
 * Shows no tags and lets go of the document.
 */
void
fact_tag_box_clear (FactTagBox *self)
{
  g_return_if_fail (FACT_IS_TAG_BOX (self));

  gtk_popover_popdown (self->popover);
  g_clear_pointer (&self->claim_id, g_free);
  g_strfreev (self->tags);
  self->tags = g_new0 (char *, 1);
  show_pills (self, FALSE);
  g_clear_object (&self->navigation);
}
