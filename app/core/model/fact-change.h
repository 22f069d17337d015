/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

/**
 * FactChange:
 * @before: the record that gives way; %NULL when @after is added
 * @after: the record in its place; %NULL when @before is removed
 * @place_before: where @before stands in the list of its kind, just before this change
 * @place_after: where @after stands in it just after this change
 * @kind: what kind of record it is, so that who looks for one kind among 100,000 changes need not fetch every record
 *
 * One record gives way to another. With both set and the places differing the record moves. For the header the places are 0.
 */
typedef struct
{
  FactRecord     *before;
  FactRecord     *after;
  guint           place_before;
  guint           place_after;
  FactRecordKind  kind;
} FactChange;

FactRecordKind  fact_change_get_kind   (const FactChange *self);
GRefString     *fact_change_get_id     (const FactChange *self);

/* A list of changes that are made one after the other: immutable, atomically counted. */
typedef struct _FactChangeSet FactChangeSet;

FactChangeSet    *fact_change_set_new      (void);
void              fact_change_set_add      (FactChangeSet *self,
                                            gpointer       before,
                                            gpointer       after,
                                            guint          place_before,
                                            guint          place_after);
FactChangeSet    *fact_change_set_ref      (FactChangeSet *self);
void              fact_change_set_unref    (FactChangeSet *self);
guint             fact_change_set_get_n    (FactChangeSet *self);
const FactChange *fact_change_set_get      (FactChangeSet *self,
                                            guint          i);
gboolean          fact_change_set_has      (FactChangeSet *self,
                                            FactRecordKind kind);
gboolean          fact_change_set_is_large (FactChangeSet *self);
FactChangeSet    *fact_change_set_inverted (FactChangeSet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactChangeSet, fact_change_set_unref)

G_END_DECLS
