/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactApproximate:
 * @start: where it begins in the text that was searched
 * @end: where it ends
 * @distance: how many letters have to be replaced, put in or taken away to make it of the words
 * @second: the least distance of any place that does not overlap it; the number of letters of the words when there is none
 *
 * The place in a text that is most like some words.
 */
typedef struct
{
  guint start;
  guint end;
  guint distance;
  guint second;
} FactApproximate;

void fact_approximate_find (const gunichar  *words,
                            guint            n_words,
                            const gunichar  *text,
                            guint            n_text,
                            FactApproximate *best);

G_END_DECLS
