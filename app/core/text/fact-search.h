/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "text/fact-needle.h"
#include "text/fact-text.h"

G_BEGIN_DECLS

/**
 * FactHit:
 * @byte_offset: where the words begin
 * @byte_end: the byte behind them
 */
typedef struct
{
  guint byte_offset;
  guint byte_end;
} FactHit;

/**
 * FactHits:
 * @n_found: how many times the words stand in the text
 * @n_hits: how many of these, from the first on, @hits tells
 * @hits: (array length=n_hits): where they stand. In bytes, for what is shown of a hit is cut from the text there, and most are never shown;
 *   fact_hits_get_span() counts code points
 *
 * What a search found in one text.
 */
typedef struct
{
  guint   n_found;
  guint   n_hits;
  FactHit hits[];
} FactHits;

FactHits *fact_search        (FactText       *text,
                              FactNeedle     *needle,
                              guint           max_hits,
                              GCancellable   *cancellable);
guint     fact_hits_find     (const FactHits *self,
                              gsize           byte_offset);
FactSpan  fact_hits_get_span (const FactHits *self,
                              FactText       *text,
                              guint           i);

G_END_DECLS
