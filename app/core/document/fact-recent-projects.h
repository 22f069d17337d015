/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-recent-project.h"
#include "document/fact-state-file.h"

G_BEGIN_DECLS

#define FACT_TYPE_RECENT_PROJECTS (fact_recent_projects_get_type ())

/* The projects that were open lately, newest first: a GListModel of FactRecentProject, kept in a state file. */
G_DECLARE_FINAL_TYPE (FactRecentProjects, fact_recent_projects, FACT, RECENT_PROJECTS, GObject)

#define FACT_RECENT_PROJECTS_MAX 20

FactRecentProjects *fact_recent_projects_new      (FactStateFile      *file);
void                fact_recent_projects_remember (FactRecentProjects *self,
                                                   const char         *path,
                                                   const char         *title,
                                                   const FactTally    *tally,
                                                   gint64              now);
void                fact_recent_projects_forget   (FactRecentProjects *self,
                                                   const char         *path);
void                fact_recent_projects_clear    (FactRecentProjects *self);

G_END_DECLS
