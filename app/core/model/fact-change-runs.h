/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-change.h"

G_BEGIN_DECLS

/**
 * FactChangeRun:
 * @place: where it begins, once all runs before it were made
 * @n_removed: how many records go there
 * @n_added: how many come there
 * @end: half changes that are made by then: each change takes a record out, then puts one in
 *
 * Changes of places that lie side by side and are told to views as one.
 */
typedef struct
{
  guint place;
  guint n_removed;
  guint n_added;
  guint end;
} FactChangeRun;

gboolean  fact_change_stays    (const FactChange *change);
GArray   *fact_change_runs_new (FactChangeSet    *changes,
                                FactRecordKind    kind);

G_END_DECLS
