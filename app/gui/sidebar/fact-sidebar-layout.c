/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sidebar/fact-sidebar-layout.h"

/* What the upper list may take of the height when both have more than there is room for. */
#define UPPER_SHARE 0.65

struct _FactSidebarLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (FactSidebarLayout, fact_sidebar_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
fact_sidebar_layout_get_request_mode (GtkLayoutManager *manager,
                                      GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The natural width is the minimum: a long title must not make the sidebar wider. */
static void
fact_sidebar_layout_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  *minimum = 0;
  *natural = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, orientation, for_size, &child_minimum, &child_natural, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = *minimum;
        }
      else
        {
          *minimum += child_minimum;
          *natural += child_natural;
        }
    }
}

static void
fact_sidebar_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  GtkWidget *upper = gtk_widget_get_first_child (widget);
  GtkWidget *lower = gtk_widget_get_last_child (widget);
  int upper_minimum, upper_natural, lower_minimum, lower_natural;
  int upper_height, lower_height;

  gtk_widget_measure (upper, GTK_ORIENTATION_VERTICAL, width, &upper_minimum, &upper_natural, NULL, NULL);
  gtk_widget_measure (lower, GTK_ORIENTATION_VERTICAL, width, &lower_minimum, &lower_natural, NULL, NULL);

  upper_height = MIN (upper_natural, MAX (height - lower_natural, (int) (height * UPPER_SHARE)));
  upper_height = MAX (upper_minimum, MIN (upper_height, height - lower_minimum));
  lower_height = MAX (lower_minimum, MIN (lower_natural, height - upper_height));

  gtk_widget_size_allocate (upper, &(GtkAllocation) { 0, 0, width, upper_height }, -1);
  gtk_widget_size_allocate (lower, &(GtkAllocation) { 0, upper_height, width, lower_height }, -1);
}

static void
fact_sidebar_layout_class_init (FactSidebarLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = fact_sidebar_layout_get_request_mode;
  manager_class->measure = fact_sidebar_layout_measure;
  manager_class->allocate = fact_sidebar_layout_allocate;
}

static void
fact_sidebar_layout_init (FactSidebarLayout *self)
{
}
