/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Carries progress from a worker to the thread that waits for it, at most one message under way at a time. */
typedef struct _FactProgressRelay FactProgressRelay;

FactProgressRelay *fact_progress_relay_new   (GFileProgressCallback  callback,
                                              gpointer               user_data);
FactProgressRelay *fact_progress_relay_ref   (FactProgressRelay     *self);
void               fact_progress_relay_unref (FactProgressRelay     *self);
void               fact_progress_relay_tell  (goffset                n_done,
                                              goffset                n_total,
                                              gpointer               relay);
void               fact_progress_relay_close (FactProgressRelay     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactProgressRelay, fact_progress_relay_unref)

G_END_DECLS
