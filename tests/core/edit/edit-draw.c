/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-draw-parts.h"

#include "../model/small-project.h"
#include "model/fact-evidence-detail.h"

static FactEdit *
draw_add_articles (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  guint n = number_below (self, 3);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GRefString) id = fact_edit_context_new_id (self->context);

      g_ptr_array_add (articles, small_article_new (id, "Neu: die Brücke kostet 44 Millionen €, sagt er.\nMehr nicht."));
    }

  return fact_edit_add_articles (state, self->context, articles, NULL, error);
}

static FactEdit *
draw_remove_article (EditDraw   *self,
                     FactState  *state,
                     GError    **error)
{
  FactRemovePolicy policy = number_below (self, 2) == 0 ? FACT_REMOVE_REFUSE_IN_USE : FACT_REMOVE_WITH_EVIDENCE;

  return fact_edit_remove_article (state, self->context, any_article_id (self, state), policy, error);
}

static FactEdit *
draw_set_article_field (EditDraw   *self,
                        FactState  *state,
                        GError    **error)
{
  return fact_edit_set_article_field (state, self->context, any_article_id (self, state),
                                      number_below (self, FACT_ARTICLE_N_FIELDS), any_words (self), error);
}

static FactEdit *
draw_set_article_role (EditDraw   *self,
                       FactState  *state,
                       GError    **error)
{
  return fact_edit_set_article_role (state, self->context, any_article_id (self, state), number_below (self, 2), error);
}

static FactEdit *
draw_move_article (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  return fact_edit_move_article (state, self->context, any_article_id (self, state), number_below (self, 6), error);
}

static FactEdit *
draw_set_title (EditDraw   *self,
                FactState  *state,
                GError    **error)
{
  return fact_edit_set_title (state, self->context, any_words (self), error);
}

static FactEdit *
draw_add_claim (EditDraw   *self,
                FactState  *state,
                GError    **error)
{
  return fact_edit_add_claim (state, self->context, any_article_id (self, state), any_span (self),
                              number_below (self, 3) == 0 ? any_words (self) : NULL, error);
}

static FactEdit *
draw_remove_claims (EditDraw   *self,
                    FactState  *state,
                    GError    **error)
{
  const char *ids[MAX_IDS + 1];

  any_claim_ids (self, state, ids);

  return fact_edit_remove_claims (state, self->context, ids, error);
}

static FactEdit *
draw_move_claim (EditDraw   *self,
                 FactState  *state,
                 GError    **error)
{
  return fact_edit_move_claim (state, self->context, any_claim_id (self, state), number_below (self, 12), error);
}

static FactEdit *
draw_set_claim_field (EditDraw   *self,
                      FactState  *state,
                      GError    **error)
{
  /* Few fields of few claims, so that typing meets typing. */
  guint field = number_below (self, number_below (self, 3) == 0 ? FACT_CLAIM_N_FIELDS : 2);
  const char *id = fact_state_get_n_claims (state) > 0 ? id_of (fact_state_get_claim (state, 0)) : "nothing";

  return fact_edit_set_claim_field (state, self->context, number_below (self, 2) == 0 ? id : any_claim_id (self, state), field,
                                    any_words (self), error);
}

static FactEdit *
draw_set_tags (EditDraw   *self,
               FactState  *state,
               GError    **error)
{
  const char *tags[MAX_TAGS + 1];

  any_tags (self, tags);

  return fact_edit_set_tags (state, self->context, any_claim_id (self, state), tags, error);
}

static FactEdit *
draw_change_tags (EditDraw   *self,
                  FactState  *state,
                  GError    **error)
{
  const char *ids[MAX_IDS + 1];
  const char *added[MAX_TAGS + 1];
  const char *removed[MAX_TAGS + 1];

  any_claim_ids (self, state, ids);
  any_tags (self, added);
  any_tags (self, removed);

  return fact_edit_change_tags (state, self->context, ids, added, removed, error);
}

static FactEdit *
draw_set_assignees (EditDraw   *self,
                    FactState  *state,
                    GError    **error)
{
  const char *ids[MAX_IDS + 1];

  any_claim_ids (self, state, ids);

  return fact_edit_set_assignees (state, self->context, ids, any_words (self), error);
}

static FactEdit *
draw_set_verdict (EditDraw   *self,
                  FactState  *state,
                  GError    **error)
{
  FactVerdict verdict = number_below (self, FACT_N_VERDICTS);
  const char *ids[MAX_IDS + 1];

  if (number_below (self, 2) == 0)
    return fact_edit_set_verdict (state, self->context, any_claim_id (self, state), verdict, error);

  any_claim_ids (self, state, ids);

  return fact_edit_set_verdicts (state, self->context, ids, verdict, error);
}

static FactEdit *
draw_set_progress (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  FactProgress progress = number_below (self, FACT_N_PROGRESS);
  const char *ids[MAX_IDS + 1];

  if (number_below (self, 2) == 0)
    return fact_edit_set_progress (state, self->context, any_claim_id (self, state), progress, error);

  any_claim_ids (self, state, ids);

  return fact_edit_set_progresses (state, self->context, ids, progress, error);
}

static FactEdit *
draw_add_occurrence (EditDraw   *self,
                     FactState  *state,
                     GError    **error)
{
  return fact_edit_add_occurrence (state, self->context, any_claim_id (self, state), any_article_id (self, state),
                                   any_span (self), error);
}

static FactEdit *
draw_remove_occurrence (EditDraw   *self,
                        FactState  *state,
                        GError    **error)
{
  FactClaim *claim = any_claim (self, state);
  guint n = claim != NULL ? fact_claim_get_n_occurrences (claim) : 0;
  const char *id = n > 0 ? id_of (fact_claim_get_occurrence (claim, number_below (self, n))) : "nothing";

  return fact_edit_remove_occurrence (state, self->context, id_of (claim), id, error);
}

static FactEdit *
draw_add_evidence (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  return fact_edit_add_evidence (state, self->context, any_claim_id (self, state), any_article_id (self, state), any_span (self),
                                 number_below (self, FACT_N_STANCES), any_words (self), error);
}

/* Words that a detail may or may not take. */
static void
draw_details (EditDraw         *self,
              FactEvidenceKind  kind,
              const char      **values)
{
  static const char * const fitting[] = {
    [FACT_DETAIL_LINE] = "p. 12", [FACT_DETAIL_ADDRESS] = "https://city.example/", [FACT_DETAIL_MOMENT] = "2024-10",
    [FACT_DETAIL_WORDS] = "two\nlines", [FACT_DETAIL_CALCULATION] = "129 - 44", [FACT_DETAIL_FILE_NAME] = "photo.jpg",
    [FACT_DETAIL_CHECKSUM] = "a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa",
  };

  for (FactEvidenceDetail detail = 0; detail < FACT_EVIDENCE_N_DETAILS; detail++)
    {
      FactDetailNeed need = fact_evidence_kind_get_need (kind, detail);

      if (need == FACT_DETAIL_REQUIRED || need == FACT_DETAIL_FIXED || (need == FACT_DETAIL_OPTIONAL && number_below (self, 2) == 0))
        values[detail] = is_rare (self) ? any_words (self) : fitting[fact_evidence_detail_get_form (detail)];
    }
}

static FactEdit *
draw_add_outside_evidence (EditDraw   *self,
                           FactState  *state,
                           GError    **error)
{
  FactEvidenceKind kind = FACT_EVIDENCE_WEB + number_below (self, FACT_EVIDENCE_ATTACHMENT - FACT_EVIDENCE_WEB + 1);
  const char *values[FACT_EVIDENCE_N_DETAILS] = { NULL };

  draw_details (self, kind, values);

  return fact_edit_add_outside_evidence (state, self->context, any_claim_id (self, state), kind, values,
                                         number_below (self, FACT_N_STANCES), any_words (self), error);
}

static FactEdit *
draw_set_evidence_details (EditDraw   *self,
                           FactState  *state,
                           GError    **error)
{
  const char *values[FACT_EVIDENCE_N_DETAILS] = { NULL };
  FactClaim *claim = claim_with_evidence (self, state);
  FactEvidence *evidence = NULL;

  for (guint i = 0; claim != NULL && i < fact_claim_get_n_evidence (claim); i++)
    {
      evidence = fact_claim_get_evidence (claim, i);
      if (fact_evidence_get_kind (evidence) != FACT_EVIDENCE_SPAN)
        break;
    }
  if (evidence != NULL && number_below (self, 3) == 0)
    values[FACT_DETAIL_TEXT] = any_words (self);
  else if (evidence != NULL)
    draw_details (self, fact_evidence_get_kind (evidence), values);

  return fact_edit_set_evidence_details (state, self->context, id_of (claim), id_of (evidence), values, error);
}

static FactEdit *
draw_remove_evidence (EditDraw   *self,
                      FactState  *state,
                      GError    **error)
{
  FactClaim *claim = claim_with_evidence (self, state);

  return fact_edit_remove_evidence (state, self->context, id_of (claim), evidence_id_of (self, claim), error);
}

static FactEdit *
draw_set_stance (EditDraw   *self,
                 FactState  *state,
                 GError    **error)
{
  FactClaim *claim = claim_with_evidence (self, state);

  return fact_edit_set_stance (state, self->context, id_of (claim), evidence_id_of (self, claim),
                               number_below (self, FACT_N_STANCES), error);
}

static FactEdit *
draw_set_evidence_note (EditDraw   *self,
                        FactState  *state,
                        GError    **error)
{
  FactClaim *claim = claim_with_evidence (self, state);

  return fact_edit_set_evidence_note (state, self->context, id_of (claim), evidence_id_of (self, claim), any_words (self), error);
}

static FactEdit *
draw_move_evidence (EditDraw   *self,
                    FactState  *state,
                    GError    **error)
{
  FactClaim *claim = claim_with_evidence (self, state);

  return fact_edit_move_evidence (state, self->context, id_of (claim), evidence_id_of (self, claim), number_below (self, 4), error);
}

static FactEdit *
draw_clear_passage (EditDraw   *self,
                    FactState  *state,
                    GError    **error)
{
  return fact_edit_clear_passage (state, self->context, any_article_id (self, state), any_span (self), error);
}

static FactEdit *
draw_restore_passage (EditDraw   *self,
                      FactState  *state,
                      GError    **error)
{
  FactArticle *article = any_article (self, state);
  guint n = article != NULL ? fact_article_get_n_cleared (article) : 0;
  FactSpan span = any_span (self);

  /* Where something is cleared, as most of the articles is not. */
  if (n > 0 && !is_rare (self))
    {
      span.start = fact_anchor_get_span (fact_article_get_cleared (article, number_below (self, n))).start;
      span.end = span.start + 1 + number_below (self, 2);
    }

  return fact_edit_restore_passage (state, self->context, id_of (article), span, error);
}

static FactEdit *
draw_repair_marks (EditDraw   *self,
                   FactState  *state,
                   GError    **error)
{
  return fact_edit_repair_marks (state, self->context, NULL, NULL, error);
}

static const DrawFunc draws[FACT_N_EDIT_KINDS] = {
  [FACT_EDIT_ADD_ARTICLES] = draw_add_articles,
  [FACT_EDIT_REMOVE_ARTICLE] = draw_remove_article,
  [FACT_EDIT_SET_ARTICLE_FIELD] = draw_set_article_field,
  [FACT_EDIT_SET_ARTICLE_ROLE] = draw_set_article_role,
  [FACT_EDIT_MOVE_ARTICLE] = draw_move_article,
  [FACT_EDIT_SET_TITLE] = draw_set_title,
  [FACT_EDIT_ADD_CLAIM] = draw_add_claim,
  [FACT_EDIT_REMOVE_CLAIMS] = draw_remove_claims,
  [FACT_EDIT_MOVE_CLAIM] = draw_move_claim,
  [FACT_EDIT_SET_CLAIM_FIELD] = draw_set_claim_field,
  [FACT_EDIT_SET_TAGS] = draw_set_tags,
  [FACT_EDIT_CHANGE_TAGS] = draw_change_tags,
  [FACT_EDIT_SET_ASSIGNEES] = draw_set_assignees,
  [FACT_EDIT_SET_VERDICT] = draw_set_verdict,
  [FACT_EDIT_SET_PROGRESS] = draw_set_progress,
  [FACT_EDIT_ADD_OCCURRENCE] = draw_add_occurrence,
  [FACT_EDIT_REMOVE_OCCURRENCE] = draw_remove_occurrence,
  [FACT_EDIT_ADD_EVIDENCE] = draw_add_evidence,
  [FACT_EDIT_ADD_OUTSIDE_EVIDENCE] = draw_add_outside_evidence,
  [FACT_EDIT_REMOVE_EVIDENCE] = draw_remove_evidence,
  [FACT_EDIT_SET_STANCE] = draw_set_stance,
  [FACT_EDIT_SET_EVIDENCE_NOTE] = draw_set_evidence_note,
  [FACT_EDIT_SET_EVIDENCE_DETAILS] = draw_set_evidence_details,
  [FACT_EDIT_MOVE_EVIDENCE] = draw_move_evidence,
  [FACT_EDIT_CLEAR_PASSAGE] = draw_clear_passage,
  [FACT_EDIT_RESTORE_PASSAGE] = draw_restore_passage,
  [FACT_EDIT_REPAIR_MARKS] = draw_repair_marks,
};

FactEdit *
edit_draw (EditDraw     *self,
           FactState    *state,
           FactEditKind  kind)
{
  DrawFunc draw = draws[kind] != NULL ? draws[kind] : edit_draw_spans (kind) != NULL ? edit_draw_spans (kind) : edit_draw_talk (kind);
  g_autoptr (GError) error = NULL;
  FactEdit *edit;

  g_assert_nonnull (draw);      /* a new kind of edit needs a row above or in edit_draw_talk() */
  edit = draw (self, state, &error);
  if (edit == NULL)
    {
      g_assert_true (error != NULL && error->domain == FACT_EDIT_ERROR);
      self->n_refused[kind]++;
      return NULL;
    }

  g_assert_no_error (error);
  g_assert_cmpint (fact_edit_get_kind (edit), ==, kind);
  if (fact_edit_is_empty (edit))
    self->n_empty[kind]++;
  else
    self->n_made[kind]++;

  return edit;
}
