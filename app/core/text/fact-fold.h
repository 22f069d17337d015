/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* More accents than this on one letter are no writing; those beyond do not count. */
#define FACT_FOLD_MAX_MARKS 6

/**
 * FactFoldKind:
 * @FACT_FOLD_LETTER: a letter, or anything that counts as one
 * @FACT_FOLD_WITH_MARKS: a letter with its accents
 * @FACT_FOLD_WHITE: white space
 * @FACT_FOLD_MARK: an accent on the letter before
 * @FACT_FOLD_IGNORED: nothing
 *
 * What a code point is in words.
 */
typedef enum
{
  FACT_FOLD_LETTER,
  FACT_FOLD_WITH_MARKS,
  FACT_FOLD_WHITE,
  FACT_FOLD_MARK,
  FACT_FOLD_IGNORED
} FactFoldKind;

/**
 * FactFolded:
 * @base: the letter in small and without accents, the plain form of a quotation mark or dash, or ' ' for a run of white space
 * @n_marks: how many accents it has
 * @marks: the accents, as combining marks in the order of Unicode's decomposition
 *
 * A letter as it is compared: who types it plainly means any of its forms.
 */
typedef struct
{
  gunichar base;
  guint    n_marks;
  gunichar marks[FACT_FOLD_MAX_MARKS];
} FactFolded;

/**
 * FactFoldLeadFunc:
 * @lead: the first byte of a character in UTF-8
 * @user_data: what was given to fact_fold_foreach_lead()
 */
typedef void (*FactFoldLeadFunc) (guchar   lead,
                                  gpointer user_data);

gunichar    fact_fold_typography   (gunichar          c);
gboolean    fact_fold_is_ignored   (gunichar          c);
FactFoldKind fact_fold_classify    (gunichar          c,
                                    gunichar         *base);
const char *fact_fold_next         (const char       *at,
                                    const char       *end,
                                    const char      **start,
                                    FactFolded       *folded);
gboolean    fact_folded_stands_for (const FactFolded *words,
                                    const FactFolded *text);
const char *fact_fold_match        (const FactFolded *words,
                                    const char       *at,
                                    const char       *end);
guint       fact_fold_find_places  (gunichar          c,
                                    const guint8     *places);
void        fact_fold_foreach_lead (gunichar          base,
                                    FactFoldLeadFunc  func,
                                    gpointer          user_data);
void        fact_fold_foreach_inner_lead (FactFoldLeadFunc  func,
                                          gpointer          user_data);

G_END_DECLS
