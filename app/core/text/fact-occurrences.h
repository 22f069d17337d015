/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactOccurrenceFunc:
 * @byte_offset: where the words begin
 * @user_data: what was given to fact_occurrences_foreach()
 *
 * Is called for every place at which the words stand, in order.
 */
typedef void (*FactOccurrenceFunc) (gsize    byte_offset,
                                    gpointer user_data);

/* What looking at one place costs, in bytes that are merely passed over. */
#define FACT_OCCURRENCE_WORK 128

gboolean fact_occurrences_foreach (const char         *utf8,
                                   gsize               n_bytes,
                                   const char         *words,
                                   gsize               n_words_bytes,
                                   guint64            *work,
                                   FactOccurrenceFunc  func,
                                   gpointer            user_data);

/* The borders of a pattern of any kind of unit; see fact_borders_new(). */
typedef gboolean (*FactUnitsEqualFunc) (gconstpointer units,
                                        gsize         a,
                                        gsize         b);

guint32 *fact_borders_new (gconstpointer      units,
                           gsize              n_units,
                           FactUnitsEqualFunc equal);

G_END_DECLS
