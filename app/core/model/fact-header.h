/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

/* What a project says of itself. */
typedef struct _FactHeader FactHeader;

FactHeader *fact_header_new              (GRefString *id,
                                          const char *title,
                                          const char *created);
const char *fact_header_get_title        (FactHeader *self);
const char *fact_header_get_created      (FactHeader *self);
guint       fact_header_get_last_number  (FactHeader *self);
FactHeader *fact_header_with_title       (FactHeader *self,
                                          const char *title);
FactHeader *fact_header_with_last_number (FactHeader *self,
                                          guint       last_number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactHeader, fact_record_unref)

G_END_DECLS
