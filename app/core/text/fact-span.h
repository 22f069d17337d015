/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactSpan:
 * @start: offset of the first code point
 * @end: offset behind the last code point
 *
 * A half-open range of Unicode code points of a text, counted from 0 as GtkTextIter's offsets are, and as in the Text
 * Position Selector of the W3C Web Annotation Data Model. A plain value, passed by copy.
 */
typedef struct
{
  guint start;
  guint end;
} FactSpan;

static inline gboolean
fact_span_equal (FactSpan a,
                 FactSpan b)
{
  return a.start == b.start && a.end == b.end;
}

static inline gboolean
fact_span_overlaps (FactSpan a,
                    FactSpan b)
{
  return a.start < b.end && b.start < a.end;
}

G_END_DECLS
