/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-record-reader-private.h"

#include "model/fact-activity.h"
#include "model/fact-dismissal.h"
#include "model/fact-header.h"
#include "model/fact-record-private.h"

#include <glib/gi18n-lib.h>

const char *
_fact_read_optional (FactMemberReader *members,
                     const char       *name)
{
  const char *value = fact_member_reader_string (members, name, FACT_MEMBER_OPTIONAL);

  return value != NULL ? value : "";
}

const char *
_fact_read_required (FactMemberReader *members,
                     const char       *name)
{
  return fact_member_reader_string (members, name, FACT_MEMBER_REQUIRED);
}

/* An array of records: those that are understood; the others are kept in @members at their places. */
GPtrArray *
_fact_read_list (FactRecordReader *self,
                 FactMemberReader *members,
                 const char       *name,
                 FactMemberNeed    need,
                 FactRecordKind    kind)
{
  JsonArray *array = fact_member_reader_array (members, name, need);
  guint n = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GPtrArray) records = NULL;
  FactJsonPath list = { members->path, name, 0 };

  if (n == 0)
    return NULL;

  records = g_ptr_array_new_full (n, fact_record_unref);
  for (guint i = 0; i < n; i++)
    {
      FactJsonPath path = { &list, NULL, i };
      JsonNode *node = json_array_get_element (array, i);
      gpointer record = fact_record_read (self, kind, node, &path);

      if (record != NULL)
        g_ptr_array_add (records, record);
      else
        fact_member_reader_keep (members, name, records->len, node);
    }

  return records->len > 0 ? g_steal_pointer (&records) : NULL;
}

static gpointer
read_header (FactRecordReader *self,
             FactMemberReader *members,
             GRefString       *id)
{
  const char *title = _fact_read_required (members, "title");
  const char *created = _fact_read_optional (members, "created");
  g_autoptr (FactHeader) header = NULL;
  guint last_number = 0;

  if (title == NULL)
    return NULL;

  header = fact_header_new (id, title, created);
  if (fact_member_reader_number (members, "lastNumber", FACT_MEMBER_OPTIONAL, &last_number) && last_number > 0)
    return fact_header_with_last_number (header, last_number);

  return g_steal_pointer (&header);
}

static gpointer
read_dismissal (FactRecordReader *self,
                FactMemberReader *members,
                GRefString       *finding)
{
  return fact_dismissal_new (finding, _fact_read_optional (members, "by"), _fact_read_optional (members, "at"),
                             _fact_read_optional (members, "reason"));
}

static GRefString *
dup_reference (FactMemberReader *members,
               const char       *name)
{
  const char *id = _fact_read_optional (members, name);

  return *id != '\0' ? g_ref_string_new (id) : NULL;
}

static gpointer
read_activity (FactRecordReader *self,
               FactMemberReader *members,
               GRefString       *id)
{
  const char *at = _fact_read_required (members, "at");
  const char *word = _fact_read_required (members, "action");
  FactAction action = FACT_ACTION_IMPORT;
  g_autoptr (FactActivity) activity = NULL;
  GRefString *article;
  GRefString *claim;
  GRefString *reverts;

  if (word != NULL && !fact_action_from_nick (word, &action))
    fact_member_reader_unknown_word (members, "action", word);
  if (at == NULL || members->is_broken)
    return NULL;

  article = dup_reference (members, "article");
  claim = dup_reference (members, "claim");
  reverts = dup_reference (members, "reverts");
  activity = fact_activity_new (id, at, _fact_read_optional (members, "by"), action, article, claim,
                                _fact_read_optional (members, "detail"), _fact_read_optional (members, "from"),
                                _fact_read_optional (members, "to"));
  if (reverts != NULL)
    {
      g_autoptr (FactActivity) bare = g_steal_pointer (&activity);

      activity = fact_activity_with_reverts (bare, reverts);
    }

  g_clear_pointer (&article, g_ref_string_release);
  g_clear_pointer (&claim, g_ref_string_release);
  g_clear_pointer (&reverts, g_ref_string_release);

  return g_steal_pointer (&activity);
}

/* Which member of each kind is its id, and how the rest is read. */
static const struct
{
  const char   *id_name;
  FactReadFunc  read;
} kinds[] = {
  [FACT_RECORD_HEADER] = { "id", read_header },
  [FACT_RECORD_ARTICLE] = { "id", _fact_article_read },
  [FACT_RECORD_CLAIM] = { "id", _fact_claim_read },
  [FACT_RECORD_DISMISSAL] = { "finding", read_dismissal },
  [FACT_RECORD_ACTIVITY] = { "id", read_activity },
  [FACT_RECORD_REVISION] = { NULL, _fact_revision_read },
  [FACT_RECORD_OCCURRENCE] = { "id", _fact_occurrence_read },
  [FACT_RECORD_EVIDENCE] = { "id", _fact_evidence_read },
  [FACT_RECORD_QUERY] = { "id", _fact_query_read },
  [FACT_RECORD_NOTE] = { "id", _fact_note_read },
};

static GRefString *
read_id (FactRecordReader *self,
         FactMemberReader *members,
         const char       *name)
{
  const char *id = _fact_read_required (members, name);
  GRefString *shared;

  if (id == NULL)
    return NULL;

  if (*id == '\0')
    {
      fact_member_reader_report (members, FACT_PROBLEM_BROKEN, name, _("this must not be empty"));
      return NULL;
    }

  if (self->taken != NULL && g_hash_table_contains (self->taken, id))
    {
      fact_member_reader_report (members, FACT_PROBLEM_BROKEN, name, _("another entry has the id “%s” already"), id);
      return NULL;
    }

  shared = g_ref_string_new (id);
  if (self->taken != NULL)
    g_hash_table_add (self->taken, g_ref_string_acquire (shared));

  return shared;
}

/* Hangs what is left over on a record that nobody else knows yet. */
static gpointer
with_extras (gpointer          record,
             FactMemberReader *members)
{
  ((FactRecord *) record)->extras = fact_member_reader_take_extras (members);

  return record;
}

/**
 * fact_record_read:
 * @self: what it is read against
 * @kind: what it should be
 * @node: the entry
 * @path: where it stands, for messages
 *
 * Reads one record with all that is inside it. Members that are not known, or have the wrong type and are not required,
 * go into the record's extras, and so do entries of its arrays that are broken or not understood.
 *
 * Returns: (transfer full) (nullable): the record; %NULL when it is broken or not understood, which is reported
 */
gpointer
fact_record_read (FactRecordReader   *self,
                  FactRecordKind      kind,
                  JsonNode           *node,
                  const FactJsonPath *path)
{
  g_auto (FactMemberReader) members;
  GRefString *id = NULL;
  gpointer record = NULL;

  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);

  if (!fact_member_reader_init (&members, node, path, self->line, self->problems))
    return NULL;

  if (kinds[kind].id_name != NULL)
    {
      id = read_id (self, &members, kinds[kind].id_name);
      if (id == NULL)
        return NULL;
    }

  record = kinds[kind].read (self, &members, id);
  if (record != NULL)
    with_extras (record, &members);
  g_clear_pointer (&id, g_ref_string_release);

  return record;
}
