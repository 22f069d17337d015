/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-action-needs.h"

G_BEGIN_DECLS

/* One action of the workbench. */
typedef struct
{
  const char                  *name;
  const char                  *parameter_type;      /* may be NULL */
  GtkWidgetActionActivateFunc  activate;
  FactActionNeeds              needs;
} FactTableAction;

/**
 * FactActionTable:
 * @n: (out): how many
 *
 * Returns: (transfer none) (array length=n): some actions of the workbench
 */
typedef const FactTableAction *(*FactActionTable) (guint *n);

void     fact_action_tables_install (const FactActionTable *tables,
                                     guint                  n_tables,
                                     GtkWidgetClass        *workbench_class);
void     fact_action_tables_update  (const FactActionTable *tables,
                                     guint                  n_tables,
                                     GtkWidget             *workbench,
                                     FactNavigation        *navigation);
gboolean fact_action_tables_can     (const FactActionTable *tables,
                                     guint                  n_tables,
                                     const char            *name,
                                     FactNavigation        *navigation);

G_END_DECLS
