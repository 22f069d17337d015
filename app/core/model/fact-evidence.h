/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"
#include "model/fact-words.h"
#include "text/fact-anchor.h"

G_BEGIN_DECLS

/* What evidence that is no span tells, in the order of the file; which of them belong to a kind, see factproj. */
typedef enum
{
  FACT_DETAIL_TITLE,
  FACT_DETAIL_LOCATOR,
  FACT_DETAIL_URL,
  FACT_DETAIL_ARCHIVE,
  FACT_DETAIL_ACCESSED,
  FACT_DETAIL_PERSON,
  FACT_DETAIL_HOW,
  FACT_DETAIL_SPOKEN_AT,
  FACT_DETAIL_EXPRESSION,
  FACT_DETAIL_RESULT,
  FACT_DETAIL_FILE,
  FACT_DETAIL_SHA256,
  FACT_DETAIL_TEXT
} FactEvidenceDetail;

#define FACT_EVIDENCE_N_DETAILS (FACT_DETAIL_TEXT + 1)

/* What bears on a claim: a passage of an article (kind span, with an anchor), or something outside the project. */
typedef struct _FactEvidence FactEvidence;

const char       *fact_evidence_detail_to_nick (FactEvidenceDetail  detail);

FactEvidence     *fact_evidence_new_span       (GRefString         *id,
                                                FactAnchor         *anchor,
                                                FactStance          stance,
                                                const char         *by);
FactEvidence     *fact_evidence_new            (GRefString         *id,
                                                FactEvidenceKind    kind,
                                                FactStance          stance,
                                                const char         *by);
FactEvidenceKind  fact_evidence_get_kind       (FactEvidence       *self);
FactAnchor       *fact_evidence_get_anchor     (FactEvidence       *self);
FactStance        fact_evidence_get_stance     (FactEvidence       *self);
const char       *fact_evidence_get_note       (FactEvidence       *self);
const char       *fact_evidence_get_by         (FactEvidence       *self);
const char       *fact_evidence_get_detail     (FactEvidence       *self,
                                                FactEvidenceDetail  detail);

FactEvidence     *fact_evidence_with_anchor    (FactEvidence       *self,
                                                FactAnchor         *anchor);
FactEvidence     *fact_evidence_with_stance    (FactEvidence       *self,
                                                FactStance          stance);
FactEvidence     *fact_evidence_with_note      (FactEvidence       *self,
                                                const char         *note);
FactEvidence     *fact_evidence_with_detail    (FactEvidence       *self,
                                                FactEvidenceDetail  detail,
                                                const char         *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactEvidence, fact_record_unref)

G_END_DECLS
