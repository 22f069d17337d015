/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-span-index.h"

G_BEGIN_DECLS

/**
 * FactReading:
 * @FACT_READING_UNREAD: nobody has said anything of the sentence
 * @FACT_READING_CLEARED: all of its words were read, and there is nothing to check
 * @FACT_READING_MARKED: a claim is made in it, or evidence rests on it
 *
 * What became of a sentence of an article.
 */
typedef enum
{
  FACT_READING_UNREAD,
  FACT_READING_CLEARED,
  FACT_READING_MARKED
} FactReading;

#define FACT_N_READINGS (FACT_READING_MARKED + 1)

/* How many sentences were read. */
typedef struct
{
  guint n_sentences;
  guint by_reading[FACT_N_READINGS];
} FactReadingCounts;

/* What became of every sentence of one article: immutable, counted. */
typedef struct _FactCoverage FactCoverage;

FactCoverage      *fact_coverage_new         (FactText      *text,
                                              FactSpanIndex *marks);
FactCoverage      *fact_coverage_ref         (FactCoverage  *self);
void               fact_coverage_unref       (FactCoverage  *self);
FactText          *fact_coverage_get_text    (FactCoverage  *self);
FactReadingCounts  fact_coverage_get_counts  (FactCoverage  *self);
FactReading        fact_coverage_get_reading (FactCoverage  *self,
                                              guint          number);
guint              fact_coverage_find_unread (FactCoverage  *self,
                                              guint          offset);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactCoverage, fact_coverage_unref)

G_END_DECLS
