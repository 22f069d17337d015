/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-member-reader.h"
#include "store/fact-record-reader.h"

G_BEGIN_DECLS

/* Makes a record of an object's members; %NULL when it is broken or not understood, which is reported. @id is %NULL for kinds
 * that have none. */
typedef gpointer (*FactReadFunc) (FactRecordReader *self,
                                  FactMemberReader *members,
                                  GRefString       *id);

gpointer    _fact_revision_read   (FactRecordReader *self,
                                   FactMemberReader *members,
                                   GRefString       *id);
gpointer    _fact_article_read    (FactRecordReader *self,
                                   FactMemberReader *members,
                                   GRefString       *id);
gpointer    _fact_occurrence_read (FactRecordReader *self,
                                   FactMemberReader *members,
                                   GRefString       *id);
gpointer    _fact_evidence_read   (FactRecordReader *self,
                                   FactMemberReader *members,
                                   GRefString       *id);
gpointer    _fact_query_read      (FactRecordReader *self,
                                   FactMemberReader *members,
                                   GRefString       *id);
gpointer    _fact_note_read       (FactRecordReader *self,
                                   FactMemberReader *members,
                                   GRefString       *id);
gpointer    _fact_claim_read      (FactRecordReader *self,
                                   FactMemberReader *members,
                                   GRefString       *id);

const char *_fact_read_optional   (FactMemberReader *members,
                                   const char       *name);
const char *_fact_read_required   (FactMemberReader *members,
                                   const char       *name);
GPtrArray  *_fact_read_list       (FactRecordReader *self,
                                   FactMemberReader *members,
                                   const char       *name,
                                   FactMemberNeed    need,
                                   FactRecordKind    kind);

G_END_DECLS
