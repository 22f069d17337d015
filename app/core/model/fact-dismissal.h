/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

/* A finding of the analysis that somebody put aside; its id is the finding's stable key. */
typedef struct _FactDismissal FactDismissal;

FactDismissal *fact_dismissal_new        (GRefString    *finding,
                                          const char    *by,
                                          const char    *at,
                                          const char    *reason);
const char    *fact_dismissal_get_by     (FactDismissal *self);
const char    *fact_dismissal_get_at     (FactDismissal *self);
const char    *fact_dismissal_get_reason (FactDismissal *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactDismissal, fact_record_unref)

G_END_DECLS
