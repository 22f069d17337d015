/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

typedef enum
{
  FACT_MARK_PLAIN,
  FACT_MARK_SELECTED
} FactMarkEmphasis;

#define FACT_N_EMPHASES (FACT_MARK_SELECTED + 1)

/**
 * FactTint:
 * @span: code points, half-open
 * @verdict: of the claim whose colour it has
 * @emphasis: whether that is the selected claim
 *
 * What is behind some words of an article.
 */
typedef struct
{
  FactSpan         span;
  FactVerdict      verdict;
  FactMarkEmphasis emphasis;
} FactTint;

GArray *fact_mark_tints_new (FactState  *state,
                             GPtrArray  *marks,
                             FactSpan    range,
                             const char *claim_id);

G_END_DECLS
