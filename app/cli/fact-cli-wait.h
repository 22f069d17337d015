/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FactCliStartFunc:
 * @user_data: what was given to fact_cli_wait()
 * @cancellable: cancelled when somebody wants the program to end
 * @callback: to be called when it is done
 * @callback_data: for @callback
 *
 * Begins something that goes on in a worker thread.
 */
typedef void (*FactCliStartFunc) (gpointer             user_data,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             callback_data);

GAsyncResult *fact_cli_wait             (FactCliStartFunc start,
                                         gpointer         user_data);
void          fact_cli_end_if_signalled (void);

G_END_DECLS
