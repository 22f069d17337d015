/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calculation/fact-amount-words.h"
#include "calculation/fact-calculation-tokens.h"

G_BEGIN_DECLS

/**
 * FactCalculationCursor:
 * @next: the token that is next; there is always one of kind %FACT_TOKEN_END behind it or here
 * @depth: how many brackets and powers are open
 * @scale: how large the numbers were written so far
 * @error: where to put what is wrong
 *
 * How far a calculation has been read.
 */
typedef struct
{
  const FactToken *next;
  guint            depth;
  FactScale        scale;
  GError         **error;
} FactCalculationCursor;

gboolean fact_token_is_sign              (const FactToken       *token,
                                          char                   sign);
gboolean fact_token_is_word              (const FactToken       *token,
                                          const char            *word);

gboolean fact_calculation_take_sign      (FactCalculationCursor *self,
                                          char                   sign);
gboolean fact_calculation_take_word      (FactCalculationCursor *self,
                                          const char            *word);
gboolean fact_calculation_take_two_words (FactCalculationCursor *self,
                                          const char            *first,
                                          const char            *second);

gboolean fact_calculation_fail           (FactCalculationCursor *self,
                                          const char            *message);
gboolean fact_calculation_fail_at_next   (FactCalculationCursor *self,
                                          const char            *format);

G_END_DECLS
