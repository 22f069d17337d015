/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "edit/fact-edit-builder.h"

#include "edit/fact-edit-private.h"
#include "edit/fact-reopening.h"
#include "edit/fact-timestamp.h"

#include <string.h>

#define N_KINDS (FACT_RECORD_ACTIVITY + 1)

struct _FactEditBuilder
{
  FactState       *state;         /* before the pending changes */
  FactEditContext *context;
  FactEditKind     kind;
  char            *label;
  char            *key;
  gint64           time;          /* one for all of the edit */
  char            *now;           /* the same as files have it */
  FactChangeSet   *changes;
  FactChangeSet   *pending;       /* those of @changes that @state does not have yet, and by kind of record: */
  guint            n_appended[N_KINDS];
  gboolean         has_shifted[N_KINDS];      /* others than the changed and the appended ones may stand elsewhere */
  guint            next_place;    /* where the next record is likely to stand */
  GPtrArray       *reopened;      /* of FactClaim; their entries in the log come behind that of what was done */
};

/**
 * fact_edit_builder_new:
 * @state: the state the edit is for
 * @context: who edits, and when
 * @kind: what kind of edit
 *
 * Returns: (transfer full): a builder of an edit without changes
 */
FactEditBuilder *
fact_edit_builder_new (FactState       *state,
                       FactEditContext *context,
                       FactEditKind     kind)
{
  FactEditBuilder *self = g_new0 (FactEditBuilder, 1);

  self->state = fact_state_ref (state);
  self->context = fact_edit_context_ref (context);
  self->kind = kind;
  self->time = fact_edit_context_now (context);
  self->now = fact_timestamp_format (self->time);
  self->changes = fact_change_set_new ();
  self->pending = fact_change_set_new ();
  self->reopened = g_ptr_array_new_with_free_func (fact_record_unref);

  return self;
}

/**
 * fact_edit_builder_free:
 * @self: a builder
 *
 * Frees it; what was built from it stays.
 */
void
fact_edit_builder_free (FactEditBuilder *self)
{
  fact_state_unref (self->state);
  fact_edit_context_unref (self->context);
  fact_change_set_unref (self->changes);
  fact_change_set_unref (self->pending);
  g_ptr_array_unref (self->reopened);
  g_free (self->label);
  g_free (self->key);
  g_free (self->now);
  g_free (self);
}

/**
 * fact_edit_builder_set_label:
 * @self: a builder
 * @format: what the edit is called after "Undo", translated
 * @...: its arguments
 */
void
fact_edit_builder_set_label (FactEditBuilder *self,
                             const char      *format,
                             ...)
{
  va_list args;

  g_free (self->label);
  va_start (args, format);
  self->label = g_strdup_vprintf (format, args);
  va_end (args);
}

/**
 * fact_edit_builder_set_key:
 * @self: a builder
 * @format: what is typed into: edits of one key that follow each other closely become one step
 * @...: its arguments
 */
void
fact_edit_builder_set_key (FactEditBuilder *self,
                           const char      *format,
                           ...)
{
  va_list args;

  g_free (self->key);
  va_start (args, format);
  self->key = g_strdup_vprintf (format, args);
  va_end (args);
}

/**
 * fact_edit_builder_get_now:
 * @self: a builder
 *
 * Returns: (transfer none): the time of the edit as files have it; asking the clock again might give another
 */
const char *
fact_edit_builder_get_now (FactEditBuilder *self)
{
  return self->now;
}

/* Many changes are made to a state at once rather than one by one: a change of every claim would copy the lists as often. */
static void
catch_up (FactEditBuilder *self)
{
  self->state = fact_state_apply_take (g_steal_pointer (&self->state), self->pending);
  g_clear_pointer (&self->pending, fact_change_set_unref);
  self->pending = fact_change_set_new ();
  memset (self->n_appended, 0, sizeof self->n_appended);
  memset (self->has_shifted, 0, sizeof self->has_shifted);
}

/* A place is asked for in the state after all changes so far. */
static FactRecordList *
current_list (FactEditBuilder *self,
              FactRecordKind   kind)
{
  if (self->has_shifted[kind] || self->n_appended[kind] > 0)
    catch_up (self);

  return fact_state_get_records (self->state, kind);
}

static void
add_change (FactEditBuilder *self,
            gpointer         before,
            gpointer         after,
            guint            place_before,
            guint            place_after)
{
  fact_change_set_add (self->changes, before, after, place_before, place_after);
  fact_change_set_add (self->pending, before, after, place_before, place_after);
}

static gboolean
find_in_state (FactEditBuilder *self,
               gpointer         record,
               guint           *place)
{
  return fact_record_list_find (fact_state_get_records (self->state, fact_record_get_kind (record)), record,
                                self->next_place, place);
}

static guint
find_place (FactEditBuilder *self,
            gpointer         record)
{
  guint place;

  if (self->has_shifted[fact_record_get_kind (record)] || !find_in_state (self, record, &place))
    {
      gboolean was_found;

      catch_up (self);
      was_found = find_in_state (self, record, &place);
      g_assert (was_found);
    }
  self->next_place = place + 1;

  return place;
}

/* What was done once does not stay done when what it rests on changes, whichever edit that is. */
static gpointer
reopen (FactEditBuilder *self,
        gpointer         before,
        gpointer         after)
{
  FactClaim *reopened;

  if (fact_record_get_kind (before) != FACT_RECORD_CLAIM || fact_claim_get_progress (after) != FACT_PROGRESS_DONE
      || !fact_reopening_is_due (before, after))
    return fact_record_ref (after);

  reopened = fact_claim_with_progress (after, FACT_PROGRESS_REVIEW);
  g_ptr_array_add (self->reopened, fact_record_ref (reopened));

  return reopened;
}

/**
 * fact_edit_builder_replace:
 * @self: a builder
 * @before: a record that stands in the state by now
 * @after: what is to come in its place, with the same id
 *
 * Replaces a record. A claim that is done is set back to the second check where fact_reopening_is_due() says so; what came in its
 * place then is not @after.
 */
void
fact_edit_builder_replace (FactEditBuilder *self,
                           gpointer         before,
                           gpointer         after)
{
  guint place = fact_record_get_kind (before) == FACT_RECORD_HEADER ? 0 : find_place (self, before);
  g_autoptr (FactRecord) replacement = reopen (self, before, after);

  add_change (self, before, replacement, place, place);
}

/**
 * fact_edit_builder_append:
 * @self: a builder
 * @record: a record that does not stand in the state yet
 *
 * Adds a record behind the others of its kind.
 */
void
fact_edit_builder_append (FactEditBuilder *self,
                          gpointer         record)
{
  FactRecordKind kind = fact_record_get_kind (record);

  if (self->has_shifted[kind])
    catch_up (self);
  add_change (self, NULL, record, 0,
              fact_record_list_get_n (fact_state_get_records (self->state, kind)) + self->n_appended[kind]);
  self->n_appended[kind]++;
}

/**
 * fact_edit_builder_remove:
 * @self: a builder
 * @record: a record that stands in the state by now
 *
 * Removes a record.
 */
void
fact_edit_builder_remove (FactEditBuilder *self,
                          gpointer         record)
{
  add_change (self, record, NULL, find_place (self, record), 0);
  self->has_shifted[fact_record_get_kind (record)] = TRUE;
}

/**
 * fact_edit_builder_move:
 * @self: a builder
 * @record: a record that stands in the state by now
 * @place: where it is to stand afterwards; behind the last for any greater number
 */
void
fact_edit_builder_move (FactEditBuilder *self,
                        gpointer         record,
                        guint            place)
{
  guint place_before = find_place (self, record);
  guint n = fact_record_list_get_n (current_list (self, fact_record_get_kind (record)));
  guint place_after = MIN (place, n - 1);

  if (place_before == place_after)
    return;

  add_change (self, record, record, place_before, place_after);
  self->has_shifted[fact_record_get_kind (record)] = TRUE;
}

static void
append_log (FactEditBuilder *self,
            FactAction       action,
            GRefString      *article,
            GRefString      *claim,
            const char      *detail,
            const char      *from,
            const char      *to)
{
  g_autoptr (GRefString) id = fact_edit_context_new_id (self->context);
  g_autoptr (FactActivity) activity =
    fact_activity_new (id, self->now, fact_edit_context_get_author (self->context), action, article, claim, detail, from, to);

  fact_edit_builder_append (self, activity);
}

/**
 * fact_edit_builder_log_article:
 * @self: a builder
 * @action: what is done
 * @article: to which article
 * @detail: (nullable): to which part of it
 * @from: (nullable): the word that stood there
 * @to: (nullable): the word that stands there now
 *
 * Adds an entry to the log, which comes and goes with the edit.
 */
void
fact_edit_builder_log_article (FactEditBuilder *self,
                               FactAction       action,
                               gpointer         article,
                               const char      *detail,
                               const char      *from,
                               const char      *to)
{
  append_log (self, action, fact_record_get_id (article), NULL, detail, from, to);
}

/**
 * fact_edit_builder_log_claim:
 * @self: a builder
 * @action: what is done
 * @claim: to which claim
 * @detail: (nullable): to which part of it
 * @from: (nullable): the word that stood there
 * @to: (nullable): the word that stands there now
 *
 * Adds an entry to the log, which comes and goes with the edit.
 */
void
fact_edit_builder_log_claim (FactEditBuilder *self,
                             FactAction       action,
                             gpointer         claim,
                             const char      *detail,
                             const char      *from,
                             const char      *to)
{
  append_log (self, action, NULL, fact_record_get_id (claim), detail, from, to);
}

/**
 * fact_edit_builder_log:
 * @self: a builder
 * @action: what is done
 *
 * Adds an entry about the project to the log, which comes and goes with the edit.
 */
void
fact_edit_builder_log (FactEditBuilder *self,
                       FactAction       action)
{
  append_log (self, action, NULL, NULL, NULL, NULL, NULL);
}

/**
 * fact_edit_builder_end:
 * @self: a builder
 *
 * To be called once.
 *
 * Returns: (transfer full): the edit; empty when no change was listed
 */
FactEdit *
fact_edit_builder_end (FactEditBuilder *self)
{
  for (guint i = 0; i < self->reopened->len; i++)
    fact_edit_builder_log_claim (self, FACT_ACTION_PROGRESS, g_ptr_array_index (self->reopened, i), NULL,
                                 fact_progress_to_nick (FACT_PROGRESS_DONE), fact_progress_to_nick (FACT_PROGRESS_REVIEW));

  return _fact_edit_new (self->kind, self->label, fact_edit_context_get_author (self->context),
                         self->time, self->key, self->changes);
}
