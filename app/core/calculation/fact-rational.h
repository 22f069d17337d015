/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calculation/fact-natural.h"

G_BEGIN_DECLS

/**
 * FactRational:
 * @numerator: above the line
 * @denominator: below it; never 0, and without a common divisor with @numerator
 * @is_negative: whether it is below 0
 *
 * A fraction, so that a third is a third and 0.1 + 0.2 is 0.3. Functions that may not give a number within the bounds of FactNatural
 * return whether they did; what they give may be one of their arguments.
 */
typedef struct
{
  FactNatural numerator;
  FactNatural denominator;
  gboolean    is_negative;
} FactRational;

FactRational fact_rational_from       (gint64              number);
gboolean     fact_rational_is_zero    (const FactRational *self);
gboolean     fact_rational_is_whole   (const FactRational *self);
FactRational fact_rational_negated    (const FactRational *self);
FactRational fact_rational_inverted   (const FactRational *self);
gboolean     fact_rational_add        (const FactRational *self,
                                       const FactRational *other,
                                       FactRational       *sum);
gboolean     fact_rational_multiply   (const FactRational *self,
                                       const FactRational *other,
                                       FactRational       *product);
gboolean     fact_rational_power      (const FactRational *self,
                                       guint               exponent,
                                       FactRational       *power);

G_END_DECLS
