/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "store/fact-json-check.h"
#include "store/fact-record-reader.h"

G_BEGIN_DECLS

/**
 * FactEntry:
 * @record: (nullable): the record that an entry gave
 * @node: (nullable): the entry itself where it gave none
 *
 * One entry of a top-level array, read. Each holds one of both; fact_entry_clear() drops it.
 */
typedef struct
{
  gpointer  record;
  JsonNode *node;
} FactEntry;

/* One top-level array of a checked document that is read in several threads. */
typedef struct
{
  const char            *json;
  const char            *name;
  FactRecordKind         kind;
  GArray                *slices;          /* of FactJsonSlice */
  GHashTable            *articles;        /* as in FactRecordReader */
  GCancellable          *cancellable;
  GFileProgressCallback  progress;        /* called in the calling thread with byte offsets of the document */
  gpointer               progress_data;
  goffset                n_total;
} FactEntriesReader;

void       fact_entry_clear         (FactEntry           *self);
void       fact_entries_read_one    (FactEntriesReader   *self,
                                     guint                i,
                                     GHashTable          *taken,
                                     GPtrArray           *problems,
                                     FactEntry           *entry);
GArray    *fact_entries_read        (FactEntriesReader   *self,
                                     GPtrArray           *problems,
                                     GError             **error);

G_END_DECLS
