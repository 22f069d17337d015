/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FACT_NATURAL_N_LIMBS 32

/**
 * FactNatural:
 * @limbs: 32 bits each, the lowest first
 * @n: how many of them count; the last one of these is not 0
 *
 * A whole number from 0 up to 1024 bits. A plain value: it needs no freeing, and no input can make it take more memory.
 */
typedef struct
{
  guint32 limbs[FACT_NATURAL_N_LIMBS];
  guint   n;
} FactNatural;

FactNatural fact_natural_from       (guint64            number);
gboolean    fact_natural_is_zero    (const FactNatural *self);
int         fact_natural_compare    (const FactNatural *self,
                                     const FactNatural *other);
gboolean    fact_natural_add        (const FactNatural *self,
                                     const FactNatural *other,
                                     FactNatural       *sum);
void        fact_natural_subtract   (const FactNatural *self,
                                     const FactNatural *other,
                                     FactNatural       *difference);
gboolean    fact_natural_multiply   (const FactNatural *self,
                                     const FactNatural *other,
                                     FactNatural       *product);
void        fact_natural_divide     (const FactNatural *self,
                                     const FactNatural *divisor,
                                     FactNatural       *quotient,
                                     FactNatural       *remainder);
FactNatural fact_natural_gcd        (const FactNatural *self,
                                     const FactNatural *other);
char       *fact_natural_to_digits  (const FactNatural *self);

G_END_DECLS
