/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"

G_BEGIN_DECLS

/*
 * All there is to change a project: each a pure function from a state to the edit that changes it, each in the file of its name
 * (fact-edit-set-verdict.c), where its contract stands. On bad input they return NULL with a FACT_EDIT_ERROR; where
 * nothing would change, an empty edit.
 */

/**
 * FactComment:
 * @article: one of the articles that are added
 * @span: the words it is about, in code points: not empty and inside the article's text
 * @words: what it says
 * @author: (nullable): who says it
 * @at: (nullable): when, as 2026-03-12T10:00:00Z
 *
 * A comment that somebody wrote at words of a document that is being imported.
 */
typedef struct
{
  FactArticle *article;
  FactSpan     span;
  char        *words;
  char        *author;
  char        *at;
} FactComment;

FactEdit *fact_edit_add_articles      (FactState           *state,
                                       FactEditContext     *context,
                                       GPtrArray           *articles,
                                       GPtrArray           *comments,
                                       GError             **error);

/* What is to happen to claims of other articles that rest on a removed one. */
typedef enum
{
  FACT_REMOVE_REFUSE_IN_USE,
  FACT_REMOVE_WITH_EVIDENCE
} FactRemovePolicy;

FactEdit *fact_edit_remove_article    (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *article_id,
                                       FactRemovePolicy     policy,
                                       GError             **error);
FactEdit *fact_edit_set_article_field (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *article_id,
                                       FactArticleField     field,
                                       const char          *value,
                                       GError             **error);
FactEdit *fact_edit_set_article_role  (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *article_id,
                                       FactRole             role,
                                       GError             **error);
FactEdit *fact_edit_move_article      (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *article_id,
                                       guint                place,
                                       GError             **error);
FactEdit *fact_edit_set_title         (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *title,
                                       GError             **error);

FactEdit *fact_edit_add_claim         (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *article_id,
                                       FactSpan             span,
                                       const char          *statement,
                                       GError             **error);
FactEdit *fact_edit_remove_claims     (FactState           *state,
                                       FactEditContext     *context,
                                       const char * const  *claim_ids,
                                       GError             **error);
FactEdit *fact_edit_move_claim        (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       guint                place,
                                       GError             **error);
FactEdit *fact_edit_set_claim_field   (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       FactClaimField       field,
                                       const char          *value,
                                       GError             **error);
FactEdit *fact_edit_set_tags          (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char * const  *tags,
                                       GError             **error);
FactEdit *fact_edit_set_verdict       (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       FactVerdict          verdict,
                                       GError             **error);
FactEdit *fact_edit_set_progress      (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       FactProgress         progress,
                                       GError             **error);

FactEdit *fact_edit_set_correction_state (FactState           *state,
                                          FactEditContext     *context,
                                          const char          *claim_id,
                                          FactCorrectionState  correction_state,
                                          GError             **error);

FactEdit *fact_edit_add_query         (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *to,
                                       const char          *text,
                                       GError             **error);
FactEdit *fact_edit_set_query_field   (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *query_id,
                                       FactQueryField       field,
                                       const char          *value,
                                       GError             **error);
FactEdit *fact_edit_answer_query      (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *query_id,
                                       const char          *answer,
                                       GError             **error);
FactEdit *fact_edit_set_query_state   (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *query_id,
                                       FactQueryState       query_state,
                                       GError             **error);
FactEdit *fact_edit_remove_query      (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *query_id,
                                       GError             **error);
FactEdit *fact_edit_add_note          (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *text,
                                       GError             **error);
FactEdit *fact_edit_set_note          (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *note_id,
                                       const char          *text,
                                       GError             **error);
FactEdit *fact_edit_remove_note       (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *note_id,
                                       GError             **error);

FactEdit *fact_edit_split_claim       (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *occurrence_id,
                                       FactSpan             part,
                                       GError             **error);
FactEdit *fact_edit_merge_claims      (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char * const  *claim_ids,
                                       GError             **error);
FactEdit *fact_edit_set_occurrence_span (FactState         *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *occurrence_id,
                                       FactSpan             span,
                                       GError             **error);
FactEdit *fact_edit_set_evidence_span (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *evidence_id,
                                       FactSpan             span,
                                       GError             **error);

/* For many claims at once, each one step. Where a step is about a single claim, its name says the claim's number. */
FactEdit *fact_edit_set_verdicts      (FactState           *state,
                                       FactEditContext     *context,
                                       const char * const  *claim_ids,
                                       FactVerdict          verdict,
                                       GError             **error);
FactEdit *fact_edit_set_progresses    (FactState           *state,
                                       FactEditContext     *context,
                                       const char * const  *claim_ids,
                                       FactProgress         progress,
                                       GError             **error);
FactEdit *fact_edit_change_tags       (FactState           *state,
                                       FactEditContext     *context,
                                       const char * const  *claim_ids,
                                       const char * const  *added,
                                       const char * const  *removed,
                                       GError             **error);
FactEdit *fact_edit_set_assignees     (FactState           *state,
                                       FactEditContext     *context,
                                       const char * const  *claim_ids,
                                       const char          *assignee,
                                       GError             **error);

FactEdit *fact_edit_add_occurrence    (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *article_id,
                                       FactSpan             span,
                                       GError             **error);
FactEdit *fact_edit_remove_occurrence (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *occurrence_id,
                                       GError             **error);
FactEdit *fact_edit_add_evidence      (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *article_id,
                                       FactSpan             span,
                                       FactStance           stance,
                                       const char          *note,
                                       GError             **error);
FactEdit *fact_edit_add_outside_evidence (FactState        *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       FactEvidenceKind     kind,
                                       const char * const  *values,
                                       FactStance           stance,
                                       const char          *note,
                                       GError             **error);
FactEdit *fact_edit_set_evidence_details (FactState        *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *evidence_id,
                                       const char * const  *values,
                                       GError             **error);
FactEdit *fact_edit_remove_evidence   (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *evidence_id,
                                       GError             **error);
FactEdit *fact_edit_set_stance        (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *evidence_id,
                                       FactStance           stance,
                                       GError             **error);
FactEdit *fact_edit_set_evidence_note (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *evidence_id,
                                       const char          *note,
                                       GError             **error);
FactEdit *fact_edit_move_evidence     (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *claim_id,
                                       const char          *evidence_id,
                                       guint                place,
                                       GError             **error);

FactEdit *fact_edit_clear_passage     (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *article_id,
                                       FactSpan             span,
                                       GError             **error);
FactEdit *fact_edit_restore_passage   (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *article_id,
                                       FactSpan             span,
                                       GError             **error);

/**
 * FactRepair:
 * @claim: (nullable): the claim whose mark it is, as it was; %NULL for a cleared passage
 * @article: the article in which it stands
 * @anchor: the mark as it was
 * @fate: what became of it; never %FACT_ANCHOR_FATE_HOLDS
 */
typedef struct
{
  FactClaim      *claim;
  FactArticle    *article;
  FactAnchor     *anchor;
  FactAnchorFate  fate;
} FactRepair;

void      fact_repair_free            (FactRepair          *self);

FactEdit *fact_edit_repair_marks      (FactState           *state,
                                       FactEditContext     *context,
                                       GCancellable        *cancellable,
                                       GPtrArray          **repairs,
                                       GError             **error);

FactEdit *fact_edit_replace_text      (FactState           *state,
                                       FactEditContext     *context,
                                       const char          *article_id,
                                       FactArticle         *version,
                                       GCancellable        *cancellable,
                                       GPtrArray          **fates,
                                       GError             **error);

/* What fact_edit_remove_article() names first: claims that go with the article, and claims of others that rest on it. */
typedef struct
{
  GPtrArray *removed;      /* of FactClaim: stand in no other article */
  GPtrArray *resting;      /* of FactClaim: lose an occurrence or evidence */
} FactArticleUse;

FactArticleUse *fact_article_use_new  (FactState           *state,
                                       const char          *article_id);
void            fact_article_use_free (FactArticleUse      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactArticleUse, fact_article_use_free)

G_END_DECLS
