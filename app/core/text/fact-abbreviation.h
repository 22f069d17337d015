/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactWordKind:
 * @FACT_WORD_OTHER: nothing is known of it
 * @FACT_WORD_BEFORE_ANYTHING: an abbreviation that ends no sentence: Mr., e.g.
 * @FACT_WORD_BEFORE_NUMBER: one that ends none before a number: No., Jan.
 * @FACT_WORD_BEFORE_NAME: one that seldom ends a sentence, unless what follows is known to start one: St., Inc., U.S.
 * @FACT_WORD_BEFORE_TITLE: one that often ends a sentence, but not before an abbreviated title: Calif., etc.
 * @FACT_WORD_HOUR: a.m. and p.m.
 * @FACT_WORD_AFTER_HOUR: what goes on with them: ET, Monday
 * @FACT_WORD_STARTER: a word which, with a capital, begins a sentence: The, He, However
 *
 * What a word says about whether the sentence ends at the full stop beside it.
 */
typedef enum
{
  FACT_WORD_OTHER,
  FACT_WORD_BEFORE_ANYTHING,
  FACT_WORD_BEFORE_NUMBER,
  FACT_WORD_BEFORE_NAME,
  FACT_WORD_BEFORE_TITLE,
  FACT_WORD_HOUR,
  FACT_WORD_AFTER_HOUR,
  FACT_WORD_STARTER
} FactWordKind;

/* No word of the tables is longer; bytes. */
#define FACT_WORD_MAX_BYTES 14

FactWordKind fact_abbreviation_classify (const char *word,
                                         gsize       n_bytes);
FactWordKind fact_next_word_classify    (const char *word,
                                         gsize       n_bytes);

G_END_DECLS
