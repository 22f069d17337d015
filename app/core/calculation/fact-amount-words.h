/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calculation/fact-amount.h"

G_BEGIN_DECLS

/* Whether large numbers are written with a word, as "$700 million". */
typedef enum
{
  FACT_SCALE_DIGITS,
  FACT_SCALE_WORDS
} FactScale;

gboolean fact_scale_find_word (const char        *word,
                               guint              n_bytes,
                               guint64           *factor);
char    *fact_amount_to_words (const FactAmount  *self,
                               FactScale          scale,
                               GError           **error);

G_END_DECLS
