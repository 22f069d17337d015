/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "inspector/fact-wrap-layout.h"

#define SPACING 6

struct _FactWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (FactWrapLayout, fact_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
fact_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                   GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static GtkWidget *
next_shown (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/* A child is never wider than the line: a long one shrinks, down to its minimum. */
static void
measure_child (GtkWidget *child,
               int        width,
               int       *child_width,
               int       *child_height)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  *child_width = MAX (minimum, MIN (natural, width));
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *child_width, NULL, child_height, NULL, NULL);
}

/* Places the children in lines of @width, or only counts when @place is NULL; gives the height of all lines. */
static int
walk_lines (GtkWidget *widget,
            int        width,
            void     (*place) (GtkWidget *child, const GtkAllocation *allocation))
{
  int x = 0;
  int y = 0;
  int line_height = 0;

  for (GtkWidget *child = next_shown (gtk_widget_get_first_child (widget)); child != NULL;
       child = next_shown (gtk_widget_get_next_sibling (child)))
    {
      int child_width, child_height;

      measure_child (child, width, &child_width, &child_height);
      if (x > 0 && x + child_width > width)
        {
          x = 0;
          y += line_height + SPACING;
          line_height = 0;
        }
      if (place != NULL)
        {
          gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

          place (child, &(GtkAllocation) { is_rtl ? width - x - child_width : x, y, child_width, child_height });
        }
      x += child_width + SPACING;
      line_height = MAX (line_height, child_height);
    }

  return y + line_height;
}

static void
measure_width (GtkWidget *widget,
               int       *minimum,
               int       *natural)
{
  *minimum = 0;
  *natural = 0;
  for (GtkWidget *child = next_shown (gtk_widget_get_first_child (widget)); child != NULL;
       child = next_shown (gtk_widget_get_next_sibling (child)))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? SPACING : 0);
    }
}

static void
fact_wrap_layout_measure (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          GtkOrientation    orientation,
                          int               for_size,
                          int              *minimum,
                          int              *natural,
                          int              *minimum_baseline,
                          int              *natural_baseline)
{
  int width_minimum, width_natural;

  measure_width (widget, &width_minimum, &width_natural);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = width_minimum;
      *natural = width_natural;
      return;
    }

  *minimum = *natural = walk_lines (widget, for_size >= 0 ? for_size : width_natural, NULL);
}

static void
place_child (GtkWidget           *child,
             const GtkAllocation *allocation)
{
  gtk_widget_size_allocate (child, allocation, -1);
}

static void
fact_wrap_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  walk_lines (widget, width, place_child);
}

static void
fact_wrap_layout_class_init (FactWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = fact_wrap_layout_get_request_mode;
  manager_class->measure = fact_wrap_layout_measure;
  manager_class->allocate = fact_wrap_layout_allocate;
}

static void
fact_wrap_layout_init (FactWrapLayout *self)
{
}
