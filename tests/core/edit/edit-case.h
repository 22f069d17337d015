/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"

/* What comes of an edit that is no error. */
enum { CHANGES = -1, CHANGES_NOTHING = -2 };

typedef struct
{
  const char   *name;
  FactEditKind  kind;
  const char   *id;            /* article or claim; for many claims, their ids with spaces between them */
  const char   *other;         /* article, occurrence, evidence, query, note; for fields, the nick; for tags, those removed;
                                  for evidence from outside, its kind */
  FactSpan      span;
  guint         number;        /* verdict, progress, stance, role, policy or place */
  const char   *value;
  int           outcome;       /* one of these, or a FactEditError */
  const char   *label;
  const char   *appears;       /* in the dump, with it */
  const char   *disappears;    /* from the dump, with it */
  const char   *log;           /* what it adds to the log */
} EditCase;

#define NOWHERE { 0, 0 }
#define INVALID_UTF8 "caf\xe9"

/* Rows for the small project; the last one has no name. */
extern const EditCase edit_cases_of_articles[];
extern const EditCase edit_cases_of_claims[];
extern const EditCase edit_cases_of_marks[];
extern const EditCase edit_cases_of_details[];
extern const EditCase edit_cases_of_spans[];
extern const EditCase edit_cases_of_talk[];

FactEdit *edit_case_make (const EditCase   *row,
                          FactState        *state,
                          FactEditContext  *context,
                          GError          **error);
