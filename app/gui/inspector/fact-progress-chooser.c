/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-progress-chooser.h"

#include <glib/gi18n-lib.h>

#include "inspector/fact-claim-closures.h"

struct _FactProgressChooser
{
  GtkWidget     parent_instance;

  GtkDropDown  *drop_down;
  FactProgress  progress;
  gboolean      is_following;
};

G_DEFINE_FINAL_TYPE (FactProgressChooser, fact_progress_chooser, GTK_TYPE_WIDGET)

static GListModel *
new_labels (void)
{
  GtkStringList *labels = gtk_string_list_new (NULL);

  for (FactProgress progress = 0; progress < FACT_N_PROGRESS; progress++)
    gtk_string_list_take (labels, fact_progress_as_label (NULL, progress));

  return G_LIST_MODEL (labels);
}

static GtkWidget *
new_item_box (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), gtk_image_new ());
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static void
setup_list_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  gtk_list_item_set_child (list_item, new_item_box ());
}

/* On the button itself the word "Progress" stands before the choice. */
static void
setup_button_cb (GtkListItemFactory *factory,
                 GtkListItem        *list_item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = gtk_label_new (_("Progress"));

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (title, "secondary");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), new_item_box ());
  gtk_list_item_set_child (list_item, box);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item)
{
  GtkWidget *label = gtk_widget_get_last_child (gtk_list_item_get_child (list_item));
  GtkWidget *image;
  g_autofree char *icon_name = fact_progress_as_icon_name (NULL, gtk_list_item_get_position (list_item));

  if (!GTK_IS_LABEL (label))
    label = gtk_widget_get_last_child (label);
  image = gtk_widget_get_prev_sibling (label);

  gtk_image_set_from_icon_name (GTK_IMAGE (image), icon_name);
  gtk_widget_add_css_class (image, "progress-icon");
  gtk_label_set_text (GTK_LABEL (label), gtk_string_object_get_string (gtk_list_item_get_item (list_item)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (gtk_list_item_get_child (list_item))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (GTK_LABEL (label)), -1);
}

static void
selected_cb (FactProgressChooser *self)
{
  guint selected = gtk_drop_down_get_selected (self->drop_down);

  if (self->is_following || selected >= FACT_N_PROGRESS || selected == self->progress)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "claim.set-progress", "s", fact_progress_to_nick (selected));

  /* Whether the project took it is for the project to say. */
  self->is_following = TRUE;
  gtk_drop_down_set_selected (self->drop_down, self->progress);
  self->is_following = FALSE;
}

static void
fact_progress_chooser_dispose (GObject *object)
{
  FactProgressChooser *self = FACT_PROGRESS_CHOOSER (object);

  if (self->drop_down != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->drop_down)));

  G_OBJECT_CLASS (fact_progress_chooser_parent_class)->dispose (object);
}

static void
fact_progress_chooser_class_init (FactProgressChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fact_progress_chooser_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkListItemFactory *
new_factory (GCallback setup_cb)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", setup_cb, NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);

  return factory;
}

static void
fact_progress_chooser_init (FactProgressChooser *self)
{
  g_autoptr (GtkListItemFactory) button_factory = new_factory (G_CALLBACK (setup_button_cb));
  g_autoptr (GtkListItemFactory) list_factory = new_factory (G_CALLBACK (setup_list_cb));

  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (new_labels (), NULL));
  gtk_drop_down_set_factory (self->drop_down, button_factory);
  gtk_drop_down_set_list_factory (self->drop_down, list_factory);
  gtk_widget_set_hexpand (GTK_WIDGET (self->drop_down), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->drop_down), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Progress"), -1);
  /* The button in it has the focus, and no name of its own. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->drop_down))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Progress"), -1);
  gtk_widget_add_css_class (GTK_WIDGET (self), "progress-chooser");

  g_signal_connect_swapped (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self);
}

/**
 * fact_progress_chooser_set_progress:
 * @self: a chooser
 * @progress: what to show as the present one
 */
void
fact_progress_chooser_set_progress (FactProgressChooser *self,
                                    FactProgress         progress)
{
  g_return_if_fail (FACT_IS_PROGRESS_CHOOSER (self));

  if (self->progress == progress)
    return;

  self->progress = progress;
  self->is_following = TRUE;
  gtk_drop_down_set_selected (self->drop_down, progress);
  self->is_following = FALSE;
}
