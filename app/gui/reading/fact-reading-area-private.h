/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pane/fact-pane-divider.h"
#include "reading/fact-reading-area.h"

G_BEGIN_DECLS

struct _FactReadingArea
{
  GtkWidget        parent_instance;

  FactNavigation  *navigation;
  FactReadingPane *first;
  FactReadingPane *second;         /* NULL where there is one pane */
  FactPaneDivider *divider;        /* as long as there is a second pane */
  double           share;          /* of the first pane, where there are two */
  FactReadingPane *active;
};

/* Without telling of it, and without a navigation. */
void _fact_reading_area_add_second (FactReadingArea *self);

G_END_DECLS
