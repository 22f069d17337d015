/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-recent-projects.h"

G_BEGIN_DECLS

#define FACT_TYPE_START_PAGE (fact_start_page_get_type ())

/* What a window shows that has no project: ways to get one. */
G_DECLARE_FINAL_TYPE (FactStartPage, fact_start_page, FACT, START_PAGE, GtkWidget)

void fact_start_page_set_recent_projects (FactStartPage      *self,
                                          FactRecentProjects *projects);

G_END_DECLS
