/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit-case.h"

#include "../model/small-project.h"
#include "model/fact-evidence-detail.h"

#include <string.h>

#include <string.h>

static GPtrArray *
new_articles (guint n)
{
  GPtrArray *articles = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("new-%u", i);

      g_ptr_array_add (articles, small_article_new (id, "Neue Wörter"));
    }

  return articles;
}

static FactEdit *
edit_article (const EditCase   *row,
              FactState        *state,
              FactEditContext  *context,
              GError          **error)
{
  g_autoptr (GPtrArray) articles = NULL;
  FactArticleField field = 0;

  switch ((guint) row->kind)
    {
    case FACT_EDIT_ADD_ARTICLES:
      articles = new_articles (row->number);
      return fact_edit_add_articles (state, context, articles, NULL, error);
    case FACT_EDIT_REMOVE_ARTICLE:
      return fact_edit_remove_article (state, context, row->id, (FactRemovePolicy) row->number, error);
    case FACT_EDIT_SET_ARTICLE_FIELD:
      g_assert_true (fact_article_field_from_nick (row->other, &field));
      return fact_edit_set_article_field (state, context, row->id, field, row->value, error);
    case FACT_EDIT_SET_ARTICLE_ROLE:
      return fact_edit_set_article_role (state, context, row->id, (FactRole) row->number, error);
    case FACT_EDIT_MOVE_ARTICLE:
      return fact_edit_move_article (state, context, row->id, row->number, error);
    case FACT_EDIT_SET_TITLE:
      return fact_edit_set_title (state, context, row->value, error);
    default:
      return fact_edit_repair_marks (state, context, NULL, NULL, error);
    }
}

/* What is done to several claims in one step. */
static FactEdit *
edit_claims (const EditCase   *row,
             FactState        *state,
             FactEditContext  *context,
             GError          **error)
{
  g_auto (GStrv) ids = g_strsplit (row->id, " ", -1);
  g_auto (GStrv) added = row->value != NULL ? g_strsplit (row->value, ",", -1) : NULL;
  g_auto (GStrv) removed = row->other != NULL ? g_strsplit (row->other, ",", -1) : NULL;

  switch ((guint) row->kind)
    {
    case FACT_EDIT_REMOVE_CLAIMS:
      return fact_edit_remove_claims (state, context, (const char * const *) ids, error);
    case FACT_EDIT_SET_VERDICT:
      return fact_edit_set_verdicts (state, context, (const char * const *) ids, (FactVerdict) row->number, error);
    case FACT_EDIT_SET_PROGRESS:
      return fact_edit_set_progresses (state, context, (const char * const *) ids, (FactProgress) row->number, error);
    case FACT_EDIT_CHANGE_TAGS:
      return fact_edit_change_tags (state, context, (const char * const *) ids, (const char * const *) added,
                                    (const char * const *) removed, error);
    case FACT_EDIT_MERGE_CLAIMS:
      return fact_edit_merge_claims (state, context, row->other, (const char * const *) ids, error);
    default:
      return fact_edit_set_assignees (state, context, (const char * const *) ids, row->value, error);
    }
}

static FactEdit *
edit_claim (const EditCase   *row,
            FactState        *state,
            FactEditContext  *context,
            GError          **error)
{
  g_auto (GStrv) words = NULL;
  FactClaimField field = 0;

  switch ((guint) row->kind)
    {
    case FACT_EDIT_ADD_CLAIM:
      return fact_edit_add_claim (state, context, row->id, row->span, row->value, error);
    case FACT_EDIT_REMOVE_CLAIMS:
    case FACT_EDIT_CHANGE_TAGS:
    case FACT_EDIT_SET_ASSIGNEES:
    case FACT_EDIT_MERGE_CLAIMS:
      return edit_claims (row, state, context, error);
    case FACT_EDIT_MOVE_CLAIM:
      return fact_edit_move_claim (state, context, row->id, row->number, error);
    case FACT_EDIT_SET_CLAIM_FIELD:
      g_assert_true (fact_claim_field_from_nick (row->other, &field));
      return fact_edit_set_claim_field (state, context, row->id, field, row->value, error);
    case FACT_EDIT_SET_TAGS:
      words = row->value != NULL ? g_strsplit (row->value, ",", -1) : NULL;
      return fact_edit_set_tags (state, context, row->id, (const char * const *) words, error);
    case FACT_EDIT_SET_VERDICT:
      if (row->id != NULL && strchr (row->id, ' ') != NULL)
        return edit_claims (row, state, context, error);
      return fact_edit_set_verdict (state, context, row->id, (FactVerdict) row->number, error);
    case FACT_EDIT_SET_PROGRESS:
      if (row->id != NULL && strchr (row->id, ' ') != NULL)
        return edit_claims (row, state, context, error);
      return fact_edit_set_progress (state, context, row->id, (FactProgress) row->number, error);
    default:
      return edit_article (row, state, context, error);
    }
}

/* “title=Budget|url=https://…” */
static FactEdit *
edit_details (const EditCase   *row,
              FactState        *state,
              FactEditContext  *context,
              GError          **error)
{
  g_auto (GStrv) words = g_strsplit (row->value, "|", -1);
  const char *values[FACT_EVIDENCE_N_DETAILS] = { NULL };
  FactEvidenceKind kind = FACT_EVIDENCE_SPAN;

  for (guint i = 0; words[i] != NULL; i++)
    {
      FactEvidenceDetail detail = 0;
      char *equals = strchr (words[i], '=');

      *equals = '\0';
      g_assert_true (fact_evidence_detail_from_nick (words[i], &detail));
      values[detail] = equals + 1;
    }
  if (row->kind == FACT_EDIT_SET_EVIDENCE_DETAILS)
    return fact_edit_set_evidence_details (state, context, row->id, row->other, values, error);

  g_assert_true (fact_evidence_kind_from_nick (row->other, &kind));

  return fact_edit_add_outside_evidence (state, context, row->id, kind, values, (FactStance) row->number, NULL, error);
}

static FactEdit *
edit_talk (const EditCase   *row,
           FactState        *state,
           FactEditContext  *context,
           GError          **error)
{
  switch ((guint) row->kind)
    {
    case FACT_EDIT_ADD_QUERY:
      return fact_edit_add_query (state, context, row->id, row->other, row->value, error);
    case FACT_EDIT_SET_QUERY_FIELD:
      return fact_edit_set_query_field (state, context, row->id, row->other, (FactQueryField) row->number, row->value, error);
    case FACT_EDIT_ANSWER_QUERY:
      return fact_edit_answer_query (state, context, row->id, row->other, row->value, error);
    case FACT_EDIT_SET_QUERY_STATE:
      return fact_edit_set_query_state (state, context, row->id, row->other, (FactQueryState) row->number, error);
    case FACT_EDIT_REMOVE_QUERY:
      return fact_edit_remove_query (state, context, row->id, row->other, error);
    case FACT_EDIT_ADD_NOTE:
      return fact_edit_add_note (state, context, row->id, row->value, error);
    case FACT_EDIT_SET_NOTE:
      return fact_edit_set_note (state, context, row->id, row->other, row->value, error);
    case FACT_EDIT_REMOVE_NOTE:
      return fact_edit_remove_note (state, context, row->id, row->other, error);
    case FACT_EDIT_SET_CORRECTION_STATE:
      return fact_edit_set_correction_state (state, context, row->id, (FactCorrectionState) row->number, error);
    default:
      return edit_claim (row, state, context, error);
    }
}

static FactEdit *
edit_text (const EditCase   *row,
           FactState        *state,
           FactEditContext  *context,
           GError          **error)
{
  g_autoptr (FactArticle) version = small_article_new ("version", row->value);

  return fact_edit_replace_text (state, context, row->id, version, NULL, NULL, error);
}

/* The edit that a row is about, made for @state. */
FactEdit *
edit_case_make (const EditCase   *row,
                FactState        *state,
                FactEditContext  *context,
                GError          **error)
{
  switch ((guint) row->kind)
    {
    case FACT_EDIT_ADD_OCCURRENCE:
      return fact_edit_add_occurrence (state, context, row->id, row->other, row->span, error);
    case FACT_EDIT_REMOVE_OCCURRENCE:
      return fact_edit_remove_occurrence (state, context, row->id, row->other, error);
    case FACT_EDIT_REPLACE_TEXT:
      return edit_text (row, state, context, error);
    case FACT_EDIT_CLEAR_PASSAGE:
      return fact_edit_clear_passage (state, context, row->id, row->span, error);
    case FACT_EDIT_RESTORE_PASSAGE:
      return fact_edit_restore_passage (state, context, row->id, row->span, error);
    case FACT_EDIT_SET_OCCURRENCE_SPAN:
      return fact_edit_set_occurrence_span (state, context, row->id, row->other, row->span, error);
    case FACT_EDIT_SET_EVIDENCE_SPAN:
      return fact_edit_set_evidence_span (state, context, row->id, row->other, row->span, error);
    case FACT_EDIT_SPLIT_CLAIM:
      return fact_edit_split_claim (state, context, row->id, row->other, row->span, error);
    case FACT_EDIT_ADD_EVIDENCE:
      return fact_edit_add_evidence (state, context, row->id, row->other, row->span, (FactStance) row->number, row->value, error);
    case FACT_EDIT_ADD_OUTSIDE_EVIDENCE:
    case FACT_EDIT_SET_EVIDENCE_DETAILS:
      return edit_details (row, state, context, error);
    case FACT_EDIT_REMOVE_EVIDENCE:
      return fact_edit_remove_evidence (state, context, row->id, row->other, error);
    case FACT_EDIT_SET_STANCE:
      return fact_edit_set_stance (state, context, row->id, row->other, (FactStance) row->number, error);
    case FACT_EDIT_SET_EVIDENCE_NOTE:
      return fact_edit_set_evidence_note (state, context, row->id, row->other, row->value, error);
    case FACT_EDIT_MOVE_EVIDENCE:
      return fact_edit_move_evidence (state, context, row->id, row->other, row->number, error);
    default:
      return edit_talk (row, state, context, error);
    }
}
