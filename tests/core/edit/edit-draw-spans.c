/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-draw-parts.h"

static FactOccurrence *
any_occurrence (EditDraw  *self,
                FactState *state,
                FactClaim **claim)
{
  guint n = 0;

  for (guint i = 0; i < 8 && n == 0; i++)
    {
      *claim = any_claim (self, state);
      n = *claim != NULL ? fact_claim_get_n_occurrences (*claim) : 0;
    }

  return n > 0 ? fact_claim_get_occurrence (*claim, number_below (self, n)) : NULL;
}

/* A part of the words, at one of their ends or inside of them, or all of them. */
static FactSpan
any_part (EditDraw *self,
          FactSpan  whole)
{
  guint n = whole.end > whole.start ? whole.end - whole.start : 1;
  guint start = whole.start + (number_below (self, 2) == 0 ? 0 : number_below (self, n));

  return (FactSpan) { start, number_below (self, 2) == 0 ? whole.end : MIN (start + 1 + number_below (self, n), whole.end) };
}

static FactEdit *
draw_set_occurrence_span (EditDraw   *self,
                          FactState  *state,
                          GError    **error)
{
  FactClaim *claim;
  FactOccurrence *occurrence = any_occurrence (self, state, &claim);

  return fact_edit_set_occurrence_span (state, self->context, id_of (claim), id_of (occurrence), any_span (self), error);
}

static FactEdit *
draw_set_evidence_span (EditDraw   *self,
                        FactState  *state,
                        GError    **error)
{
  FactClaim *claim = claim_with_evidence (self, state);

  return fact_edit_set_evidence_span (state, self->context, id_of (claim), evidence_id_of (self, claim), any_span (self), error);
}

static FactEdit *
draw_split_claim (EditDraw   *self,
                  FactState  *state,
                  GError    **error)
{
  FactClaim *claim;
  FactOccurrence *occurrence = any_occurrence (self, state, &claim);
  FactSpan part = any_span (self);

  if (occurrence != NULL && !is_rare (self))
    part = any_part (self, fact_anchor_get_span (fact_occurrence_get_anchor (occurrence)));

  return fact_edit_split_claim (state, self->context, id_of (claim), id_of (occurrence), part, error);
}

static FactEdit *
draw_merge_claims (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  const char *ids[MAX_IDS + 1];

  any_claim_ids (self, state, ids);
  if (ids[0] == NULL)
    {
      ids[0] = any_claim_id (self, state);
      ids[1] = NULL;
    }

  /* Into the first one now and then, which has what only a later version understands and cannot go itself. */
  return fact_edit_merge_claims (state, self->context, number_below (self, 2) == 0 && fact_state_get_n_claims (state) > 0
                                                         ? id_of (fact_state_get_claim (state, 0)) : any_claim_id (self, state),
                                 ids, error);
}

DrawFunc
edit_draw_spans (FactEditKind kind)
{
  static const DrawFunc draws[FACT_N_EDIT_KINDS] = {
    [FACT_EDIT_SET_OCCURRENCE_SPAN] = draw_set_occurrence_span,
    [FACT_EDIT_SET_EVIDENCE_SPAN] = draw_set_evidence_span,
    [FACT_EDIT_SPLIT_CLAIM] = draw_split_claim,
    [FACT_EDIT_MERGE_CLAIMS] = draw_merge_claims,
  };

  return draws[kind];
}
