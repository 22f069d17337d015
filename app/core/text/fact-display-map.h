/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

G_BEGIN_DECLS

/* How a text is shown where it may not be shown as it is: endless runs are broken for display only. Immutable,
 * atomically counted. */
typedef struct _FactDisplayMap FactDisplayMap;

FactDisplayMap *fact_display_map_new             (FactText       *text);
FactDisplayMap *fact_display_map_ref             (FactDisplayMap *self);
void            fact_display_map_unref           (FactDisplayMap *self);

const char     *fact_display_map_get_display     (FactDisplayMap *self);
gsize           fact_display_map_get_n_bytes     (FactDisplayMap *self);
gboolean        fact_display_map_is_identity     (FactDisplayMap *self);
guint           fact_display_map_to_display      (FactDisplayMap *self,
                                                  guint           offset);
guint           fact_display_map_to_text         (FactDisplayMap *self,
                                                  guint           display_offset);
FactSpan        fact_display_map_span_to_display (FactDisplayMap *self,
                                                  FactSpan        span);
FactSpan        fact_display_map_span_to_text    (FactDisplayMap *self,
                                                  FactSpan        display_span);
char           *fact_display_map_dup_text        (FactDisplayMap *self,
                                                  FactSpan        display_span);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactDisplayMap, fact_display_map_unref)

G_END_DECLS
