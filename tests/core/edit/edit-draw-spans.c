/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "../model/small-project.h"
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

/* The article's own text with a part of it taken out and words put in; now and then with nothing of it left. */
static char *
any_version (EditDraw    *self,
             FactArticle *article)
{
  FactText *text = article != NULL ? fact_article_get_text (article) : NULL;
  guint n = text != NULL && !is_rare (self) ? fact_text_get_n_chars (text) : 0;
  FactSpan cut = { number_below (self, n + 1), 0 };
  const char *words = any_words (self);
  g_autofree char *head = NULL;
  g_autofree char *tail = NULL;

  if (words == NULL || !g_utf8_validate (words, -1, NULL))
    words = "";
  if (n == 0)
    return g_strdup (words);

  cut.end = cut.start + number_below (self, MIN (n - cut.start, 12) + 1);
  head = fact_text_dup_slice (text, (FactSpan) { 0, cut.start });
  tail = fact_text_dup_slice (text, (FactSpan) { cut.end, n });

  return g_strconcat (head, words, tail, NULL);
}

static FactEdit *
draw_replace_text (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  FactArticle *article = any_article (self, state);
  g_autofree char *words = any_version (self, article);
  g_autoptr (FactArticle) version = small_article_new ("version", words);

  return fact_edit_replace_text (state, self->context, id_of (article), version, NULL, NULL, error);
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
    [FACT_EDIT_REPLACE_TEXT] = draw_replace_text,
    [FACT_EDIT_SPLIT_CLAIM] = draw_split_claim,
    [FACT_EDIT_MERGE_CLAIMS] = draw_merge_claims,
  };

  return draws[kind];
}
