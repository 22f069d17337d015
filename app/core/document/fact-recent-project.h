/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-tally.h"

G_BEGIN_DECLS

#define FACT_TYPE_RECENT_PROJECT (fact_recent_project_get_type ())

/* A row of the list of recent projects, as it was when last opened or saved: nothing is opened to show it. */
G_DECLARE_FINAL_TYPE (FactRecentProject, fact_recent_project, FACT, RECENT_PROJECT, GObject)

FactRecentProject *fact_recent_project_new           (const char        *path,
                                                      const char        *title,
                                                      const FactTally   *tally,
                                                      gint64             opened_at);
const char        *fact_recent_project_get_path      (FactRecentProject *self);
const char        *fact_recent_project_get_title     (FactRecentProject *self);
FactTally          fact_recent_project_get_tally     (FactRecentProject *self);
gint64             fact_recent_project_get_opened_at (FactRecentProject *self);

G_END_DECLS
