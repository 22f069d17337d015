/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-json-check.h"

G_BEGIN_DECLS

/* Filled by the check alone. */
FactJsonOutline *_fact_json_outline_new         (void);
void             _fact_json_outline_add         (FactJsonOutline     *self,
                                                 char                *name,
                                                 gsize                start,
                                                 guint                line,
                                                 gboolean             is_array);
void             _fact_json_outline_end         (FactJsonOutline     *self,
                                                 gsize                end);
void             _fact_json_outline_add_element (FactJsonOutline     *self,
                                                 gsize                start,
                                                 guint                line);
void             _fact_json_outline_end_element (FactJsonOutline     *self,
                                                 gsize                end);

G_END_DECLS
