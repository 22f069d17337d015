/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-span.h"

G_BEGIN_DECLS

/* The one definition of what a paragraph is. Private to FactText. */
typedef struct
{
  guint    n_spans;
  FactSpan spans[];
} FactParagraphs;

FactParagraphs *fact_paragraphs_new  (const char     *utf8,
                                      gsize           n_bytes);
void            fact_paragraphs_free (FactParagraphs *self);
guint           fact_paragraphs_find (FactParagraphs *self,
                                      guint           offset);

G_END_DECLS
