/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-table-row.h"

#include "claims/fact-claim-row-labels.h"

struct _FactClaimTableRow
{
  GtkWidget             parent_instance;

  guint                 row;             /* FACT_CLAIM_NO_ROW for none */
  FactClaimSelection   *selection;       /* of the table, which outlives the row */
  const FactClaimCells *cells;
};

G_DEFINE_FINAL_TYPE (FactClaimTableRow, fact_claim_table_row, GTK_TYPE_WIDGET)

static void
fact_claim_table_row_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  FactClaimTableRow *self = FACT_CLAIM_TABLE_ROW (widget);
  FactClaimRows *rows;
  const FactClaimRow *row;

  if (self->row == FACT_CLAIM_NO_ROW)
    return;

  rows = fact_claim_selection_get_rows (self->selection);
  row = fact_claim_rows_get (rows, self->row);
  if (row->digest != NULL)
    fact_claim_cells_draw (self->cells, widget, snapshot, row->digest);
  else
    fact_claim_cells_draw_heading (self->cells, widget, snapshot, fact_project_get_state (fact_claim_rows_get_project (rows)),
                                   fact_claim_rows_get_grouping (rows), row->group);
}

static void
fact_claim_table_row_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fact_claim_table_row_parent_class)->css_changed (widget, change);

  /* GTK does not know which colours are drawn. */
  gtk_widget_queue_draw (widget);
}

static void
fact_claim_table_row_class_init (FactClaimTableRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = fact_claim_table_row_snapshot;
  widget_class->css_changed = fact_claim_table_row_css_changed;

  gtk_widget_class_set_css_name (widget_class, "row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
fact_claim_table_row_init (FactClaimTableRow *self)
{
  self->row = FACT_CLAIM_NO_ROW;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * fact_claim_table_row_new:
 *
 * Returns: (transfer floating): without a row
 */
GtkWidget *
fact_claim_table_row_new (void)
{
  return g_object_new (FACT_TYPE_CLAIM_TABLE_ROW, NULL);
}

/**
 * fact_claim_table_row_get:
 * @self: a row in sight
 *
 * Returns: which row of the table it shows; %FACT_CLAIM_NO_ROW for none
 */
guint
fact_claim_table_row_get (FactClaimTableRow *self)
{
  return self->row;
}

static void
set_states (FactClaimTableRow  *self,
            const FactClaimRow *row)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_selected = fact_claim_selection_has (self->selection, self->row);
  gboolean is_current = fact_claim_selection_get_focus (self->selection) == self->row;

  if (is_selected)
    gtk_widget_set_state_flags (widget, GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (widget, GTK_STATE_FLAG_SELECTED);
  if (is_current)
    gtk_widget_add_css_class (widget, "current");
  else
    gtk_widget_remove_css_class (widget, "current");
  if (row->digest == NULL)
    gtk_widget_add_css_class (widget, "heading");
  else
    gtk_widget_remove_css_class (widget, "heading");

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
  if (row->digest == NULL)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, !row->group->is_folded, -1);
  else
    gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED);
}

/**
 * fact_claim_table_row_show:
 * @self: a row in sight
 * @row: which row of the table it is to show
 * @selection: the table's
 * @cells: the table's
 *
 * Shows a row as it is now. To be called again when anything has changed.
 */
void
fact_claim_table_row_show (FactClaimTableRow    *self,
                           guint                 row,
                           FactClaimSelection   *selection,
                           const FactClaimCells *cells)
{
  FactClaimRows *rows = fact_claim_selection_get_rows (selection);
  const FactClaimRow *found = fact_claim_rows_get_complete (rows, row);
  g_autofree char *name = fact_claim_row_label_name (fact_project_get_state (fact_claim_rows_get_project (rows)),
                                                     fact_claim_rows_get_grouping (rows), found, cells->now);

  self->row = row;
  self->selection = selection;
  self->cells = cells;
  set_states (self, found);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int) MIN (row + 1, G_MAXINT),
                                  GTK_ACCESSIBLE_RELATION_SET_SIZE, (int) MIN (fact_claim_rows_get_n (rows), G_MAXINT),
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fact_claim_table_row_release:
 * @self: a row that is not in sight
 *
 * Shows nothing any more.
 */
void
fact_claim_table_row_release (FactClaimTableRow *self)
{
  if (self->row == FACT_CLAIM_NO_ROW)
    return;

  self->row = FACT_CLAIM_NO_ROW;
  self->selection = NULL;
  self->cells = NULL;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, "", -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
