/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-alignment.h"

G_BEGIN_DECLS

/* Tokens of the old text from a_start to before a_end, and of the new one from b_start to before b_end. */
typedef struct
{
  guint a_start;
  guint a_end;
  guint b_start;
  guint b_end;
} FactAligned;

/* One pair of tokens that are the same. */
typedef struct
{
  guint a;
  guint b;
} FactTokenPair;

/* An alignment that is being made. */
typedef struct
{
  FactAlignment   *alignment;
  const FactToken *a;
  const FactToken *b;
  guint            n_a;
  guint            n_b;
  guint            n_ids;
  guint32         *n_in_a;       /* by id; all 0 but while a range is looked at */
  guint32         *n_in_b;
  guint32         *place_in_b;
  guint64          work;         /* how many cells may still be computed */
  GCancellable    *cancellable;
} FactAligning;

void     _fact_aligning_pair        (FactAligning      *self,
                                     guint              a,
                                     guint              b);
void     _fact_aligning_align       (FactAligning      *self,
                                     FactAligned        range);
gboolean _fact_aligning_align_small (FactAligning      *self,
                                     const FactAligned *range);
void     _fact_aligning_drop_weak   (FactAligning      *self);
void     _fact_aligning_find_moved  (FactAligning      *self);
void     _fact_aligning_fill        (FactAligning      *self);

/* A passage of the old text: its bytes, and the first of its tokens and the one behind them. */
typedef struct
{
  gsize start;
  gsize end;
  guint first;
  guint last;
} FactPassage;

FactAnchorFate _fact_alignment_find_edited (FactAlignment     *self,
                                            const FactPassage *passage,
                                            gsize             *new_start,
                                            gsize             *new_end);

guint    _fact_longest_increasing   (FactTokenPair     *pairs,
                                     guint              n_pairs);

G_END_DECLS
