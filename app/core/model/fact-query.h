/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"
#include "model/fact-words.h"

G_BEGIN_DECLS

/* A question about a claim, to its author, a source or a colleague. */
typedef struct _FactQuery FactQuery;

FactQuery      *fact_query_new        (GRefString     *id,
                                       const char     *to,
                                       const char     *text,
                                       FactQueryState  state,
                                       const char     *answer,
                                       const char     *by,
                                       const char     *at);
const char     *fact_query_get_to     (FactQuery      *self);
const char     *fact_query_get_text   (FactQuery      *self);
FactQueryState  fact_query_get_state  (FactQuery      *self);
const char     *fact_query_get_answer (FactQuery      *self);
const char     *fact_query_get_by     (FactQuery      *self);
const char     *fact_query_get_at     (FactQuery      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactQuery, fact_record_unref)

G_END_DECLS
