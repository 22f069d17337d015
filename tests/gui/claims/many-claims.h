/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-rows.h"
#include "document/fact-document.h"

/* A document with claims "c1", "c2" … numbered so, and what they are read from a table. */
typedef struct
{
  const char   *statement;
  FactVerdict   verdict;
  FactProgress  progress;
  const char   *assignee;       /* may be NULL */
  const char   *tag;            /* may be NULL */
} ClaimLine;

FactDocument *many_claims_new       (FactEditContext *context,
                                     const ClaimLine *lines,
                                     guint            n_lines);

/* What is in the rows: numbers of claims, and headings of groups as "[nick n]", "[nick n +]" for a folded one. */
char         *many_claims_dump_rows (FactClaimRows   *rows);
