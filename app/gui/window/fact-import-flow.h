/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

gboolean fact_import_flow_start (FactWindow *window,
                                 GListModel *files);

G_END_DECLS
