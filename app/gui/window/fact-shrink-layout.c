/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-shrink-layout.h"

struct _FactShrinkLayout
{
  GtkLayoutManager parent_instance;

  int              least;      /* pixels; -1: what the child needs */
};

G_DEFINE_FINAL_TYPE (FactShrinkLayout, fact_shrink_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
find_child (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static void
fact_shrink_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  FactShrinkLayout *self = FACT_SHRINK_LAYOUT (manager);
  GtkWidget *child = find_child (widget);

  if (child == NULL)
    return;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      int width;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      for_size = MAX (for_size, width);
    }

  gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL && self->least >= 0)
    *minimum = MIN (*minimum, self->least);
}

static void
fact_shrink_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  GtkWidget *child = find_child (widget);
  int min_width, min_height;

  if (child == NULL)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  width = MAX (width, min_width);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &min_height, NULL, NULL, NULL);
  gtk_widget_allocate (child, width, MAX (height, min_height), baseline, NULL);
}

static void
fact_shrink_layout_class_init (FactShrinkLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = fact_shrink_layout_measure;
  layout_class->allocate = fact_shrink_layout_allocate;
}

static void
fact_shrink_layout_init (FactShrinkLayout *self)
{
  self->least = -1;
}

/**
 * fact_shrink_layout_set_least:
 * @self: a layout
 * @width: pixels; -1 for what the child needs
 *
 * Sets to what width the widget may be narrowed though its child needs more. The child then reaches beyond the widget until it
 * has taken another shape.
 */
void
fact_shrink_layout_set_least (FactShrinkLayout *self,
                              int               width)
{
  g_return_if_fail (FACT_IS_SHRINK_LAYOUT (self));

  if (self->least == width)
    return;

  self->least = width;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
