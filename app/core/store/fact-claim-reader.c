/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store/fact-record-reader-private.h"

#include "model/fact-claim-private.h"
#include "store/fact-anchor-reader.h"

#include <glib/gi18n-lib.h>

gpointer
_fact_occurrence_read (FactRecordReader *self,
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
  const char *word = _fact_read_required (members, "stance");

  if (word == NULL || fact_stance_from_nick (word, stance))
    return word != NULL;

  fact_member_reader_unknown_word (members, "stance", word);

  return FALSE;
}

static gboolean
read_evidence_kind (FactMemberReader *members,
                    FactEvidenceKind *kind)
{
  const char *word = _fact_read_required (members, "kind");

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
      const char *value = _fact_read_optional (members, fact_evidence_detail_to_nick (i));

      evidence = *value != '\0' ? fact_evidence_with_detail (before, i, value) : fact_record_ref (before);
    }

  return evidence;
}

gpointer
_fact_evidence_read (FactRecordReader *self,
                     FactMemberReader *members,
                     GRefString       *id)
{
  FactEvidenceKind kind = FACT_EVIDENCE_SPAN;
  FactStance stance = FACT_STANCE_CONTEXT;
  gboolean has_kind = read_evidence_kind (members, &kind);
  gboolean has_stance = read_stance (members, &stance);
  const char *note = _fact_read_optional (members, "note");
  const char *by = _fact_read_optional (members, "by");
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

gpointer
_fact_query_read (FactRecordReader *self,
                  FactMemberReader *members,
                  GRefString       *id)
{
  const char *text = _fact_read_required (members, "text");
  const char *word = _fact_read_required (members, "state");
  FactQueryState state = FACT_QUERY_OPEN;

  if (word != NULL && !fact_query_state_from_nick (word, &state))
    fact_member_reader_unknown_word (members, "state", word);

  if (text == NULL || members->is_broken)
    return NULL;

  return fact_query_new (id, _fact_read_optional (members, "to"), text, state, _fact_read_optional (members, "answer"),
                         _fact_read_optional (members, "by"), _fact_read_optional (members, "at"));
}

gpointer
_fact_note_read (FactRecordReader *self,
                 FactMemberReader *members,
                 GRefString       *id)
{
  const char *text = _fact_read_required (members, "text");

  return text != NULL ? fact_note_new (id, text, _fact_read_optional (members, "by"), _fact_read_optional (members, "at")) : NULL;
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
  const char *verdict_word = _fact_read_required (members, "verdict");
  const char *progress_word = _fact_read_required (members, "progress");

  if (verdict_word != NULL && !fact_verdict_from_nick (verdict_word, verdict))
    fact_member_reader_unknown_word (members, "verdict", verdict_word);
  if (progress_word != NULL && !fact_progress_from_nick (progress_word, progress))
    fact_member_reader_unknown_word (members, "progress", progress_word);
}

static void
read_correction_state (FactMemberReader    *members,
                       FactCorrectionState *state)
{
  const char *word = _fact_read_optional (members, "correctionState");

  if (*word != '\0' && !fact_correction_state_from_nick (word, state))
    fact_member_reader_unknown_word (members, "correctionState", word);
}

gpointer
_fact_claim_read (FactRecordReader *self,
                  FactMemberReader *members,
                  GRefString       *id)
{
  guint number = 0;
  const char *statement = _fact_read_required (members, "statement");
  FactVerdict verdict = FACT_VERDICT_UNVERIFIED;
  FactProgress progress = FACT_PROGRESS_TODO;
  FactCorrectionState correction_state = FACT_CORRECTION_PROPOSED;
  g_autoptr (FactClaim) claim = NULL;

  fact_member_reader_number (members, "number", FACT_MEMBER_REQUIRED, &number);
  read_words_of_claim (members, &verdict, &progress);
  read_correction_state (members, &correction_state);

  claim = fact_claim_new (id, number);
  claim->verdict = verdict;
  claim->progress = progress;
  claim->correction_state = correction_state;
  fact_record_set_string (&claim->fields[FACT_CLAIM_STATEMENT], statement);
  for (guint i = FACT_CLAIM_STATEMENT + 1; i < FACT_CLAIM_N_FIELDS; i++)
    fact_record_set_string (&claim->fields[i], _fact_read_optional (members, fact_claim_field_to_nick (i)));

  read_tags (members, claim);
  claim->occurrences = _fact_read_list (self, members, "occurrences", FACT_MEMBER_REQUIRED, FACT_RECORD_OCCURRENCE);
  claim->evidence = _fact_read_list (self, members, "evidence", FACT_MEMBER_REQUIRED, FACT_RECORD_EVIDENCE);
  claim->queries = _fact_read_list (self, members, "queries", FACT_MEMBER_OPTIONAL, FACT_RECORD_QUERY);
  claim->notes = _fact_read_list (self, members, "notes", FACT_MEMBER_OPTIONAL, FACT_RECORD_NOTE);

  return members->is_broken ? NULL : g_steal_pointer (&claim);
}
