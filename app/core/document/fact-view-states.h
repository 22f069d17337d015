/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-state-file.h"
#include "document/fact-view-state.h"

G_BEGIN_DECLS

#define FACT_TYPE_VIEW_STATES (fact_view_states_get_type ())

/* Where one was in each project, kept in a state file so that project files stay free of it. */
G_DECLARE_FINAL_TYPE (FactViewStates, fact_view_states, FACT, VIEW_STATES, GObject)

#define FACT_VIEW_STATES_MAX 100

FactViewStates *fact_view_states_new      (FactStateFile  *file);
FactViewState  *fact_view_states_find     (FactViewStates *self,
                                           const char     *project_id,
                                           const char     *path);
void            fact_view_states_remember (FactViewStates *self,
                                           const char     *project_id,
                                           const char     *path,
                                           FactViewState  *view);

G_END_DECLS
