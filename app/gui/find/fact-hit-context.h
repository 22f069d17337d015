/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-search.h"

G_BEGIN_DECLS

/**
 * FactHitContext:
 * @words: the words found with some before and behind them, on one line
 * @start: where the words found begin in @words, in bytes
 * @end: the byte behind them
 */
typedef struct
{
  char *words;
  guint start;
  guint end;
} FactHitContext;

void fact_hit_context_init  (FactHitContext *self,
                             FactText       *text,
                             FactHit         hit);
void fact_hit_context_clear (FactHitContext *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FactHitContext, fact_hit_context_clear)

G_END_DECLS
