/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactAutosaveDue:
 * @has_changes: whether anything was changed since it was last saved
 * @first_change: when the first of these changes was made; seconds of a clock that never goes back
 * @last_change: when the newest of them was made; likewise
 *
 * When a project is to be saved by itself: once nothing has changed for a while, or, for somebody who works without a pause, some time
 * after the first change that is not saved. All zeros is a project without changes.
 */
typedef struct
{
  gboolean has_changes;
  gint64   first_change;
  gint64   last_change;
} FactAutosaveDue;

void   fact_autosave_due_note_change (FactAutosaveDue *self,
                                      gint64           now);
void   fact_autosave_due_note_saved  (FactAutosaveDue *self);
gint64 fact_autosave_due_get_delay   (FactAutosaveDue *self,
                                      guint            quiet,
                                      gint64           now);

G_END_DECLS
