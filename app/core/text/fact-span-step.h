/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

G_BEGIN_DECLS

/**
 * FactSpanStep:
 * @FACT_SPAN_END_ON: the end goes one word on
 * @FACT_SPAN_END_BACK: the end goes one word back
 * @FACT_SPAN_START_ON: the start goes one word on
 * @FACT_SPAN_START_BACK: the start goes one word back
 *
 * How one end of a passage is moved.
 */
typedef enum
{
  FACT_SPAN_END_ON,
  FACT_SPAN_END_BACK,
  FACT_SPAN_START_ON,
  FACT_SPAN_START_BACK
} FactSpanStep;

/**
 * FactSpanSide:
 * @FACT_SPAN_START: where a passage starts
 * @FACT_SPAN_END: where it ends
 *
 * One of the ends of a passage.
 */
typedef enum
{
  FACT_SPAN_START,
  FACT_SPAN_END
} FactSpanSide;

/**
 * FactSpanGrain:
 * @FACT_SPAN_BY_WORDS: the end comes to lie where a step by words can take it
 * @FACT_SPAN_BY_LETTERS: the end comes to lie between any two letters
 *
 * How finely an end is pulled.
 */
typedef enum
{
  FACT_SPAN_BY_WORDS,
  FACT_SPAN_BY_LETTERS
} FactSpanGrain;

gboolean fact_span_step (FactText      *text,
                         FactSpan       span,
                         FactSpanStep   step,
                         FactSpan      *moved);
FactSpan fact_span_pull (FactText      *text,
                         FactSpan       span,
                         FactSpanSide   side,
                         guint          offset,
                         FactSpanGrain  grain);

G_END_DECLS
