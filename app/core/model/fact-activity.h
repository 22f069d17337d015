/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-record.h"

G_BEGIN_DECLS

/* The closed list of what the log can say; none of them carries a text of the project. */
typedef enum
{
  FACT_ACTION_IMPORT,                  /* article */
  FACT_ACTION_REMOVE_ARTICLE,          /* article */
  FACT_ACTION_ARTICLE,                 /* article; detail: field nick */
  FACT_ACTION_ROLE,                    /* article; from, to */
  FACT_ACTION_TITLE,                   /* the project's */
  FACT_ACTION_ORDER,                   /* article or claim */
  FACT_ACTION_CLAIM,                   /* claim made; detail: id of the claim that it was split off */
  FACT_ACTION_REMOVE_CLAIM,            /* claim */
  FACT_ACTION_FIELD,                   /* claim; detail: field nick */
  FACT_ACTION_TAGS,                    /* claim */
  FACT_ACTION_VERDICT,                 /* claim; from, to */
  FACT_ACTION_PROGRESS,                /* claim; from, to */
  FACT_ACTION_OCCURRENCE,              /* claim; detail: occurrence id */
  FACT_ACTION_REMOVE_OCCURRENCE,       /* claim; detail: occurrence id */
  FACT_ACTION_EVIDENCE,                /* claim; detail: evidence id */
  FACT_ACTION_REMOVE_EVIDENCE,         /* claim; detail: evidence id */
  FACT_ACTION_STANCE,                  /* claim; detail: evidence id; from, to */
  FACT_ACTION_NOTE,                    /* claim; detail: evidence id */
  FACT_ACTION_DETAIL,                  /* claim; detail: evidence id */
  FACT_ACTION_CLEAR,                   /* article: a passage was read, with nothing to check */
  FACT_ACTION_RESTORE,                 /* article: a passage is to be read after all */
  FACT_ACTION_REPAIR,                  /* marks found again on opening */
  FACT_ACTION_QUERY,                   /* claim; detail: query id */
  FACT_ACTION_QUERY_TEXT,              /* claim; detail: query id; its addressee, words or answer */
  FACT_ACTION_QUERY_STATE,             /* claim; detail: query id; from, to */
  FACT_ACTION_REMOVE_QUERY,            /* claim; detail: query id */
  FACT_ACTION_CLAIM_NOTE,              /* claim; detail: id of a note in its thread */
  FACT_ACTION_CLAIM_NOTE_TEXT,         /* claim; detail: id of a note in its thread */
  FACT_ACTION_REMOVE_CLAIM_NOTE,       /* claim; detail: id of a note in its thread */
  FACT_ACTION_CORRECTION,              /* claim; from, to: what became of the suggested correction */
  FACT_ACTION_OCCURRENCE_SPAN,         /* claim; detail: occurrence id */
  FACT_ACTION_EVIDENCE_SPAN,           /* claim; detail: evidence id */
  FACT_ACTION_SPLIT,                   /* claim; detail: id of the claim that came of it */
  FACT_ACTION_MERGE,                   /* claim; detail: id of the claim that went into it */
  FACT_ACTION_TEXT                     /* article: a later version of its text */
} FactAction;

#define FACT_N_ACTIONS (FACT_ACTION_TEXT + 1)

/* One entry of the project's log: who did what, when. */
typedef struct _FactActivity FactActivity;

const char   *fact_action_to_nick       (FactAction    action);
gboolean      fact_action_from_nick     (const char   *nick,
                                         FactAction   *action);

FactActivity *fact_activity_new         (GRefString   *id,
                                         const char   *at,
                                         const char   *by,
                                         FactAction    action,
                                         GRefString   *article,
                                         GRefString   *claim,
                                         const char   *detail,
                                         const char   *from,
                                         const char   *to);
const char   *fact_activity_get_at      (FactActivity *self);
const char   *fact_activity_get_by      (FactActivity *self);
FactAction    fact_activity_get_action  (FactActivity *self);
GRefString   *fact_activity_get_article (FactActivity *self);
GRefString   *fact_activity_get_claim   (FactActivity *self);
const char   *fact_activity_get_detail  (FactActivity *self);
const char   *fact_activity_get_from    (FactActivity *self);
const char   *fact_activity_get_to      (FactActivity *self);
GRefString   *fact_activity_get_reverts (FactActivity *self);
FactActivity *fact_activity_new_reverting (FactActivity *reverted,
                                         GRefString   *id,
                                         const char   *at,
                                         const char   *by);
FactActivity *fact_activity_with_reverts (FactActivity *self,
                                         GRefString   *reverts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactActivity, fact_record_unref)

G_END_DECLS
