/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-recent-row.h"

#include <glib/gi18n-lib.h>

#include "sidebar/fact-verdict-bar.h"
#include "window/fact-project-name.h"
#include "window/fact-recent-label.h"
#include "window/fact-status-labels.h"

struct _FactRecentRow
{
  GtkListBoxRow      parent_instance;

  FactRecentProject *project;

  GtkLabel          *title_label;
  GtkLabel          *place_label;
  FactVerdictBar    *verdict_bar;
  GtkLabel          *done_label;
};

G_DEFINE_FINAL_TYPE (FactRecentRow, fact_recent_row, GTK_TYPE_LIST_BOX_ROW)

static void
fact_recent_row_dispose (GObject *object)
{
  FactRecentRow *self = FACT_RECENT_ROW (object);

  g_clear_object (&self->project);
  gtk_widget_dispose_template (GTK_WIDGET (self), FACT_TYPE_RECENT_ROW);

  G_OBJECT_CLASS (fact_recent_row_parent_class)->dispose (object);
}

static void
fact_recent_row_class_init (FactRecentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_recent_row_dispose;

  g_type_ensure (FACT_TYPE_VERDICT_BAR);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/factdesk/Factdesk/window/fact-recent-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FactRecentRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, FactRecentRow, place_label);
  gtk_widget_class_bind_template_child (widget_class, FactRecentRow, verdict_bar);
  gtk_widget_class_bind_template_child (widget_class, FactRecentRow, done_label);
}

static void
fact_recent_row_init (FactRecentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fact_recent_row_new:
 * @project: a recent project
 * @now: in seconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
fact_recent_row_new (FactRecentProject *project,
                     gint64             now)
{
  FactRecentRow *self = g_object_new (FACT_TYPE_RECENT_ROW, NULL);
  const char *path = fact_recent_project_get_path (project);
  FactTally tally = fact_recent_project_get_tally (project);
  g_autofree char *place = fact_recent_label_place (path, fact_recent_project_get_opened_at (project), now);
  g_autofree char *done = fact_status_label_done (&tally);
  g_autofree char *name = fact_project_name_new (fact_recent_project_get_title (project), path);
  /* Translators: what is read out of a recent project: its file and when it was opened; how much of it is done */
  g_autofree char *description = g_strdup_printf (C_("recent project", "%s; %s"), place, done);
  g_autofree char *shown_path = g_filename_display_name (path);

  self->project = g_object_ref (project);
  gtk_label_set_text (self->title_label, name);
  gtk_label_set_text (self->place_label, place);
  gtk_label_set_text (self->done_label, done);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), shown_path);
  fact_verdict_bar_set_tally (self->verdict_bar, &tally);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);

  return GTK_WIDGET (self);
}

/**
 * fact_recent_row_get_project:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
FactRecentProject *
fact_recent_row_get_project (FactRecentRow *self)
{
  g_return_val_if_fail (FACT_IS_RECENT_ROW (self), NULL);

  return self->project;
}
