/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-code-point-index.h"
#include "text/fact-paragraphs.h"
#include "text/fact-sentences.h"

G_BEGIN_DECLS

struct _FactText
{
  gatomicrefcount     ref_count;
  guint               n_words_plus_one;  /* atomic; 0 until counted */
  gsize               n_bytes;
  char               *utf8;
  FactCodePointIndex *index;             /* atomic; made when first asked for */
  FactPartList       *paragraphs;        /* atomic; made when first asked for */
  FactPartList       *sentences;         /* atomic; made when first asked for */
};

G_END_DECLS
