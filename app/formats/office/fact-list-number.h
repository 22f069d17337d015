/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FactListNumber:
 * @FACT_LIST_NUMBER_NONE: not shown
 * @FACT_LIST_NUMBER_BULLET: a bullet, the same for all items
 * @FACT_LIST_NUMBER_DECIMAL: 1, 2, 3
 * @FACT_LIST_NUMBER_LOWER_LETTER: a, b, … z, aa, bb
 * @FACT_LIST_NUMBER_UPPER_LETTER: A, B, … Z, AA, BB
 * @FACT_LIST_NUMBER_LOWER_ROMAN: i, ii, iii, iv
 * @FACT_LIST_NUMBER_UPPER_ROMAN: I, II, III, IV
 *
 * How items of a list are told apart.
 */
typedef enum
{
  FACT_LIST_NUMBER_NONE,
  FACT_LIST_NUMBER_BULLET,
  FACT_LIST_NUMBER_DECIMAL,
  FACT_LIST_NUMBER_LOWER_LETTER,
  FACT_LIST_NUMBER_UPPER_LETTER,
  FACT_LIST_NUMBER_LOWER_ROMAN,
  FACT_LIST_NUMBER_UPPER_ROMAN
} FactListNumber;

#define FACT_LIST_BULLET "\xE2\x80\xA2"

void  fact_list_number_append    (GString        *label,
                                  FactListNumber  kind,
                                  guint           number);
char *fact_list_number_dup_label (const char     *number,
                                  guint           level);

G_END_DECLS
