/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "model/fact-record.h"
#include "store/fact-json-path.h"

G_BEGIN_DECLS

/**
 * FactRecordReader:
 * @problems: (element-type FactProblem): where problems go
 * @line: line of the top entry being read, for messages
 * @articles: (nullable): the articles there are, by id; marks elsewhere are broken. %NULL: any article will do
 * @taken: (nullable): ids that are given out, as GRefString; an entry that has one of them is broken, any other adds its
 *   own. %NULL: ids are not looked at
 *
 * What records are read against. Several threads may read at the same time without @taken, each with its own @problems.
 */
typedef struct
{
  GPtrArray  *problems;
  guint       line;
  GHashTable *articles;
  GHashTable *taken;
} FactRecordReader;

gpointer fact_record_read (FactRecordReader   *self,
                           FactRecordKind      kind,
                           JsonNode           *node,
                           const FactJsonPath *path);

G_END_DECLS
