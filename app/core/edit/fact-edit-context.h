/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * FactClockFunc:
 *
 * Returns: seconds since 1970-01-01T00:00:00Z
 */
typedef gint64 (*FactClockFunc) (gpointer user_data);

/**
 * FactIdFunc:
 *
 * Returns: (transfer full): a new id that nobody else has
 */
typedef GRefString *(*FactIdFunc) (gpointer user_data);

/* Who edits, what time it is and where new ids come from: given to every edit function, so that tests can fix all three. */
typedef struct _FactEditContext FactEditContext;

FactEditContext *fact_edit_context_new        (const char      *author);
FactEditContext *fact_edit_context_new_full   (const char      *author,
                                               FactClockFunc    clock,
                                               FactIdFunc       new_id,
                                               gpointer         user_data);
FactEditContext *fact_edit_context_copy       (FactEditContext *self);
FactEditContext *fact_edit_context_ref        (FactEditContext *self);
void             fact_edit_context_unref      (FactEditContext *self);
const char      *fact_edit_context_get_author (FactEditContext *self);
void             fact_edit_context_set_author (FactEditContext *self,
                                               const char      *author);
gint64           fact_edit_context_now        (FactEditContext *self);
char            *fact_edit_context_dup_now    (FactEditContext *self);
GRefString      *fact_edit_context_new_id     (FactEditContext *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactEditContext, fact_edit_context_unref)

G_END_DECLS
