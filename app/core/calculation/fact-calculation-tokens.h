/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "calculation/fact-rational.h"

G_BEGIN_DECLS

typedef enum
{
  FACT_TOKEN_END,
  FACT_TOKEN_NUMBER,
  FACT_TOKEN_WORD,
  FACT_TOKEN_CURRENCY,       /* a sign that may stand before a number: "$", "US$" */
  FACT_TOKEN_SUPERSCRIPT,    /* "²": @number tells which */
  FACT_TOKEN_SIGN            /* one of + - * / ^ ( ) %, whichever way it was written */
} FactTokenKind;

/**
 * FactToken:
 * @kind: what it is
 * @sign: which sign, for a %FACT_TOKEN_SIGN
 * @start: where it begins in the calculation
 * @n_bytes: how long it is there
 * @place: which character of the calculation it begins with, from 1
 * @number: its number, for a %FACT_TOKEN_NUMBER and %FACT_TOKEN_SUPERSCRIPT
 *
 * A part of a calculation that stands for itself.
 */
typedef struct
{
  FactTokenKind kind;
  char          sign;
  const char   *start;
  guint         n_bytes;
  guint         place;
  FactRational  number;
} FactToken;

GArray *fact_calculation_tokens_new (const char  *expression,
                                     GError     **error);

G_END_DECLS
