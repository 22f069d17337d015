/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-workbench.h"

G_BEGIN_DECLS

/* Which of two has the sidebar's place: the sidebar, or what was found in all articles. */
typedef struct _FactSidebarSwitch FactSidebarSwitch;

FactSidebarSwitch *fact_sidebar_switch_new            (FactWorkbench     *workbench);
void               fact_sidebar_switch_free           (FactSidebarSwitch *self);
void               fact_sidebar_switch_set_navigation (FactSidebarSwitch *self,
                                                       FactNavigation    *navigation);
void               fact_sidebar_switch_find           (FactSidebarSwitch *self);

G_END_DECLS
