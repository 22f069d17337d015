/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactListSplice:
 * @place: where in the list
 * @n_removed: how many rows go from there
 * @n_added: how many rows then come there
 *
 * One change of a list, as #GListModel::items-changed tells it.
 */
typedef struct
{
  guint place;
  guint n_removed;
  guint n_added;
} FactListSplice;

GArray *fact_list_splices_new (GPtrArray *before,
                               GPtrArray *after);

G_END_DECLS
