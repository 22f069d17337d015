/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"
#include "model/fact-words.h"

G_BEGIN_DECLS

/* The texts of a query, in the order of the file. */
typedef enum
{
  FACT_QUERY_TO,
  FACT_QUERY_TEXT,
  FACT_QUERY_ANSWER
} FactQueryField;

#define FACT_QUERY_N_FIELDS (FACT_QUERY_ANSWER + 1)

/* A question about a claim, to its author, a source or a colleague. */
typedef struct _FactQuery FactQuery;

const char     *fact_query_field_to_nick (FactQueryField field);
gboolean        fact_query_field_from_nick (const char     *nick,
                                            FactQueryField *field);

FactQuery      *fact_query_new        (GRefString     *id,
                                       const char     *to,
                                       const char     *text,
                                       FactQueryState  state,
                                       const char     *answer,
                                       const char     *by,
                                       const char     *at);
const char     *fact_query_get_field  (FactQuery      *self,
                                       FactQueryField  field);
const char     *fact_query_get_to     (FactQuery      *self);
const char     *fact_query_get_text   (FactQuery      *self);
FactQueryState  fact_query_get_state  (FactQuery      *self);
const char     *fact_query_get_answer (FactQuery      *self);
const char     *fact_query_get_by     (FactQuery      *self);
const char     *fact_query_get_at     (FactQuery      *self);

FactQuery      *fact_query_with_field (FactQuery      *self,
                                       FactQueryField  field,
                                       const char     *value);
FactQuery      *fact_query_with_state (FactQuery      *self,
                                       FactQueryState  state);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactQuery, fact_record_unref)

G_END_DECLS
