/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-record-reader.h"

#include "model/fact-activity.h"
#include "model/fact-article-private.h"
#include "model/fact-claim-private.h"
#include "model/fact-dismissal.h"
#include "model/fact-header.h"
#include "store/fact-anchor-reader.h"
#include "store/fact-member-reader.h"

#include <glib/gi18n-lib.h>

typedef gpointer (*ReadFunc) (FactRecordReader *self,
                              FactMemberReader *members,
                              GRefString       *id);

static const char *
optional (FactMemberReader *members,
          const char       *name)
{
  const char *value = fact_member_reader_string (members, name, FACT_MEMBER_OPTIONAL);

  return value != NULL ? value : "";
}

static const char *
required (FactMemberReader *members,
          const char       *name)
{
  return fact_member_reader_string (members, name, FACT_MEMBER_REQUIRED);
}

/* An array of records: those that are understood; the others are kept in @members at their places. */
static GPtrArray *
read_records (FactRecordReader *self,
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

static FactText *
read_text (FactMemberReader *members)
{
  const char *text = required (members, "text");

  if (text == NULL)
    return NULL;

  if (strchr (text, '\r') != NULL)
    fact_member_reader_report (members, FACT_PROBLEM_MARK, "text",
                               _("the text had line ends other than LF, which are LF now"));

  return fact_text_new (text, -1);
}

static gpointer
read_header (FactRecordReader *self,
             FactMemberReader *members,
             GRefString       *id)
{
  const char *title = required (members, "title");
  const char *created = optional (members, "created");
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
read_revision (FactRecordReader *self,
               FactMemberReader *members,
               GRefString       *id)
{
  const char *at = required (members, "at");
  const char *sha256 = required (members, "textSha256");
  g_autoptr (FactText) text = read_text (members);

  return at != NULL && sha256 != NULL && text != NULL ? fact_revision_new (at, sha256, text) : NULL;
}

static void
read_provenance (FactRecordReader *self,
                 FactMemberReader *members,
                 FactArticle      *article)
{
  FactJsonPath path = { members->path, "imported", 0 };
  JsonNode *node = fact_member_reader_object (members, "imported");
  g_auto (FactMemberReader) inner = { 0 };

  if (node == NULL || !fact_member_reader_init (&inner, node, &path, self->line, self->problems))
    return;

  for (guint i = 0; i < FACT_PROVENANCE_N_FIELDS; i++)
    fact_record_set_string (&article->provenance[i], optional (&inner, fact_provenance_field_to_nick (i)));

  article->provenance_extras = fact_member_reader_take_extras (&inner);
}

static gboolean
read_role (FactMemberReader *members,
           FactRole         *role)
{
  const char *word = required (members, "role");

  if (word == NULL || fact_role_from_nick (word, role))
    return word != NULL;

  fact_member_reader_unknown_word (members, "role", word);

  return FALSE;
}

static gpointer
read_article (FactRecordReader *self,
              FactMemberReader *members,
              GRefString       *id)
{
  FactRole role = FACT_ROLE_ARTICLE;
  gboolean has_role = read_role (members, &role);
  const char *title = required (members, "title");
  const char *sha256 = required (members, "textSha256");
  g_autoptr (FactText) text = read_text (members);
  g_autoptr (FactArticle) article = NULL;

  if (!has_role || title == NULL || sha256 == NULL || text == NULL)
    return NULL;

  article = fact_article_new (id, text, sha256);
  article->role = role;
  fact_record_set_string (&article->fields[FACT_ARTICLE_TITLE], title);
  for (guint i = FACT_ARTICLE_TITLE + 1; i < FACT_ARTICLE_N_FIELDS; i++)
    fact_record_set_string (&article->fields[i], optional (members, fact_article_field_to_nick (i)));

  read_provenance (self, members, article);
  article->cleared = fact_anchors_read_cleared (self, members, id);
  article->revisions = read_records (self, members, "revisions", FACT_MEMBER_OPTIONAL, FACT_RECORD_REVISION);

  return g_steal_pointer (&article);
}

static gpointer
read_occurrence (FactRecordReader *self,
                 FactMemberReader *members,
                 GRefString       *id)
{
  g_autoptr (FactAnchor) anchor = fact_anchor_read (self, members);

  return anchor != NULL ? fact_occurrence_new (id, anchor) : NULL;
}

static gboolean
read_stance (FactMemberReader *members,
             FactStance       *stance)
{
  const char *word = required (members, "stance");

  if (word == NULL || fact_stance_from_nick (word, stance))
    return word != NULL;

  fact_member_reader_unknown_word (members, "stance", word);

  return FALSE;
}

static gboolean
read_evidence_kind (FactMemberReader *members,
                    FactEvidenceKind *kind)
{
  const char *word = required (members, "kind");

  if (word == NULL || fact_evidence_kind_from_nick (word, kind))
    return word != NULL;

  fact_member_reader_unknown_word (members, "kind", word);

  return FALSE;
}

static FactEvidence *
read_details (FactMemberReader *members,
              FactEvidence     *bare)
{
  FactEvidence *evidence = fact_record_ref (bare);

  for (guint i = 0; i < FACT_EVIDENCE_N_DETAILS; i++)
    {
      g_autoptr (FactEvidence) before = evidence;
      const char *value = optional (members, fact_evidence_detail_to_nick (i));

      evidence = *value != '\0' ? fact_evidence_with_detail (before, i, value) : fact_record_ref (before);
    }

  return evidence;
}

static gpointer
read_evidence (FactRecordReader *self,
               FactMemberReader *members,
               GRefString       *id)
{
  FactEvidenceKind kind = FACT_EVIDENCE_SPAN;
  FactStance stance = FACT_STANCE_CONTEXT;
  gboolean has_kind = read_evidence_kind (members, &kind);
  gboolean has_stance = read_stance (members, &stance);
  const char *note = optional (members, "note");
  const char *by = optional (members, "by");
  g_autoptr (FactAnchor) anchor = NULL;
  g_autoptr (FactEvidence) bare = NULL;
  g_autoptr (FactEvidence) evidence = NULL;

  if (!has_kind || !has_stance)
    return NULL;

  if (kind == FACT_EVIDENCE_SPAN)
    {
      anchor = fact_anchor_read (self, members);
      if (anchor == NULL)
        return NULL;
      evidence = fact_evidence_new_span (id, anchor, stance, by);
    }
  else
    {
      bare = fact_evidence_new (id, kind, stance, by);
      evidence = read_details (members, bare);
    }

  return *note != '\0' ? fact_evidence_with_note (evidence, note) : g_steal_pointer (&evidence);
}

static gpointer
read_query (FactRecordReader *self,
            FactMemberReader *members,
            GRefString       *id)
{
  const char *text = required (members, "text");
  const char *word = required (members, "state");
  FactQueryState state = FACT_QUERY_OPEN;

  if (word != NULL && !fact_query_state_from_nick (word, &state))
    fact_member_reader_unknown_word (members, "state", word);

  if (text == NULL || members->is_broken)
    return NULL;

  return fact_query_new (id, optional (members, "to"), text, state, optional (members, "answer"),
                         optional (members, "by"), optional (members, "at"));
}

static gpointer
read_note (FactRecordReader *self,
           FactMemberReader *members,
           GRefString       *id)
{
  const char *text = required (members, "text");

  return text != NULL ? fact_note_new (id, text, optional (members, "by"), optional (members, "at")) : NULL;
}

static gboolean
is_text (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

static void
read_tags (FactMemberReader *members,
           FactClaim        *claim)
{
  JsonArray *array = fact_member_reader_array (members, "tags", FACT_MEMBER_OPTIONAL);
  guint n = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GStrvBuilder) tags = NULL;
  guint n_tags = 0;

  if (n == 0)
    return;

  tags = g_strv_builder_new ();
  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (is_text (node))
        {
          g_strv_builder_add (tags, json_node_get_string (node));
          n_tags++;
          continue;
        }

      fact_member_reader_report (members, FACT_PROBLEM_MEMBER, "tags",
                                 _("tag %u should be a text in quotation marks"), i + 1);
      fact_member_reader_keep (members, "tags", n_tags, node);
    }

  if (n_tags > 0)
    claim->tags = g_strv_builder_end (tags);
}

static void
read_words_of_claim (FactMemberReader *members,
                     FactVerdict      *verdict,
                     FactProgress     *progress)
{
  const char *verdict_word = required (members, "verdict");
  const char *progress_word = required (members, "progress");

  if (verdict_word != NULL && !fact_verdict_from_nick (verdict_word, verdict))
    fact_member_reader_unknown_word (members, "verdict", verdict_word);
  if (progress_word != NULL && !fact_progress_from_nick (progress_word, progress))
    fact_member_reader_unknown_word (members, "progress", progress_word);
}

static gpointer
read_claim (FactRecordReader *self,
            FactMemberReader *members,
            GRefString       *id)
{
  guint number = 0;
  const char *statement = required (members, "statement");
  FactVerdict verdict = FACT_VERDICT_UNVERIFIED;
  FactProgress progress = FACT_PROGRESS_TODO;
  g_autoptr (FactClaim) claim = NULL;

  fact_member_reader_number (members, "number", FACT_MEMBER_REQUIRED, &number);
  read_words_of_claim (members, &verdict, &progress);

  claim = fact_claim_new (id, number);
  claim->verdict = verdict;
  claim->progress = progress;
  fact_record_set_string (&claim->fields[FACT_CLAIM_STATEMENT], statement);
  for (guint i = FACT_CLAIM_STATEMENT + 1; i < FACT_CLAIM_N_FIELDS; i++)
    fact_record_set_string (&claim->fields[i], optional (members, fact_claim_field_to_nick (i)));

  read_tags (members, claim);
  claim->occurrences = read_records (self, members, "occurrences", FACT_MEMBER_REQUIRED, FACT_RECORD_OCCURRENCE);
  claim->evidence = read_records (self, members, "evidence", FACT_MEMBER_REQUIRED, FACT_RECORD_EVIDENCE);
  claim->queries = read_records (self, members, "queries", FACT_MEMBER_OPTIONAL, FACT_RECORD_QUERY);
  claim->notes = read_records (self, members, "notes", FACT_MEMBER_OPTIONAL, FACT_RECORD_NOTE);

  return members->is_broken ? NULL : g_steal_pointer (&claim);
}

static gpointer
read_dismissal (FactRecordReader *self,
                FactMemberReader *members,
                GRefString       *finding)
{
  return fact_dismissal_new (finding, optional (members, "by"), optional (members, "at"), optional (members, "reason"));
}

static GRefString *
dup_reference (FactMemberReader *members,
               const char       *name)
{
  const char *id = optional (members, name);

  return *id != '\0' ? g_ref_string_new (id) : NULL;
}

static gpointer
read_activity (FactRecordReader *self,
               FactMemberReader *members,
               GRefString       *id)
{
  const char *at = required (members, "at");
  const char *word = required (members, "action");
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
  activity = fact_activity_new (id, at, optional (members, "by"), action, article, claim,
                                optional (members, "detail"), optional (members, "from"), optional (members, "to"));
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
  const char *id_name;
  ReadFunc    read;
} kinds[] = {
  [FACT_RECORD_HEADER] = { "id", read_header },
  [FACT_RECORD_ARTICLE] = { "id", read_article },
  [FACT_RECORD_CLAIM] = { "id", read_claim },
  [FACT_RECORD_DISMISSAL] = { "finding", read_dismissal },
  [FACT_RECORD_ACTIVITY] = { "id", read_activity },
  [FACT_RECORD_REVISION] = { NULL, read_revision },
  [FACT_RECORD_OCCURRENCE] = { "id", read_occurrence },
  [FACT_RECORD_EVIDENCE] = { "id", read_evidence },
  [FACT_RECORD_QUERY] = { "id", read_query },
  [FACT_RECORD_NOTE] = { "id", read_note },
};

static GRefString *
read_id (FactRecordReader *self,
         FactMemberReader *members,
         const char       *name)
{
  const char *id = required (members, name);
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
