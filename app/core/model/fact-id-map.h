/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

/* A persistent map from id to record: a hash array mapped trie. */
typedef struct _FactIdMap FactIdMap;

FactIdMap *fact_id_map_new    (void);
FactIdMap *fact_id_map_ref    (FactIdMap  *self);
void       fact_id_map_unref  (FactIdMap  *self);

gpointer   fact_id_map_lookup (FactIdMap  *self,
                               const char *id);
FactIdMap *fact_id_map_set    (FactIdMap  *self,
                               gpointer    record);
FactIdMap *fact_id_map_unset  (FactIdMap  *self,
                               const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactIdMap, fact_id_map_unref)

G_END_DECLS
