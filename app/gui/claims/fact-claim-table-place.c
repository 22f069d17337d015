/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-table-private.h"

/* Which widgets show which rows. A row keeps its widget as long as it is in sight, so that scrolling draws only what comes into it. */

/* Beside those for all rows that fit: for rows that are cut at both ends, and for the one that has the keyboard. */
#define SPARE 4

static FactClaimTableRow *
get_widget (FactClaimTable *self,
            guint           i)
{
  return FACT_CLAIM_TABLE_ROW (self->widgets->pdata[i]);
}

static gboolean
has_keyboard (FactClaimTable    *self,
              FactClaimTableRow *widget)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self)) == GTK_WIDGET (widget);
}

static double
get_top (FactClaimTable *self)
{
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];

  return vertical != NULL ? gtk_adjustment_get_value (vertical) : 0;
}

/* Not while the table is being allocated: the new widget would have to be, too, and all around it. */
static void
add_widget (FactClaimTable *self)
{
  GtkWidget *widget = fact_claim_table_row_new ();

  g_ptr_array_add (self->widgets, widget);
  gtk_widget_set_child_visible (widget, FALSE);
  gtk_widget_set_parent (widget, GTK_WIDGET (self));
}

static gboolean
add_widgets_cb (gpointer data)
{
  FactClaimTable *self = data;

  self->adding_source = 0;
  _fact_claim_table_add_widgets (self, self->n_wanted);

  return G_SOURCE_REMOVE;
}

/* Makes sure that there are so many. */
void
_fact_claim_table_add_widgets (FactClaimTable *self,
                               guint           n)
{
  if (self->is_allocating)
    {
      self->n_wanted = n;
      if (self->adding_source == 0)
        self->adding_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, add_widgets_cb, self, NULL);
      return;
    }

  while (self->widgets->len < n)
    add_widget (self);
}

/* One that shows nothing. That which the keyboard is in is for the row where it is to be: it then stays in the table. */
static FactClaimTableRow *
find_free (FactClaimTable *self,
           guint           row)
{
  gboolean is_focus = fact_claim_selection_get_focus (self->selection) == row;
  FactClaimTableRow *found = NULL;

  for (guint i = 0; i < self->widgets->len; i++)
    {
      FactClaimTableRow *widget = get_widget (self, i);

      if (fact_claim_table_row_get (widget) != FACT_CLAIM_NO_ROW)
        continue;
      if (has_keyboard (self, widget) == is_focus)
        return widget;
      if (!has_keyboard (self, widget))
        found = widget;
    }

  return found;
}

static FactClaimTableRow *
find_shown (FactClaimTable *self,
            guint           row)
{
  for (guint i = 0; i < self->widgets->len; i++)
    {
      if (fact_claim_table_row_get (get_widget (self, i)) == row)
        return get_widget (self, i);
    }

  return NULL;
}

static void
allocate (FactClaimTable    *self,
          FactClaimTableRow *widget,
          double             y)
{
  int minimum;

  gtk_widget_set_child_visible (GTK_WIDGET (widget), TRUE);
  gtk_widget_measure (GTK_WIDGET (widget), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (widget),
                            &(GtkAllocation) { 0, (int) y, MAX (gtk_widget_get_width (GTK_WIDGET (self)), minimum),
                                               self->cells.height }, -1);
}

static void
show_row (FactClaimTable *self,
          guint           row)
{
  FactClaimTableRow *widget = find_shown (self, row);

  if (widget == NULL || self->is_stale)
    {
      widget = widget != NULL ? widget : find_free (self, row);
      if (widget == NULL)
        return;
      fact_claim_table_row_show (widget, row, self->selection, &self->cells);
    }
  allocate (self, widget, (double) row * self->cells.height - get_top (self));
}

/* The keyboard may be in a row that was scrolled out of sight: its widget stays, above or below what can be seen. */
static void
release_out_of_sight (FactClaimTable *self,
                      guint           first,
                      guint           last)
{
  for (guint i = 0; i < self->widgets->len; i++)
    {
      FactClaimTableRow *widget = get_widget (self, i);
      guint row = fact_claim_table_row_get (widget);

      if ((row < first || row >= last) && !has_keyboard (self, widget))
        fact_claim_table_row_release (widget);
    }
}

/* What shows nothing. The keyboard may be in it when its row has gone. */
static void
put_away (FactClaimTable *self)
{
  for (guint i = 0; i < self->widgets->len; i++)
    {
      FactClaimTableRow *widget = get_widget (self, i);

      if (fact_claim_table_row_get (widget) != FACT_CLAIM_NO_ROW)
        continue;

      if (has_keyboard (self, widget))
        allocate (self, widget, -(double) self->cells.height);
      else
        gtk_widget_set_child_visible (GTK_WIDGET (widget), FALSE);
    }
}

void
_fact_claim_table_place (FactClaimTable *self)
{
  double top = get_top (self);
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  guint n = _fact_claim_table_get_n (self);
  guint first = MIN ((guint) (top / self->cells.height), n);
  guint last = MIN ((guint) ((top + height) / self->cells.height) + 1, n);
  guint focus = self->selection != NULL ? fact_claim_selection_get_focus (self->selection) : FACT_CLAIM_NO_ROW;

  if (height == 0)
    return;

  _fact_claim_table_add_widgets (self, (guint) (height / self->cells.height) + SPARE);
  release_out_of_sight (self, first, last);
  for (guint row = first; row < last; row++)
    show_row (self, row);
  if (focus != FACT_CLAIM_NO_ROW && (focus < first || focus >= last) && gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    show_row (self, focus);
  put_away (self);
  self->is_stale = FALSE;
}

/* Nothing is shown until the rows are placed again. */
void
_fact_claim_table_release (FactClaimTable *self)
{
  for (guint i = 0; i < self->widgets->len; i++)
    fact_claim_table_row_release (get_widget (self, i));
}

/* Shows it if it is not shown yet: the keyboard is about to come to it. */
FactClaimTableRow *
_fact_claim_table_find (FactClaimTable *self,
                        guint           row)
{
  if (find_shown (self, row) == NULL)
    show_row (self, row);

  return find_shown (self, row);
}

/**
 * fact_claim_table_measure_column:
 * @self: a table
 * @column: a column
 *
 * Returns: how wide the column has to be for all that the rows in sight say in it, px; 0 when they say nothing
 */
int
fact_claim_table_measure_column (FactClaimTable  *self,
                                 FactClaimColumn  column)
{
  int width = 0;

  g_return_val_if_fail (FACT_IS_CLAIM_TABLE (self), 0);

  for (guint i = 0; i < self->widgets->len; i++)
    {
      guint row = fact_claim_table_row_get (get_widget (self, i));
      FactClaimDigest *digest = NULL;

      if (row != FACT_CLAIM_NO_ROW)
        digest = fact_claim_rows_get (fact_claim_selection_get_rows (self->selection), row)->digest;
      if (digest != NULL)
        width = MAX (width, fact_claim_cells_measure (&self->cells, GTK_WIDGET (get_widget (self, i)), digest, column));
    }

  return width;
}
