/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calculation/fact-rational.h"
#include "calculation/fact-unit.h"

G_BEGIN_DECLS

/**
 * FactAmountKind:
 * @FACT_AMOUNT_NUMBER: a number, of a unit or of none
 * @FACT_AMOUNT_PERCENT: so many hundredths of something else
 * @FACT_AMOUNT_POINTS: the difference between two of those, in percentage points
 */
typedef enum
{
  FACT_AMOUNT_NUMBER,
  FACT_AMOUNT_PERCENT,
  FACT_AMOUNT_POINTS
} FactAmountKind;

/**
 * FactAmount:
 * @number: how much; 12 for “12 %”
 * @unit: of what; none unless @kind is %FACT_AMOUNT_NUMBER
 * @kind: what the number means
 * @is_change: whether it tells how much more or less something is, and is shown with its sign
 *
 * What is calculated with. The functions follow how people write percentages: 12 % of 340 is 40.8, and 100 + 5 % is 105.
 * They fail with a %FACT_CALCULATION_ERROR.
 */
typedef struct
{
  FactRational   number;
  FactUnit       unit;
  FactAmountKind kind;
  gboolean       is_change;
} FactAmount;

FactAmount fact_amount_from       (FactRational       number);
gboolean   fact_amount_add        (const FactAmount  *self,
                                   const FactAmount  *other,
                                   FactAmount        *sum,
                                   GError           **error);
gboolean   fact_amount_subtract   (const FactAmount  *self,
                                   const FactAmount  *other,
                                   FactAmount        *difference,
                                   GError           **error);
gboolean   fact_amount_multiply   (const FactAmount  *self,
                                   const FactAmount  *other,
                                   FactAmount        *product,
                                   GError           **error);
gboolean   fact_amount_divide     (const FactAmount  *self,
                                   const FactAmount  *other,
                                   FactAmount        *quotient,
                                   GError           **error);
gboolean   fact_amount_power      (const FactAmount  *self,
                                   const FactAmount  *exponent,
                                   FactAmount        *power,
                                   GError           **error);
gboolean   fact_amount_change     (const FactAmount  *from,
                                   const FactAmount  *to,
                                   FactAmount        *change,
                                   GError           **error);
gboolean   fact_amount_to_percent (const FactAmount  *self,
                                   FactAmount        *percent,
                                   GError           **error);

G_END_DECLS
