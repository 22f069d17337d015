/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/fact-claim.h"

G_BEGIN_DECLS

GMenuModel *fact_claim_menu_new (GPtrArray  *claims,
                                 const char *action_name);

G_END_DECLS
