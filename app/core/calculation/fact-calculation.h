/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FACT_CALCULATION_ERROR (fact_calculation_error_quark ())

/**
 * FactCalculationError:
 * @FACT_CALCULATION_ERROR_SYNTAX: it is not written as a calculation is
 * @FACT_CALCULATION_ERROR_UNITS: what does not go together, as miles and hours in a sum
 * @FACT_CALCULATION_ERROR_ZERO: a division by zero
 * @FACT_CALCULATION_ERROR_RANGE: too long, or a number of too many digits
 */
typedef enum
{
  FACT_CALCULATION_ERROR_SYNTAX,
  FACT_CALCULATION_ERROR_UNITS,
  FACT_CALCULATION_ERROR_ZERO,
  FACT_CALCULATION_ERROR_RANGE
} FactCalculationError;

GQuark fact_calculation_error_quark (void);

#define FACT_CALCULATION_MAX_CHARS 1000

/* Begins a result that was rounded. */
#define FACT_CALCULATION_ROUNDED "≈ "

char *fact_calculation_compute (const char  *expression,
                                GError     **error);
char *fact_calculation_format  (const char  *expression,
                                const char  *result);

G_END_DECLS
