/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "window/fact-window.h"

G_BEGIN_DECLS

/**
 * FactSaveKind:
 * @FACT_SAVE_SAME_FILE: to the document's file; asks for one when it has none
 * @FACT_SAVE_OTHER_FILE: asks for a file, which is the document's from then on
 * @FACT_SAVE_QUIETLY: to the document's file, which it must have, without a word; what went wrong is for the caller to tell
 */
typedef enum
{
  FACT_SAVE_SAME_FILE,
  FACT_SAVE_OTHER_FILE,
  FACT_SAVE_QUIETLY
} FactSaveKind;

void     fact_save_flow_async  (FactWindow          *window,
                                FactSaveKind         kind,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data);
gboolean fact_save_flow_finish (FactWindow          *window,
                                GAsyncResult        *result,
                                GError             **error);

G_END_DECLS
