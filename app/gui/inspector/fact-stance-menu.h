/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GMenuModel *fact_stance_menu_new (const char *evidence_id);

G_END_DECLS
