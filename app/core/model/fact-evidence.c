/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-evidence.h"

#include "model/fact-record-private.h"

typedef GRefString *Details[FACT_EVIDENCE_N_DETAILS];

struct _FactEvidence
{
  FactRecord        base;
  FactEvidenceKind  kind;
  FactStance        stance;
  FactAnchor       *anchor;     /* NULL unless a span */
  GRefString       *note;
  GRefString       *by;
  Details          *details;    /* own allocation, NULL for spans: there are many, and they have none */
};

static const char * const detail_nicks[FACT_EVIDENCE_N_DETAILS] = {
  [FACT_DETAIL_TITLE] = "title",
  [FACT_DETAIL_LOCATOR] = "locator",
  [FACT_DETAIL_URL] = "url",
  [FACT_DETAIL_ARCHIVE] = "archive",
  [FACT_DETAIL_ACCESSED] = "accessed",
  [FACT_DETAIL_PERSON] = "person",
  [FACT_DETAIL_HOW] = "how",
  [FACT_DETAIL_SPOKEN_AT] = "spokenAt",
  [FACT_DETAIL_EXPRESSION] = "expression",
  [FACT_DETAIL_RESULT] = "result",
  [FACT_DETAIL_FILE] = "file",
  [FACT_DETAIL_SHA256] = "sha256",
  [FACT_DETAIL_TEXT] = "text",
};

static void
evidence_copy (gpointer copy)
{
  FactEvidence *self = copy;

  if (self->anchor != NULL)
    fact_anchor_ref (self->anchor);
  fact_record_copy_strings (&self->note, 1);
  fact_record_copy_strings (&self->by, 1);
  if (self->details != NULL)
    {
      self->details = g_memdup2 (self->details, sizeof (Details));
      fact_record_copy_strings (*self->details, FACT_EVIDENCE_N_DETAILS);
    }
}

static void
evidence_clear (gpointer record)
{
  FactEvidence *self = record;

  g_clear_pointer (&self->anchor, fact_anchor_unref);
  fact_record_clear_strings (&self->note, 1);
  fact_record_clear_strings (&self->by, 1);
  if (self->details != NULL)
    fact_record_clear_strings (*self->details, FACT_EVIDENCE_N_DETAILS);
  g_clear_pointer (&self->details, g_free);
}

const FactRecordClass fact_evidence_class = { sizeof (FactEvidence), evidence_copy, evidence_clear };

/**
 * fact_evidence_detail_to_nick:
 * @detail: a detail
 *
 * Returns: (transfer none): its name in files
 */
const char *
fact_evidence_detail_to_nick (FactEvidenceDetail detail)
{
  g_return_val_if_fail (detail < FACT_EVIDENCE_N_DETAILS, NULL);

  return detail_nicks[detail];
}

/**
 * fact_evidence_new_span:
 * @id: its id
 * @anchor: (transfer none): the passage
 * @stance: how it bears on the claim
 * @by: who linked it; may be ""
 *
 * Returns: (transfer full): a passage of an article as evidence
 */
FactEvidence *
fact_evidence_new_span (GRefString *id,
                        FactAnchor *anchor,
                        FactStance  stance,
                        const char *by)
{
  FactEvidence *self = fact_evidence_new (id, FACT_EVIDENCE_SPAN, stance, by);

  self->anchor = fact_anchor_ref (anchor);

  return self;
}

/**
 * fact_evidence_new:
 * @id: its id
 * @kind: what it is
 * @stance: how it bears on the claim
 * @by: who added it; may be ""
 *
 * Returns: (transfer full): evidence of which nothing else is known; a span needs fact_evidence_new_span() instead
 */
FactEvidence *
fact_evidence_new (GRefString       *id,
                   FactEvidenceKind  kind,
                   FactStance        stance,
                   const char       *by)
{
  FactEvidence *self = fact_record_alloc (FACT_RECORD_EVIDENCE, id);

  self->kind = kind;
  self->stance = stance;
  fact_record_set_string (&self->by, by);

  return self;
}

/**
 * fact_evidence_get_kind:
 * @self: evidence
 *
 * Returns: whether it is a passage, and otherwise what
 */
FactEvidenceKind
fact_evidence_get_kind (FactEvidence *self)
{
  return self->kind;
}

/**
 * fact_evidence_get_anchor:
 * @self: evidence
 *
 * Returns: (transfer none) (nullable): the passage; %NULL unless the kind is %FACT_EVIDENCE_SPAN
 */
FactAnchor *
fact_evidence_get_anchor (FactEvidence *self)
{
  return self->anchor;
}

/**
 * fact_evidence_get_stance:
 * @self: evidence
 *
 * Returns: how it bears on the claim
 */
FactStance
fact_evidence_get_stance (FactEvidence *self)
{
  return self->stance;
}

/**
 * fact_evidence_get_note:
 * @self: evidence
 *
 * Returns: (transfer none): a remark on it; "" without one
 */
const char *
fact_evidence_get_note (FactEvidence *self)
{
  return fact_record_show_string (self->note);
}

/**
 * fact_evidence_get_by:
 * @self: evidence
 *
 * Returns: (transfer none): who linked it; "" when nobody said
 */
const char *
fact_evidence_get_by (FactEvidence *self)
{
  return fact_record_show_string (self->by);
}

/**
 * fact_evidence_get_detail:
 * @self: evidence
 * @detail: which
 *
 * Returns: (transfer none): what it tells; "" when it does not, never %NULL
 */
const char *
fact_evidence_get_detail (FactEvidence       *self,
                          FactEvidenceDetail  detail)
{
  g_return_val_if_fail (detail < FACT_EVIDENCE_N_DETAILS, "");

  return self->details != NULL ? fact_record_show_string ((*self->details)[detail]) : "";
}

/**
 * fact_evidence_with_anchor:
 * @self: evidence of kind span
 * @anchor: (transfer none): the passage
 *
 * Returns: (transfer full): a copy at this passage
 */
FactEvidence *
fact_evidence_with_anchor (FactEvidence *self,
                           FactAnchor   *anchor)
{
  FactEvidence *copy = fact_record_copy (self);

  g_clear_pointer (&copy->anchor, fact_anchor_unref);
  copy->anchor = fact_anchor_ref (anchor);

  return copy;
}

/**
 * fact_evidence_with_stance:
 * @self: evidence
 * @stance: how it bears on the claim
 *
 * Returns: (transfer full): a copy with this stance
 */
FactEvidence *
fact_evidence_with_stance (FactEvidence *self,
                           FactStance    stance)
{
  FactEvidence *copy = fact_record_copy (self);

  copy->stance = stance;

  return copy;
}

/**
 * fact_evidence_with_note:
 * @self: evidence
 * @note: (nullable): UTF-8; %NULL and "" empty it
 *
 * Returns: (transfer full): a copy with this remark
 */
FactEvidence *
fact_evidence_with_note (FactEvidence *self,
                         const char   *note)
{
  FactEvidence *copy = fact_record_copy (self);

  fact_record_set_string (&copy->note, note);

  return copy;
}

/**
 * fact_evidence_with_detail:
 * @self: evidence of another kind than span
 * @detail: which detail
 * @value: (nullable): UTF-8; %NULL and "" empty it
 *
 * Returns: (transfer full): a copy with this value
 */
FactEvidence *
fact_evidence_with_detail (FactEvidence       *self,
                           FactEvidenceDetail  detail,
                           const char         *value)
{
  FactEvidence *copy = fact_record_copy (self);

  if (copy->details == NULL)
    copy->details = g_malloc0 (sizeof (Details));
  fact_record_set_string (&(*copy->details)[detail], value);

  return copy;
}
