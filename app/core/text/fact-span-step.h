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

gboolean fact_span_step (FactText     *text,
                         FactSpan      span,
                         FactSpanStep  step,
                         FactSpan     *moved);

G_END_DECLS
