/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-evidence.h"
#include "model/fact-note.h"
#include "model/fact-occurrence.h"
#include "model/fact-query.h"
#include "model/fact-record.h"
#include "model/fact-words.h"

G_BEGIN_DECLS

/* The texts of a claim, in the order of the file. */
typedef enum
{
  FACT_CLAIM_STATEMENT,
  FACT_CLAIM_CLAIMANT,
  FACT_CLAIM_RATIONALE,
  FACT_CLAIM_CORRECTION,
  FACT_CLAIM_ASSIGNEE,
  FACT_CLAIM_CHECKED_BY,
  FACT_CLAIM_CHECKED_AT,
  FACT_CLAIM_REVIEWED_BY,
  FACT_CLAIM_REVIEWED_AT
} FactClaimField;

#define FACT_CLAIM_N_FIELDS (FACT_CLAIM_REVIEWED_AT + 1)

typedef struct _FactClaim FactClaim;

const char         *fact_claim_field_to_nick     (FactClaimField  field);
gboolean            fact_claim_field_from_nick   (const char     *nick,
                                                  FactClaimField *field);

FactClaim          *fact_claim_new               (GRefString     *id,
                                                  guint           number);
guint               fact_claim_get_number        (FactClaim      *self);
const char         *fact_claim_get_field         (FactClaim      *self,
                                                  FactClaimField  field);
const char         *fact_claim_get_statement     (FactClaim      *self);
FactVerdict         fact_claim_get_verdict       (FactClaim      *self);
FactProgress        fact_claim_get_progress      (FactClaim      *self);
FactCorrectionState fact_claim_get_correction_state (FactClaim   *self);
const char * const *fact_claim_get_tags          (FactClaim      *self);
guint               fact_claim_get_n_occurrences (FactClaim      *self);
FactOccurrence     *fact_claim_get_occurrence    (FactClaim      *self,
                                                  guint           i);
guint               fact_claim_get_n_evidence    (FactClaim      *self);
FactEvidence       *fact_claim_get_evidence      (FactClaim      *self,
                                                  guint           i);
guint               fact_claim_get_n_queries     (FactClaim      *self);
FactQuery          *fact_claim_get_query         (FactClaim      *self,
                                                  guint           i);
guint               fact_claim_get_n_open_queries (FactClaim     *self);
guint               fact_claim_get_n_notes       (FactClaim      *self);
FactNote           *fact_claim_get_note          (FactClaim      *self,
                                                  guint           i);
gboolean            fact_claim_find_occurrence   (FactClaim      *self,
                                                  const char     *id,
                                                  guint          *place);
gboolean            fact_claim_find_evidence     (FactClaim      *self,
                                                  const char     *id,
                                                  guint          *place);

gboolean            fact_claim_find_query        (FactClaim      *self,
                                                  const char     *id,
                                                  guint          *place);
gboolean            fact_claim_find_note         (FactClaim      *self,
                                                  const char     *id,
                                                  guint          *place);

FactClaim          *fact_claim_with_field        (FactClaim      *self,
                                                  FactClaimField  field,
                                                  const char     *value);
FactClaim          *fact_claim_with_verdict      (FactClaim      *self,
                                                  FactVerdict     verdict);
FactClaim          *fact_claim_with_progress     (FactClaim      *self,
                                                  FactProgress    progress);
FactClaim          *fact_claim_with_correction_state (FactClaim  *self,
                                                  FactCorrectionState state);
FactClaim          *fact_claim_with_tags         (FactClaim      *self,
                                                  const char * const *tags);
FactClaim          *fact_claim_with_occurrences  (FactClaim      *self,
                                                  GPtrArray      *occurrences);
FactClaim          *fact_claim_with_evidence     (FactClaim      *self,
                                                  GPtrArray      *evidence);
FactClaim          *fact_claim_with_queries      (FactClaim      *self,
                                                  GPtrArray      *queries);
FactClaim          *fact_claim_with_notes        (FactClaim      *self,
                                                  GPtrArray      *notes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactClaim, fact_record_unref)

G_END_DECLS
