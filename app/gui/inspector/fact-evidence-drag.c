/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-evidence-drag.h"

/* Entries that are not understood stand between the others, and are no places to count. */
static int
count_places (FactEvidenceRow *from,
              FactEvidenceRow *to)
{
  GtkListBox *box = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (from)));
  int first = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (from));
  int last = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (to));
  int step = last > first ? 1 : -1;
  int n = 0;

  for (int i = first; i != last; i += step)
    n += FACT_IS_EVIDENCE_ROW (gtk_list_box_get_row_at_index (box, i + step)) ? step : 0;

  return n;
}

/* What is dropped takes the place of what it is dropped on. */
static gboolean
drop_cb (FactEvidenceRow *row,
         const GValue    *value)
{
  FactEvidenceRow *from = g_value_get_object (value);
  int n_places;

  if (from == NULL || from == row || gtk_widget_get_parent (GTK_WIDGET (from)) != gtk_widget_get_parent (GTK_WIDGET (row)))
    return FALSE;

  n_places = count_places (from, row);
  gtk_widget_activate_action (GTK_WIDGET (row), "evidence.move", "(si)", fact_evidence_row_get_id (from), n_places);

  return TRUE;
}

/* Made for each drag: kept, it would keep its row. */
static GdkContentProvider *
prepare_cb (FactEvidenceRow *row)
{
  return gdk_content_provider_new_typed (FACT_TYPE_EVIDENCE_ROW, row);
}

static void
drag_begin_cb (FactEvidenceRow *row,
               GdkDrag         *drag,
               GtkDragSource   *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (row));

  gtk_drag_source_set_icon (source, picture, 0, 0);
}

/**
 * fact_evidence_drag_install:
 * @row: a row
 *
 * Lets the row be dragged to the place of another one of its list.
 */
void
fact_evidence_drag_install (FactEvidenceRow *row)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (FACT_TYPE_EVIDENCE_ROW, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (target));
}
