/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-coverage.h"
#include "model/fact-state.h"

G_BEGIN_DECLS

/**
 * FactStripRow:
 * @has_read: whether a sentence that was looked at is there
 * @has_unread: whether one is that was not
 * @verdicts: of the claims that are made there, a bit for each
 * @has_evidence: whether evidence is there
 *
 * What stands at one row of pixels of the coverage strip.
 */
typedef struct
{
  guint8 has_read : 1;
  guint8 has_unread : 1;
  guint8 has_evidence : 1;
  guint8 verdicts;
} FactStripRow;

GArray *fact_strip_rows_new       (FactCoverage  *coverage,
                                   FactSpanIndex *marks,
                                   FactState     *state,
                                   guint          n_rows);
double  fact_strip_rows_place     (FactText      *text,
                                   guint          offset);
guint   fact_strip_rows_offset_at (FactText      *text,
                                   double         place);

G_END_DECLS
