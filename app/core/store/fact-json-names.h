/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The member names of the objects that are open while a document is checked, so that a name which comes twice is found.
 * Names are compared as they read once their escapes are resolved.
 */
typedef struct _FactJsonNames FactJsonNames;

FactJsonNames *fact_json_names_new       (void);
void           fact_json_names_free      (FactJsonNames *self);

guint          fact_json_names_open      (FactJsonNames *self);
const char    *fact_json_names_add       (FactJsonNames *self,
                                          guint          mark,
                                          const char    *raw,
                                          gsize          n_bytes,
                                          gboolean       has_escapes);
const char    *fact_json_names_close     (FactJsonNames *self,
                                          guint          mark);
char          *fact_json_name_dup        (const char    *raw,
                                          gsize          n_bytes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactJsonNames, fact_json_names_free)

G_END_DECLS
