/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

G_BEGIN_DECLS

/* The one definition of what a sentence is. Private to FactText. */
typedef struct
{
  guint    n_spans;
  FactSpan spans[];
} FactSentences;

FactSentences *fact_sentences_new  (FactText      *text);
void           fact_sentences_free (FactSentences *self);
guint          fact_sentences_find (FactSentences *self,
                                    guint          offset);

G_END_DECLS
