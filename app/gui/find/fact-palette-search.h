/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  FACT_PALETTE_PARAGRAPH,
  FACT_PALETTE_ACTION,
  FACT_PALETTE_ARTICLE,
  FACT_PALETTE_CLAIM
} FactPaletteKind;

/**
 * FactPaletteMatch:
 * @kind: what it is
 * @place: the paragraph's number; otherwise where it stands among its kind
 * @score: higher fits better
 */
typedef struct
{
  FactPaletteKind kind;
  guint           place;
  guint           score;
} FactPaletteMatch;

GArray *fact_palette_search (const char         *typed,
                             FactState          *state,
                             const char *const  *actions,
                             guint               n_paragraphs,
                             guint               max_matches,
                             GCancellable       *cancellable);

GArray *fact_palette_search_claims (const char   *typed,
                                    FactState    *state,
                                    const char   *except_id,
                                    guint         max_matches,
                                    GCancellable *cancellable);

G_END_DECLS
