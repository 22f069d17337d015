/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-draw-parts.h"

/* Claims of which most have something to talk about. */
static FactClaim *
claim_with (EditDraw    *self,
            FactState   *state,
            guint      (*count) (FactClaim *claim))
{
  FactClaim *claim = any_claim (self, state);

  for (guint i = 0; i < 8 && claim != NULL && count (claim) == 0; i++)
    claim = any_claim (self, state);

  return claim;
}

static const char *
query_id_of (EditDraw  *self,
             FactClaim *claim)
{
  guint n = claim != NULL ? fact_claim_get_n_queries (claim) : 0;

  return n > 0 && !is_rare (self) ? id_of (fact_claim_get_query (claim, number_below (self, n))) : "nothing";
}

static const char *
note_id_of (EditDraw  *self,
            FactClaim *claim)
{
  guint n = claim != NULL ? fact_claim_get_n_notes (claim) : 0;

  return n > 0 && !is_rare (self) ? id_of (fact_claim_get_note (claim, number_below (self, n))) : "nothing";
}

static FactEdit *
draw_add_query (EditDraw   *self,
                FactState  *state,
                GError    **error)
{
  return fact_edit_add_query (state, self->context, any_claim_id (self, state), any_words (self), any_words (self), error);
}

static FactEdit *
draw_set_query_field (EditDraw   *self,
                      FactState  *state,
                      GError    **error)
{
  FactClaim *claim = claim_with (self, state, fact_claim_get_n_queries);

  return fact_edit_set_query_field (state, self->context, id_of (claim), query_id_of (self, claim),
                                    number_below (self, FACT_QUERY_N_FIELDS), any_words (self), error);
}

static FactEdit *
draw_answer_query (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  FactClaim *claim = claim_with (self, state, fact_claim_get_n_queries);

  return fact_edit_answer_query (state, self->context, id_of (claim), query_id_of (self, claim), any_words (self), error);
}

static FactEdit *
draw_set_query_state (EditDraw   *self,
                      FactState  *state,
                      GError    **error)
{
  FactClaim *claim = claim_with (self, state, fact_claim_get_n_queries);

  return fact_edit_set_query_state (state, self->context, id_of (claim), query_id_of (self, claim),
                                    number_below (self, FACT_QUERY_WITHDRAWN + 1), error);
}

static FactEdit *
draw_remove_query (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  FactClaim *claim = claim_with (self, state, fact_claim_get_n_queries);

  return fact_edit_remove_query (state, self->context, id_of (claim), query_id_of (self, claim), error);
}

static FactEdit *
draw_add_note (EditDraw   *self,
               FactState  *state,
               GError    **error)
{
  return fact_edit_add_note (state, self->context, any_claim_id (self, state), any_words (self), error);
}

static FactEdit *
draw_set_note (EditDraw   *self,
               FactState  *state,
               GError    **error)
{
  FactClaim *claim = claim_with (self, state, fact_claim_get_n_notes);

  return fact_edit_set_note (state, self->context, id_of (claim), note_id_of (self, claim), any_words (self), error);
}

static FactEdit *
draw_remove_note (EditDraw   *self,
                  FactState  *state,
                  GError    **error)
{
  FactClaim *claim = claim_with (self, state, fact_claim_get_n_notes);

  return fact_edit_remove_note (state, self->context, id_of (claim), note_id_of (self, claim), error);
}

static FactEdit *
draw_set_correction_state (EditDraw   *self,
                           FactState  *state,
                           GError    **error)
{
  FactClaim *claim = any_claim (self, state);

  /* Few claims suggest a correction. */
  for (guint i = 0; i < 8 && claim != NULL && *fact_claim_get_field (claim, FACT_CLAIM_CORRECTION) == '\0'; i++)
    claim = any_claim (self, state);

  return fact_edit_set_correction_state (state, self->context, is_rare (self) ? "nothing" : id_of (claim),
                                         number_below (self, FACT_N_CORRECTION_STATES), error);
}

DrawFunc
edit_draw_talk (FactEditKind kind)
{
  static const DrawFunc draws[FACT_N_EDIT_KINDS] = {
    [FACT_EDIT_ADD_QUERY] = draw_add_query,
    [FACT_EDIT_SET_QUERY_FIELD] = draw_set_query_field,
    [FACT_EDIT_ANSWER_QUERY] = draw_answer_query,
    [FACT_EDIT_SET_QUERY_STATE] = draw_set_query_state,
    [FACT_EDIT_REMOVE_QUERY] = draw_remove_query,
    [FACT_EDIT_ADD_NOTE] = draw_add_note,
    [FACT_EDIT_SET_NOTE] = draw_set_note,
    [FACT_EDIT_REMOVE_NOTE] = draw_remove_note,
    [FACT_EDIT_SET_CORRECTION_STATE] = draw_set_correction_state,
  };

  return draws[kind];
}
