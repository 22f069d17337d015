/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-mark-chooser.h"

#include "inspector/fact-claim-closures.h"

struct _FactMarkChooser
{
  GtkPopover  parent_instance;

  GPtrArray  *choices;      /* of FactMarkChoice, as the rows of the list */
  GtkListBox *list;
};

enum { CHOSEN, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactMarkChooser, fact_mark_chooser, GTK_TYPE_POPOVER)

static void
row_activated_cb (FactMarkChooser *self,
                  GtkListBoxRow   *row)
{
  FactMarkChoice *choice = g_ptr_array_index (self->choices, gtk_list_box_row_get_index (row));
  g_autofree char *claim_id = g_strdup (choice->claim_id);
  g_autofree char *mark_id = g_strdup (choice->mark_id);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, claim_id, mark_id);
}

static void
fact_mark_chooser_dispose (GObject *object)
{
  FactMarkChooser *self = FACT_MARK_CHOOSER (object);

  g_clear_pointer (&self->choices, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_MARK_CHOOSER);

  G_OBJECT_CLASS (fact_mark_chooser_parent_class)->dispose (object);
}

static void
fact_mark_chooser_class_init (FactMarkChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = fact_mark_chooser_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", FACT_TYPE_MARK_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/reading/fact-mark-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, FactMarkChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
fact_mark_chooser_init (FactMarkChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_mark_chooser_new:
 *
 * Returns: (transfer floating): a chooser without choices
 */
GtkWidget *
fact_mark_chooser_new (void)
{
  return g_object_new (FACT_TYPE_MARK_CHOOSER, NULL);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_row (FactMarkChoice *choice)
{
  gboolean is_evidence = choice->kind == FACT_MARK_EVIDENCE;
  g_autofree char *heading = fact_mark_choice_dup_heading (choice);
  g_autofree char *icon_name = is_evidence ? fact_stance_as_icon_name (NULL, choice->stance)
                                           : fact_verdict_as_icon_name (NULL, choice->verdict);
  g_autofree char *css_class = is_evidence ? fact_stance_as_css_class (NULL, choice->stance)
                                           : fact_verdict_as_css_class (NULL, choice->verdict);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *icon = gtk_image_new_from_icon_name (icon_name);

  gtk_widget_add_css_class (icon, css_class);
  gtk_box_append (GTK_BOX (words), make_label (heading, "heading"));
  gtk_box_append (GTK_BOX (words), make_label (choice->statement, "caption"));
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, choice->statement, -1);

  return row;
}

/**
 * fact_mark_chooser_set_choices:
 * @self: a chooser
 * @choices: (element-type FactMarkChoice): what to choose from
 *
 * Lists the choices.
 */
void
fact_mark_chooser_set_choices (FactMarkChooser *self,
                               GPtrArray       *choices)
{
  GtkWidget *row;

  g_return_if_fail (FACT_IS_MARK_CHOOSER (self));

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);

  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = g_ptr_array_ref (choices);
  for (guint i = 0; i < choices->len; i++)
    gtk_list_box_append (self->list, make_row (g_ptr_array_index (choices, i)));
}
