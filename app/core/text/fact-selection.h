/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

G_BEGIN_DECLS

#define FACT_TEXT_ERROR (fact_text_error_quark ())

/**
 * FactTextError:
 * @FACT_TEXT_ERROR_EMPTY: nothing but white space was selected
 * @FACT_TEXT_ERROR_NOT_FOUND: the quoted words do not stand in the text
 * @FACT_TEXT_ERROR_AMBIGUOUS: the quoted words stand in the text more than once
 */
typedef enum
{
  FACT_TEXT_ERROR_EMPTY,
  FACT_TEXT_ERROR_NOT_FOUND,
  FACT_TEXT_ERROR_AMBIGUOUS
} FactTextError;

GQuark   fact_text_error_quark      (void);

gboolean fact_selection_to_span     (FactText    *text,
                                     FactSpan     selection,
                                     FactSpan    *span,
                                     GError     **error);

G_END_DECLS
