/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactJsonPath:
 * @parent: (nullable): the step before; %NULL for the document itself
 * @name: (nullable): name of a member; %NULL for an entry of an array
 * @index: place of the entry, from 0; meaningless with a @name
 *
 * One step on the way to a value. Steps live on the stack of those who take them: most paths are never written out.
 */
typedef struct _FactJsonPath FactJsonPath;

struct _FactJsonPath
{
  const FactJsonPath *parent;
  const char         *name;
  guint               index;
};

char *fact_json_path_to_string (const FactJsonPath *self);

G_END_DECLS
