/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define FACT_TYPE_NEEDLE (fact_needle_get_type ())

/* Words to look for, made ready for looking: immutable, atomically counted; threads share it. */
typedef struct _FactNeedle FactNeedle;

/**
 * FactNeedleFunc:
 * @start: where the words begin, in bytes
 * @end: the byte behind them
 * @user_data: what was given to fact_needle_foreach()
 */
typedef void (*FactNeedleFunc) (gsize    start,
                                gsize    end,
                                gpointer user_data);

GType       fact_needle_get_type (void) G_GNUC_CONST;

FactNeedle *fact_needle_new      (const char *words);
FactNeedle *fact_needle_ref      (FactNeedle *self);
void        fact_needle_unref    (FactNeedle *self);

gboolean    fact_needle_is_empty (FactNeedle *self);
gboolean    fact_needle_narrows  (FactNeedle *self,
                                  FactNeedle *before);
gsize       fact_needle_foreach  (FactNeedle     *self,
                                  const char     *utf8,
                                  gsize           n_bytes,
                                  gsize           from,
                                  gsize           to,
                                  FactNeedleFunc  func,
                                  gpointer        user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactNeedle, fact_needle_unref)

G_END_DECLS
