/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-evidence-keys.h"

#include "inspector/fact-evidence-row.h"
#include "keys/fact-key-map.h"

/* What the keyboard is at goes, not what the reading pane is at. */
static gboolean
delete_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  FactEvidenceRow *row = FACT_EVIDENCE_ROW (widget);

  if (fact_evidence_row_is_writing (row))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (widget, "evidence.remove", "s", fact_evidence_row_get_id (row));

  return GDK_EVENT_STOP;
}

/* As for the claim, but for what the keyboard is at. */
static gboolean
copy_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  gtk_widget_activate_action (widget, "evidence.copy-citation", "s", fact_evidence_row_get_id (FACT_EVIDENCE_ROW (widget)));

  return GDK_EVENT_STOP;
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   user_data)
{
  int n_places = GPOINTER_TO_INT (user_data);

  gtk_widget_activate_action (widget, "evidence.move", "(si)", fact_evidence_row_get_id (FACT_EVIDENCE_ROW (widget)), n_places);

  return GDK_EVENT_STOP;
}

/**
 * fact_evidence_keys_install:
 * @row_class: the class of FactEvidenceRow
 *
 * Lets Delete unlink a row's evidence, Ctrl+Shift+C cite it, and Alt with an arrow key move it.
 */
void
fact_evidence_keys_install (GtkWidgetClass *row_class)
{
  fact_key_map_bind (row_class, "claim.delete", gtk_callback_action_new (delete_cb, NULL, NULL));
  fact_key_map_bind (row_class, "claim.copy-citation", gtk_callback_action_new (copy_cb, NULL, NULL));
  fact_key_map_bind (row_class, "list.move-up", gtk_callback_action_new (move_cb, GINT_TO_POINTER (-1), NULL));
  fact_key_map_bind (row_class, "list.move-down", gtk_callback_action_new (move_cb, GINT_TO_POINTER (1), NULL));
}
