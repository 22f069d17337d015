/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-recent-projects.h"

G_BEGIN_DECLS

GMenuModel *fact_recent_menu_new (FactRecentProjects *projects);

G_END_DECLS
