/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit-context.h"
#include "model/fact-state.h"

G_BEGIN_DECLS

#define FACT_EDIT_ERROR (fact_edit_error_quark ())

/**
 * FactEditError:
 * @FACT_EDIT_ERROR_NO_SUCH_ARTICLE: no article has this id
 * @FACT_EDIT_ERROR_NO_SUCH_CLAIM: no claim has this id
 * @FACT_EDIT_ERROR_NO_SUCH_EVIDENCE: the claim has no evidence of this id
 * @FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE: the claim has no occurrence of this id
 * @FACT_EDIT_ERROR_BAD_SPAN: the span is empty or not inside the article's text
 * @FACT_EDIT_ERROR_BAD_VALUE: a value that this field cannot have (an empty statement, a date that is none)
 * @FACT_EDIT_ERROR_EXISTS: the claim already has this very span
 * @FACT_EDIT_ERROR_IN_USE: claims of other articles rest on the article; the message names them
 * @FACT_EDIT_ERROR_NO_SUCH_QUERY: the claim has no query of this id
 * @FACT_EDIT_ERROR_NO_SUCH_NOTE: the claim has no note of this id
 * @FACT_EDIT_ERROR_NOT_UNDERSTOOD: it would lose what only a later version understands
 * @FACT_EDIT_ERROR_OPEN_QUERIES: a claim cannot be done while it has open queries; the message says which and how many
 */
typedef enum
{
  FACT_EDIT_ERROR_NO_SUCH_ARTICLE,
  FACT_EDIT_ERROR_NO_SUCH_CLAIM,
  FACT_EDIT_ERROR_NO_SUCH_EVIDENCE,
  FACT_EDIT_ERROR_NO_SUCH_OCCURRENCE,
  FACT_EDIT_ERROR_BAD_SPAN,
  FACT_EDIT_ERROR_BAD_VALUE,
  FACT_EDIT_ERROR_EXISTS,
  FACT_EDIT_ERROR_IN_USE,
  FACT_EDIT_ERROR_NO_SUCH_QUERY,
  FACT_EDIT_ERROR_NO_SUCH_NOTE,
  FACT_EDIT_ERROR_NOT_UNDERSTOOD,
  FACT_EDIT_ERROR_OPEN_QUERIES
} FactEditError;

GQuark fact_edit_error_quark (void);

/* Every kind of edit there is; tests draw from this list and fail for one they never drew. */
typedef enum
{
  FACT_EDIT_ADD_ARTICLES,
  FACT_EDIT_REMOVE_ARTICLE,
  FACT_EDIT_SET_ARTICLE_FIELD,
  FACT_EDIT_SET_ARTICLE_ROLE,
  FACT_EDIT_MOVE_ARTICLE,
  FACT_EDIT_SET_TITLE,
  FACT_EDIT_ADD_CLAIM,
  FACT_EDIT_REMOVE_CLAIMS,
  FACT_EDIT_MOVE_CLAIM,
  FACT_EDIT_SET_CLAIM_FIELD,
  FACT_EDIT_SET_TAGS,
  FACT_EDIT_CHANGE_TAGS,
  FACT_EDIT_SET_ASSIGNEES,
  FACT_EDIT_SET_VERDICT,
  FACT_EDIT_SET_PROGRESS,
  FACT_EDIT_ADD_OCCURRENCE,
  FACT_EDIT_REMOVE_OCCURRENCE,
  FACT_EDIT_ADD_EVIDENCE,
  FACT_EDIT_ADD_OUTSIDE_EVIDENCE,
  FACT_EDIT_REMOVE_EVIDENCE,
  FACT_EDIT_SET_STANCE,
  FACT_EDIT_SET_EVIDENCE_NOTE,
  FACT_EDIT_SET_EVIDENCE_DETAILS,
  FACT_EDIT_MOVE_EVIDENCE,
  FACT_EDIT_CLEAR_PASSAGE,
  FACT_EDIT_RESTORE_PASSAGE,
  FACT_EDIT_REPAIR_MARKS,
  FACT_EDIT_REPLACE_TEXT,
  FACT_EDIT_ADD_QUERY,
  FACT_EDIT_SET_QUERY_FIELD,
  FACT_EDIT_ANSWER_QUERY,
  FACT_EDIT_SET_QUERY_STATE,
  FACT_EDIT_REMOVE_QUERY,
  FACT_EDIT_ADD_NOTE,
  FACT_EDIT_SET_NOTE,
  FACT_EDIT_REMOVE_NOTE,
  FACT_EDIT_SET_CORRECTION_STATE,
  FACT_EDIT_SET_OCCURRENCE_SPAN,
  FACT_EDIT_SET_EVIDENCE_SPAN,
  FACT_EDIT_SPLIT_CLAIM,
  FACT_EDIT_MERGE_CLAIMS,
  FACT_EDIT_GROUP
} FactEditKind;

#define FACT_N_EDIT_KINDS (FACT_EDIT_GROUP + 1)

/* One step that can be undone: a label, who and when, and the changes. Immutable, atomically counted. */
typedef struct _FactEdit FactEdit;

FactEdit      *fact_edit_ref           (FactEdit   *self);
void           fact_edit_unref         (FactEdit   *self);
FactEditKind   fact_edit_get_kind      (FactEdit   *self);
const char    *fact_edit_get_label     (FactEdit   *self);
const char    *fact_edit_get_author    (FactEdit   *self);
gint64         fact_edit_get_time      (FactEdit   *self);
const char    *fact_edit_get_key       (FactEdit   *self);
FactChangeSet *fact_edit_get_changes   (FactEdit   *self);
gboolean       fact_edit_is_empty      (FactEdit   *self);
FactEdit      *fact_edit_inverted      (FactEdit   *self);

FactEdit      *fact_edit_new_group     (FactEditContext *context,
                                        const char      *label,
                                        GPtrArray       *edits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactEdit, fact_edit_unref)

G_END_DECLS
