/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

/* Which entries of the log of a state are on which claim, brought forward change by change. Not shared between threads. */
typedef struct _FactLogIndex FactLogIndex;

FactLogIndex *fact_log_index_new       (FactState        *state);
void          fact_log_index_free      (FactLogIndex     *self);
void          fact_log_index_follow    (FactLogIndex     *self,
                                        const FactChange *change);
FactActivity *fact_log_index_find_last (FactLogIndex     *self,
                                        const char       *claim_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactLogIndex, fact_log_index_free)

G_END_DECLS
