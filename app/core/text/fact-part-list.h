/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-span.h"

G_BEGIN_DECLS

/* The parts of a text, such as its paragraphs: spans in order, none of which overlap. Never changed. Private to FactText. */
typedef struct
{
  guint    n_spans;
  FactSpan spans[];
} FactPartList;

FactPartList *fact_part_list_new  (GArray       *spans);
guint         fact_part_list_find (FactPartList *self,
                                   guint         offset);

G_END_DECLS
