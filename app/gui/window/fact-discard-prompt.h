/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

void     fact_discard_prompt_async  (FactWindow          *window,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
gboolean fact_discard_prompt_finish (FactWindow          *window,
                                     GAsyncResult        *result);

G_END_DECLS
