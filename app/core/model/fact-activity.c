/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-activity.h"

#include "model/fact-record-private.h"

enum { AT, BY, ARTICLE, CLAIM, DETAIL, FROM, TO, REVERTS, N_STRINGS };

struct _FactActivity
{
  FactRecord  base;
  FactAction  action;
  GRefString *strings[N_STRINGS];
};

static const char * const action_nicks[FACT_N_ACTIONS] = {
  [FACT_ACTION_IMPORT] = "import",
  [FACT_ACTION_REMOVE_ARTICLE] = "remove-article",
  [FACT_ACTION_ARTICLE] = "article",
  [FACT_ACTION_ROLE] = "role",
  [FACT_ACTION_TITLE] = "title",
  [FACT_ACTION_ORDER] = "order",
  [FACT_ACTION_CLAIM] = "claim",
  [FACT_ACTION_REMOVE_CLAIM] = "remove-claim",
  [FACT_ACTION_FIELD] = "field",
  [FACT_ACTION_TAGS] = "tags",
  [FACT_ACTION_VERDICT] = "verdict",
  [FACT_ACTION_PROGRESS] = "progress",
  [FACT_ACTION_OCCURRENCE] = "occurrence",
  [FACT_ACTION_REMOVE_OCCURRENCE] = "remove-occurrence",
  [FACT_ACTION_EVIDENCE] = "evidence",
  [FACT_ACTION_REMOVE_EVIDENCE] = "remove-evidence",
  [FACT_ACTION_STANCE] = "stance",
  [FACT_ACTION_NOTE] = "note",
  [FACT_ACTION_DETAIL] = "detail",
  [FACT_ACTION_CLEAR] = "clear",
  [FACT_ACTION_RESTORE] = "restore",
  [FACT_ACTION_REPAIR] = "repair",
  [FACT_ACTION_QUERY] = "query",
  [FACT_ACTION_QUERY_TEXT] = "query-text",
  [FACT_ACTION_QUERY_STATE] = "query-state",
  [FACT_ACTION_REMOVE_QUERY] = "remove-query",
  [FACT_ACTION_CLAIM_NOTE] = "claim-note",
  [FACT_ACTION_CLAIM_NOTE_TEXT] = "claim-note-text",
  [FACT_ACTION_REMOVE_CLAIM_NOTE] = "remove-claim-note",
  [FACT_ACTION_CORRECTION] = "correction",
  [FACT_ACTION_OCCURRENCE_SPAN] = "occurrence-span",
  [FACT_ACTION_EVIDENCE_SPAN] = "evidence-span",
  [FACT_ACTION_SPLIT] = "split",
  [FACT_ACTION_MERGE] = "merge",
  [FACT_ACTION_TEXT] = "text",
};

static void
activity_copy (gpointer copy)
{
  fact_record_copy_strings (((FactActivity *) copy)->strings, N_STRINGS);
}

static void
activity_clear (gpointer record)
{
  fact_record_clear_strings (((FactActivity *) record)->strings, N_STRINGS);
}

const FactRecordClass fact_activity_class = { sizeof (FactActivity), activity_copy, activity_clear };

/**
 * fact_action_to_nick:
 * @action: what was done
 *
 * Returns: (transfer none): the word for it in files
 */
const char *
fact_action_to_nick (FactAction action)
{
  g_return_val_if_fail (action < FACT_N_ACTIONS, NULL);

  return action_nicks[action];
}

/**
 * fact_action_from_nick:
 * @nick: (nullable): a word of a file
 * @action: (out): the action it names; untouched when there is none
 *
 * Returns: whether @nick is in the closed list of actions
 */
gboolean
fact_action_from_nick (const char *nick,
                       FactAction *action)
{
  for (guint i = 0; i < FACT_N_ACTIONS; i++)
    {
      if (g_strcmp0 (action_nicks[i], nick) == 0)
        {
          *action = i;
          return TRUE;
        }
    }

  return FALSE;
}

static GRefString *
share (GRefString *string)
{
  return string != NULL ? g_ref_string_acquire (string) : NULL;
}

/**
 * fact_activity_new:
 * @id: its id
 * @at: when, RFC 3339 in UTC
 * @by: who
 * @action: what was done
 * @article: (nullable): id of the article it was done to
 * @claim: (nullable): id of the claim it was done to
 * @detail: (nullable): which field, occurrence or evidence; see #FactAction
 * @from: (nullable): the word that stood there before
 * @to: (nullable): the word that stands there now
 *
 * Returns: (transfer full): a new entry of the log
 */
FactActivity *
fact_activity_new (GRefString *id,
                   const char *at,
                   const char *by,
                   FactAction  action,
                   GRefString *article,
                   GRefString *claim,
                   const char *detail,
                   const char *from,
                   const char *to)
{
  FactActivity *self = fact_record_alloc (FACT_RECORD_ACTIVITY, id);

  self->action = action;
  fact_record_set_string (&self->strings[AT], at);
  fact_record_set_string (&self->strings[BY], by);
  self->strings[ARTICLE] = share (article);
  self->strings[CLAIM] = share (claim);
  fact_record_set_string (&self->strings[DETAIL], detail);
  fact_record_set_string (&self->strings[FROM], from);
  fact_record_set_string (&self->strings[TO], to);

  return self;
}

/**
 * fact_activity_new_reverting:
 * @reverted: an entry that was saved and is undone now
 * @id: id of the new entry
 * @at: when it is undone, RFC 3339 in UTC
 * @by: who undoes it
 *
 * What was saved is history and stays; undoing it is one more thing that happened.
 *
 * Returns: (transfer full): an entry that says @reverted no longer holds
 */
FactActivity *
fact_activity_new_reverting (FactActivity *reverted,
                             GRefString   *id,
                             const char   *at,
                             const char   *by)
{
  FactActivity *self = fact_activity_new (id, at, by, reverted->action,
                                          reverted->strings[ARTICLE], reverted->strings[CLAIM],
                                          reverted->strings[DETAIL],
                                          reverted->strings[TO], reverted->strings[FROM]);

  self->strings[REVERTS] = share (reverted->base.id);

  return self;
}

/**
 * fact_activity_with_reverts:
 * @self: an entry of the log
 * @reverts: (nullable) id of the entry that it takes back
 *
 * Returns: (transfer full): a copy that says so
 */
FactActivity *
fact_activity_with_reverts (FactActivity *self,
                            GRefString   *reverts)
{
  FactActivity *copy = fact_record_copy (self);

  g_clear_pointer (&copy->strings[REVERTS], g_ref_string_release);
  copy->strings[REVERTS] = share (reverts);

  return copy;
}

/**
 * fact_activity_get_at:
 * @self: an entry of the log
 *
 * Returns: (transfer none): when, as files have it; "" when the file does not say
 */
const char *
fact_activity_get_at (FactActivity *self)
{
  return fact_record_show_string (self->strings[AT]);
}

/**
 * fact_activity_get_by:
 * @self: an entry of the log
 *
 * Returns: (transfer none): who; "" when nobody said
 */
const char *
fact_activity_get_by (FactActivity *self)
{
  return fact_record_show_string (self->strings[BY]);
}

/**
 * fact_activity_get_action:
 * @self: an entry of the log
 *
 * Returns: what was done
 */
FactAction
fact_activity_get_action (FactActivity *self)
{
  return self->action;
}

/**
 * fact_activity_get_article:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): id of the article it speaks of, which may be gone
 */
GRefString *
fact_activity_get_article (FactActivity *self)
{
  return self->strings[ARTICLE];
}

/**
 * fact_activity_get_claim:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): id of the claim it speaks of, which may be gone
 */
GRefString *
fact_activity_get_claim (FactActivity *self)
{
  return self->strings[CLAIM];
}

/**
 * fact_activity_get_detail:
 * @self: an entry of the log
 *
 * Returns: (transfer none): to which part: a field's name, the id of an occurrence or of evidence; "" when to the whole
 */
const char *
fact_activity_get_detail (FactActivity *self)
{
  return fact_record_show_string (self->strings[DETAIL]);
}

/**
 * fact_activity_get_from:
 * @self: an entry of the log
 *
 * Returns: (transfer none): the word that stood there; "" when there is none
 */
const char *
fact_activity_get_from (FactActivity *self)
{
  return fact_record_show_string (self->strings[FROM]);
}

/**
 * fact_activity_get_to:
 * @self: an entry of the log
 *
 * Returns: (transfer none): the word that came; "" when there is none
 */
const char *
fact_activity_get_to (FactActivity *self)
{
  return fact_record_show_string (self->strings[TO]);
}

/**
 * fact_activity_get_reverts:
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): id of the entry that was undone by this one
 */
GRefString *
fact_activity_get_reverts (FactActivity *self)
{
  return self->strings[REVERTS];
}
