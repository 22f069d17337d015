/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FACT_UNIT_MAX_PARTS 4
#define FACT_UNIT_MAX_EXPONENT 9

/* A word such as "miles" or "$", and how often it is taken: 2 in "m²", -1 behind "per". Words are slices of the calculation. */
typedef struct
{
  const char *word;
  guint       n_bytes;
  int         exponent;
} FactUnitPart;

/* What a number counts: nothing (no parts), one thing, or some things multiplied. Which part stands first is who came first. */
typedef struct
{
  FactUnitPart parts[FACT_UNIT_MAX_PARTS];
  guint        n_parts;
} FactUnit;

FactUnit fact_unit_from        (const char     *word,
                                guint           n_bytes);
gboolean fact_unit_is_none     (const FactUnit *self);
gboolean fact_unit_is_currency (const FactUnit *self);
gboolean fact_unit_equal       (const FactUnit *self,
                                const FactUnit *other);
gboolean fact_unit_multiply    (const FactUnit *self,
                                const FactUnit *other,
                                int             exponent,
                                FactUnit       *product);
void     fact_unit_append      (const FactUnit *self,
                                GString        *out);

G_END_DECLS
