/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

#define FACT_TYPE_PANE (fact_pane_get_type ())

/* A part of the workbench that looks at a navigation. Property: navigation (nullable). */
G_DECLARE_DERIVABLE_TYPE (FactPane, fact_pane, FACT, PANE, GtkWidget)

struct _FactPaneClass
{
  GtkWidgetClass parent_class;

  /* Another navigation has come, or none; @before, which may be %NULL, is to be let go of. */
  void (* navigation_changed) (FactPane       *self,
                               FactNavigation *before);
};

FactNavigation *fact_pane_get_navigation (FactPane       *self);
void            fact_pane_set_navigation (FactPane       *self,
                                          FactNavigation *navigation);

G_END_DECLS
