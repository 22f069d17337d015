/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-record-writer.h"

#include "model/fact-activity.h"
#include "model/fact-article.h"
#include "model/fact-claim.h"
#include "model/fact-dismissal.h"
#include "model/fact-header.h"
#include "store/fact-member-writer.h"

typedef void (*WriteFunc) (FactMemberWriter *self,
                           gpointer          record);

static void
write_anchor (FactMemberWriter *self,
              FactAnchor       *anchor)
{
  FactSpan span = fact_anchor_get_span (anchor);

  fact_member_writer_string (self, "article", fact_anchor_get_article_id (anchor));
  fact_member_writer_number (self, "start", span.start);
  fact_member_writer_number (self, "end", span.end);
  fact_member_writer_string (self, "exact", fact_anchor_get_exact (anchor));
  fact_member_writer_optional (self, "prefix", fact_anchor_get_prefix (anchor));
  fact_member_writer_optional (self, "suffix", fact_anchor_get_suffix (anchor));
  if (fact_anchor_get_state (anchor) != FACT_ANCHOR_OK)
    fact_member_writer_string (self, "state", fact_anchor_state_to_nick (fact_anchor_get_state (anchor)));
}

static void
write_header (FactMemberWriter *self,
              gpointer          record)
{
  fact_member_writer_string (self, "title", fact_header_get_title (record));
  fact_member_writer_optional (self, "created", fact_header_get_created (record));
  if (fact_header_get_last_number (record) > 0)
    fact_member_writer_number (self, "lastNumber", fact_header_get_last_number (record));
}

static void
write_text (FactMemberWriter *self,
            const char       *name,
            FactText         *text)
{
  fact_member_writer_name (self, name);
  fact_json_writer_string_n (self->json, fact_text_get_utf8 (text), fact_text_get_n_bytes (text));
}

static void
write_revision (FactMemberWriter *self,
                gpointer          record)
{
  fact_member_writer_string (self, "at", fact_revision_get_at (record));
  fact_member_writer_string (self, "textSha256", fact_revision_get_text_sha256 (record));
  write_text (self, "text", fact_revision_get_text (record));
}

static gboolean
has_provenance (FactArticle *article)
{
  for (guint i = 0; i < FACT_PROVENANCE_N_FIELDS; i++)
    if (*fact_article_get_provenance (article, i) != '\0')
      return TRUE;

  return fact_article_get_provenance_extras (article) != NULL;
}

static void
write_provenance (FactMemberWriter *self,
                  FactArticle      *article)
{
  FactMemberWriter inner;

  if (!has_provenance (article))
    return;

  fact_member_writer_name (self, "imported");
  fact_member_writer_begin (&inner, self->json, fact_article_get_provenance_extras (article));
  for (guint i = 0; i < FACT_PROVENANCE_N_FIELDS; i++)
    fact_member_writer_optional (&inner, fact_provenance_field_to_nick (i), fact_article_get_provenance (article, i));
  fact_member_writer_end (&inner);
}

static void
write_optional_number (FactMemberWriter *self,
                       const char       *name,
                       gint64            value,
                       gint64            least)
{
  if (value >= least && value <= G_MAXINT32)
    fact_member_writer_number (self, name, (guint) value);
}

static void
write_place (FactJsonWriter *json,
             gpointer        article,
             guint           i)
{
  const FactSourcePlace *place = fact_source_map_get (fact_article_get_source_map (article), i);
  FactMemberWriter inner;

  fact_member_writer_begin (&inner, json, NULL);
  fact_member_writer_number (&inner, "start", (guint) place->start);
  write_optional_number (&inner, "page", place->page, 1);
  write_optional_number (&inner, "time", place->msec, 0);
  write_optional_number (&inner, "confidence", place->confidence, 0);
  fact_member_writer_end (&inner);
}

static void
write_cleared (FactJsonWriter *json,
               gpointer        article,
               guint           i)
{
  FactMemberWriter inner;

  fact_member_writer_begin (&inner, json, NULL);
  write_anchor (&inner, fact_article_get_cleared (article, i));
  fact_member_writer_end (&inner);
}

static void
write_nth_revision (FactJsonWriter *json,
                    gpointer        article,
                    guint           i)
{
  fact_record_write (json, fact_article_get_revision (article, i));
}

static void
write_article (FactMemberWriter *self,
               gpointer          article)
{
  fact_member_writer_string (self, "role", fact_role_to_nick (fact_article_get_role (article)));
  fact_member_writer_string (self, "title", fact_article_get_title (article));
  for (guint i = FACT_ARTICLE_TITLE + 1; i < FACT_ARTICLE_N_FIELDS; i++)
    fact_member_writer_optional (self, fact_article_field_to_nick (i), fact_article_get_field (article, i));

  write_provenance (self, article);
  write_text (self, "text", fact_article_get_text (article));
  fact_member_writer_string (self, "textSha256", fact_article_get_text_sha256 (article));
  fact_member_writer_array (self, "sourceMap", FACT_MEMBER_OPTIONAL,
                            fact_source_map_get_n (fact_article_get_source_map (article)), write_place, article);
  fact_member_writer_array (self, "cleared", FACT_MEMBER_OPTIONAL,
                            fact_article_get_n_cleared (article), write_cleared, article);
  fact_member_writer_array (self, "revisions", FACT_MEMBER_OPTIONAL,
                            fact_article_get_n_revisions (article), write_nth_revision, article);
}

static void
write_occurrence (FactMemberWriter *self,
                  gpointer          record)
{
  write_anchor (self, fact_occurrence_get_anchor (record));
}

static void
write_evidence (FactMemberWriter *self,
                gpointer          record)
{
  fact_member_writer_string (self, "kind", fact_evidence_kind_to_nick (fact_evidence_get_kind (record)));

  if (fact_evidence_get_kind (record) == FACT_EVIDENCE_SPAN)
    write_anchor (self, fact_evidence_get_anchor (record));
  else
    for (guint i = 0; i < FACT_EVIDENCE_N_DETAILS; i++)
      fact_member_writer_optional (self, fact_evidence_detail_to_nick (i), fact_evidence_get_detail (record, i));

  fact_member_writer_string (self, "stance", fact_stance_to_nick (fact_evidence_get_stance (record)));
  fact_member_writer_optional (self, "note", fact_evidence_get_note (record));
  fact_member_writer_optional (self, "by", fact_evidence_get_by (record));
}

static void
write_query (FactMemberWriter *self,
             gpointer          record)
{
  fact_member_writer_optional (self, "to", fact_query_get_to (record));
  fact_member_writer_string (self, "text", fact_query_get_text (record));
  fact_member_writer_string (self, "state", fact_query_state_to_nick (fact_query_get_state (record)));
  fact_member_writer_optional (self, "answer", fact_query_get_answer (record));
  fact_member_writer_optional (self, "by", fact_query_get_by (record));
  fact_member_writer_optional (self, "at", fact_query_get_at (record));
}

static void
write_note (FactMemberWriter *self,
            gpointer          record)
{
  fact_member_writer_string (self, "text", fact_note_get_text (record));
  fact_member_writer_optional (self, "by", fact_note_get_by (record));
  fact_member_writer_optional (self, "at", fact_note_get_at (record));
}

static void
write_tag (FactJsonWriter *json,
           gpointer        claim,
           guint           i)
{
  fact_json_writer_string (json, fact_claim_get_tags (claim)[i]);
}

static void
write_nth_occurrence (FactJsonWriter *json,
                      gpointer        claim,
                      guint           i)
{
  fact_record_write (json, fact_claim_get_occurrence (claim, i));
}

static void
write_nth_evidence (FactJsonWriter *json,
                    gpointer        claim,
                    guint           i)
{
  fact_record_write (json, fact_claim_get_evidence (claim, i));
}

static void
write_nth_query (FactJsonWriter *json,
                 gpointer        claim,
                 guint           i)
{
  fact_record_write (json, fact_claim_get_query (claim, i));
}

static void
write_nth_note (FactJsonWriter *json,
                gpointer        claim,
                guint           i)
{
  fact_record_write (json, fact_claim_get_note (claim, i));
}

static void
write_claim_lists (FactMemberWriter *self,
                   FactClaim        *claim)
{
  fact_member_writer_array (self, "occurrences", FACT_MEMBER_REQUIRED,
                            fact_claim_get_n_occurrences (claim), write_nth_occurrence, claim);
  fact_member_writer_array (self, "evidence", FACT_MEMBER_REQUIRED,
                            fact_claim_get_n_evidence (claim), write_nth_evidence, claim);
  fact_member_writer_array (self, "queries", FACT_MEMBER_OPTIONAL,
                            fact_claim_get_n_queries (claim), write_nth_query, claim);
  fact_member_writer_array (self, "notes", FACT_MEMBER_OPTIONAL,
                            fact_claim_get_n_notes (claim), write_nth_note, claim);
}

static void
write_claim (FactMemberWriter *self,
             gpointer          claim)
{
  const char * const *tags = fact_claim_get_tags (claim);

  fact_member_writer_number (self, "number", fact_claim_get_number (claim));
  fact_member_writer_string (self, "statement", fact_claim_get_statement (claim));
  fact_member_writer_optional (self, "claimant", fact_claim_get_field (claim, FACT_CLAIM_CLAIMANT));
  fact_member_writer_string (self, "verdict", fact_verdict_to_nick (fact_claim_get_verdict (claim)));
  fact_member_writer_string (self, "progress", fact_progress_to_nick (fact_claim_get_progress (claim)));
  fact_member_writer_optional (self, "rationale", fact_claim_get_field (claim, FACT_CLAIM_RATIONALE));
  fact_member_writer_optional (self, "correction", fact_claim_get_field (claim, FACT_CLAIM_CORRECTION));
  if (fact_claim_get_correction_state (claim) != FACT_CORRECTION_PROPOSED)
    fact_member_writer_string (self, "correctionState",
                               fact_correction_state_to_nick (fact_claim_get_correction_state (claim)));
  fact_member_writer_array (self, "tags", FACT_MEMBER_OPTIONAL, g_strv_length ((char **) tags), write_tag, claim);
  for (guint i = FACT_CLAIM_ASSIGNEE; i < FACT_CLAIM_N_FIELDS; i++)
    fact_member_writer_optional (self, fact_claim_field_to_nick (i), fact_claim_get_field (claim, i));

  write_claim_lists (self, claim);
}

static void
write_dismissal (FactMemberWriter *self,
                 gpointer          record)
{
  fact_member_writer_optional (self, "by", fact_dismissal_get_by (record));
  fact_member_writer_optional (self, "at", fact_dismissal_get_at (record));
  fact_member_writer_optional (self, "reason", fact_dismissal_get_reason (record));
}

static void
write_activity (FactMemberWriter *self,
                gpointer          record)
{
  fact_member_writer_string (self, "at", fact_activity_get_at (record));
  fact_member_writer_optional (self, "by", fact_activity_get_by (record));
  fact_member_writer_string (self, "action", fact_action_to_nick (fact_activity_get_action (record)));
  fact_member_writer_optional (self, "article", fact_activity_get_article (record));
  fact_member_writer_optional (self, "claim", fact_activity_get_claim (record));
  fact_member_writer_optional (self, "detail", fact_activity_get_detail (record));
  fact_member_writer_optional (self, "from", fact_activity_get_from (record));
  fact_member_writer_optional (self, "to", fact_activity_get_to (record));
  fact_member_writer_optional (self, "reverts", fact_activity_get_reverts (record));
}

/* Which member of each kind is its id, and how the rest is written. */
static const struct
{
  const char *id_name;
  WriteFunc   write;
} kinds[] = {
  [FACT_RECORD_HEADER] = { "id", write_header },
  [FACT_RECORD_ARTICLE] = { "id", write_article },
  [FACT_RECORD_CLAIM] = { "id", write_claim },
  [FACT_RECORD_DISMISSAL] = { "finding", write_dismissal },
  [FACT_RECORD_ACTIVITY] = { "id", write_activity },
  [FACT_RECORD_REVISION] = { NULL, write_revision },
  [FACT_RECORD_OCCURRENCE] = { "id", write_occurrence },
  [FACT_RECORD_EVIDENCE] = { "id", write_evidence },
  [FACT_RECORD_QUERY] = { "id", write_query },
  [FACT_RECORD_NOTE] = { "id", write_note },
};

/**
 * fact_record_write:
 * @json: where to write
 * @record: a record of any kind
 *
 * Writes a record as an object in the order of the format, empty members left out, with what it brought along unknown
 * behind the rest. fact_record_read() gives the same record again.
 */
void
fact_record_write (FactJsonWriter *json,
                   gpointer        record)
{
  FactRecordKind kind = fact_record_get_kind (record);
  FactMemberWriter self;

  g_return_if_fail (kind < G_N_ELEMENTS (kinds));

  fact_member_writer_begin (&self, json, fact_record_get_extras (record));
  if (kinds[kind].id_name != NULL)
    fact_member_writer_string (&self, kinds[kind].id_name, fact_record_get_id (record));
  kinds[kind].write (&self, record);
  fact_member_writer_end (&self);
}
