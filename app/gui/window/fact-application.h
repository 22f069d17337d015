/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-document.h"
#include "document/fact-recent-projects.h"
#include "document/fact-view-states.h"

G_BEGIN_DECLS

#define FACT_TYPE_APPLICATION (fact_application_get_type ())

typedef struct _FactSessionKeeper FactSessionKeeper;

/* The program: one instance per user, a window per document. */
G_DECLARE_FINAL_TYPE (FactApplication, fact_application, FACT, APPLICATION, AdwApplication)

FactApplication    *fact_application_new                 (void);
FactEditContext    *fact_application_new_context         (FactApplication *self);
GSettings          *fact_application_get_settings        (FactApplication *self);
FactRecentProjects *fact_application_get_recent_projects (FactApplication *self);
FactViewStates     *fact_application_get_view_states     (FactApplication *self);
FactSessionKeeper  *fact_application_get_session_keeper  (FactApplication *self);
void                fact_application_remember            (FactApplication *self,
                                                          FactDocument    *document);

G_END_DECLS
