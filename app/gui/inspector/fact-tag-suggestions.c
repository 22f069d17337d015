/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-tag-suggestions.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-tag-list.h"
#include "sidebar/fact-widget-children.h"

#define MAX_SUGGESTIONS 8

struct _FactTagSuggestions
{
  GtkWidget     parent_instance;

  GtkListBox   *list_box;
  GtkEditable  *entry;             /* not owned; lives as long as this */
  char        **known;             /* the project's, from when somebody was about to type; NULL before */
  char        **taken;
};

enum { CHOSEN, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactTagSuggestions, fact_tag_suggestions, GTK_TYPE_WIDGET)

static void
show_suggestions (FactTagSuggestions *self)
{
  g_auto (GStrv) suggestions = NULL;
  GtkWidget *row;

  if (self->known == NULL)
    return;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list_box))) != NULL)
    gtk_list_box_remove (self->list_box, row);

  suggestions = fact_tag_list_suggest ((const char * const *) self->known, (const char * const *) self->taken,
                                       gtk_editable_get_text (self->entry), MAX_SUGGESTIONS);
  for (guint i = 0; suggestions[i] != NULL; i++)
    {
      GtkWidget *label = gtk_label_new (suggestions[i]);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_list_box_append (self->list_box, label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      suggestions[i], -1);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), suggestions[0] != NULL);
}

/* Down goes to the first suggestion, and Up from there back to what is typed. */
static gboolean
key_pressed_cb (FactTagSuggestions *self,
                guint               keyval,
                guint               keycode,
                GdkModifierType     modifiers)
{
  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_child_focus (GTK_WIDGET (self->list_box), GTK_DIR_TAB_FORWARD);

  return GDK_EVENT_STOP;
}

static gboolean
left_cb (FactTagSuggestions *self,
         GtkDirectionType    direction)
{
  if (direction != GTK_DIR_UP)
    return FALSE;

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (self->entry, -1);

  return TRUE;
}

static void
row_activated_cb (FactTagSuggestions *self,
                  GtkListBoxRow      *row)
{
  g_autofree char *tag = g_strdup (gtk_label_get_text (GTK_LABEL (gtk_list_box_row_get_child (row))));

  g_signal_emit (self, signals[CHOSEN], 0, tag);
}

static void
fact_tag_suggestions_dispose (GObject *object)
{
  fact_widget_children_unparent (GTK_WIDGET (object));

  G_OBJECT_CLASS (fact_tag_suggestions_parent_class)->dispose (object);
}

static void
fact_tag_suggestions_finalize (GObject *object)
{
  FactTagSuggestions *self = FACT_TAG_SUGGESTIONS (object);

  g_strfreev (self->known);
  g_strfreev (self->taken);

  G_OBJECT_CLASS (fact_tag_suggestions_parent_class)->finalize (object);
}

static void
fact_tag_suggestions_class_init (FactTagSuggestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_tag_suggestions_dispose;
  G_OBJECT_CLASS (klass)->finalize = fact_tag_suggestions_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", FACT_TYPE_TAG_SUGGESTIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
fact_tag_suggestions_init (FactTagSuggestions *self)
{
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "suggestions");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Tags of this project"), -1);
  g_signal_connect_object (self->list_box, "keynav-failed", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list_box, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->list_box), GTK_WIDGET (self));
  gtk_widget_hide (GTK_WIDGET (self));
}

/**
 * fact_tag_suggestions_follow:
 * @self: suggestions
 * @entry: where tags are typed; lives as long as @self
 *
 * Shows from now on what fits to what is typed. To be called once.
 */
void
fact_tag_suggestions_follow (FactTagSuggestions *self,
                             GtkEditable        *entry)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_if_fail (FACT_IS_TAG_SUGGESTIONS (self) && self->entry == NULL);

  self->entry = entry;
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (entry), keys);
  g_signal_connect_object (entry, "changed", G_CALLBACK (show_suggestions), self, G_CONNECT_SWAPPED);
}

/**
 * fact_tag_suggestions_begin:
 * @self: suggestions that follow an entry
 * @state: the project
 * @taken: (array zero-terminated=1): tags that are not to be suggested
 *
 * Looks for the project's tags: to be called when somebody is about to type.
 */
void
fact_tag_suggestions_begin (FactTagSuggestions *self,
                            FactState          *state,
                            const char * const *taken)
{
  g_return_if_fail (FACT_IS_TAG_SUGGESTIONS (self) && self->entry != NULL);

  g_strfreev (self->known);
  self->known = fact_tag_list_of_project (state);
  fact_tag_suggestions_set_taken (self, taken);
}

/**
 * fact_tag_suggestions_set_taken:
 * @self: suggestions
 * @taken: (array zero-terminated=1): tags that are not to be suggested
 */
void
fact_tag_suggestions_set_taken (FactTagSuggestions *self,
                                const char * const *taken)
{
  g_return_if_fail (FACT_IS_TAG_SUGGESTIONS (self));

  g_strfreev (self->taken);
  self->taken = g_strdupv ((char **) taken);
  show_suggestions (self);
}
