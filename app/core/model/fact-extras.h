/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * FactKeptEntry:
 * @array: name of the member whose array holds the entry ("evidence")
 * @place: how many understood entries stand before it
 * @node: the entry, as it was read
 *
 * An entry of an array that this version does not understand: kept at its place, never edited.
 */
typedef struct
{
  char     *array;
  guint     place;
  JsonNode *node;
} FactKeptEntry;

/*
 * What a record brought along that this version does not know: immutable, atomically counted. Threads share it, but json-glib 1.6
 * does not count objects and arrays atomically: read them, and take a reference on the extras, never on what is inside. Functions
 * like json_to_string() and json_node_copy() take such references too.
 */
typedef struct _FactExtras FactExtras;

FactExtras          *fact_extras_new         (JsonObject          *members,
                                              GPtrArray           *kept);
FactExtras          *fact_extras_ref         (FactExtras          *self);
void                 fact_extras_unref       (FactExtras          *self);

JsonObject          *fact_extras_get_members (FactExtras          *self);
guint                fact_extras_get_n_kept  (FactExtras          *self);
const FactKeptEntry *fact_extras_get_kept    (FactExtras          *self,
                                              guint                i);
gsize                fact_extras_get_n_bytes (FactExtras          *self);
gboolean             fact_extras_equal       (FactExtras          *self,
                                              FactExtras          *other);

FactKeptEntry       *fact_kept_entry_new     (const char          *array,
                                              guint                place,
                                              JsonNode            *node);
void                 fact_kept_entry_free    (FactKeptEntry       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactExtras, fact_extras_unref)

G_END_DECLS
