/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-span-index.h"

G_BEGIN_DECLS

/**
 * FactMarkChoice:
 * @kind: an occurrence or evidence
 * @claim_id: the claim
 * @mark_id: its occurrence or evidence
 * @number: the claim's number
 * @verdict: the claim's verdict
 * @stance: for evidence: how it bears on the claim
 * @statement: the claim's statement on one line, cut where it is long
 *
 * One of the marks at a place, with what tells it from the others.
 */
typedef struct
{
  FactMarkKind  kind;
  GRefString   *claim_id;
  GRefString   *mark_id;
  guint         number;
  FactVerdict   verdict;
  FactStance    stance;
  char         *statement;
} FactMarkChoice;

FactMarkChoice *fact_mark_choice_new         (const FactMark *mark,
                                              FactState      *state);
void            fact_mark_choice_free        (FactMarkChoice *self);
char           *fact_mark_choice_dup_heading (FactMarkChoice *self);

GPtrArray *fact_mark_choices_at         (FactSpanIndex *index,
                                         FactState     *state,
                                         guint          offset);
char      *fact_mark_choices_to_tooltip (GPtrArray     *choices);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactMarkChoice, fact_mark_choice_free)

G_END_DECLS
