/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-headings.h"

#include "claims/fact-claim-row-labels.h"

struct _FactClaimHeadings
{
  GtkWidget         parent_instance;

  FactClaimColumns  columns;
  GtkWidget        *buttons[FACT_CLAIM_N_COLUMNS];
  GtkWidget        *arrows[FACT_CLAIM_N_COLUMNS];
};

G_DEFINE_FINAL_TYPE (FactClaimHeadings, fact_claim_headings, GTK_TYPE_WIDGET)

static void
fact_claim_headings_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  FactClaimHeadings *self = FACT_CLAIM_HEADINGS (widget);

  *minimum = *natural = 0;
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS && orientation == GTK_ORIENTATION_VERTICAL; i++)
    {
      int height;

      gtk_widget_measure (self->buttons[i], orientation, -1, &height, NULL, NULL, NULL);
      *minimum = *natural = MAX (*minimum, height);
    }
}

/* A button is as wide as its column with the gaps beside it, so that its words begin where those below do. */
static void
place_buttons (FactClaimHeadings *self,
               int                width,
               int                height)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      int x = self->columns.x[i] - FACT_CLAIM_COLUMNS_GAP / 2;
      int button_width = self->columns.width[i] + FACT_CLAIM_COLUMNS_GAP;
      int minimum;

      gtk_widget_set_child_visible (self->buttons[i], self->columns.width[i] > 0);
      if (self->columns.width[i] == 0)
        continue;

      gtk_widget_measure (self->buttons[i], GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      button_width = MAX (button_width, minimum);
      gtk_widget_size_allocate (self->buttons[i],
                                &(GtkAllocation) { is_rtl ? width - x - button_width : x, 0, button_width, height }, -1);
    }
}

static void
fact_claim_headings_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  place_buttons (FACT_CLAIM_HEADINGS (widget), width, height);
}

static void
fact_claim_headings_dispose (GObject *object)
{
  FactClaimHeadings *self = FACT_CLAIM_HEADINGS (object);

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);

  G_OBJECT_CLASS (fact_claim_headings_parent_class)->dispose (object);
}

static void
fact_claim_headings_class_init (FactClaimHeadingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_claim_headings_dispose;
  widget_class->measure = fact_claim_headings_measure;
  widget_class->size_allocate = fact_claim_headings_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "claimheadings");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static GtkWidget *
make_button (FactClaimHeadings *self,
             FactClaimColumn    column)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (fact_claim_column_label (column));

  self->arrows[column] = gtk_image_new ();
  gtk_widget_set_visible (self->arrows[column], FALSE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->arrows[column]);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "claims.sort-by");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", fact_claim_column_to_nick (column));
  gtk_widget_set_tooltip_text (button, fact_claim_column_label (column));
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return button;
}

static void
fact_claim_headings_init (FactClaimHeadings *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    self->buttons[i] = make_button (self, i);
}

/**
 * fact_claim_headings_set_columns:
 * @self: the headings
 * @columns: where the columns are
 *
 * To be called while the table below is being allocated: the headings, which have their size by then, follow at once.
 */
void
fact_claim_headings_set_columns (FactClaimHeadings      *self,
                                 const FactClaimColumns *columns)
{
  g_return_if_fail (FACT_IS_CLAIM_HEADINGS (self));

  self->columns = *columns;
  if (gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    place_buttons (self, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
}

/**
 * fact_claim_headings_set_sort:
 * @self: the headings
 * @sort: what the table is sorted by
 *
 * Shows it, and says it in the name of the heading: a button has no state of being sorted by.
 */
void
fact_claim_headings_set_sort (FactClaimHeadings *self,
                              FactClaimSort      sort)
{
  g_return_if_fail (FACT_IS_CLAIM_HEADINGS (self));

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      g_autofree char *name = fact_claim_column_label_sorted (i, sort);

      gtk_widget_set_visible (self->arrows[i], sort.column == i);
      gtk_image_set_from_icon_name (GTK_IMAGE (self->arrows[i]), sort.is_descending ? "pan-up-symbolic" : "pan-down-symbolic");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}
