/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

/* One remark in the thread of a claim. */
typedef struct _FactNote FactNote;

FactNote   *fact_note_new      (GRefString *id,
                                const char *text,
                                const char *by,
                                const char *at);
const char *fact_note_get_text (FactNote   *self);
const char *fact_note_get_by   (FactNote   *self);
const char *fact_note_get_at   (FactNote   *self);
FactNote   *fact_note_with_text (FactNote   *self,
                                 const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactNote, fact_record_unref)

G_END_DECLS
