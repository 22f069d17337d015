/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-state.h"

/*
 * Says everything a state holds, one fact a line, in no format anybody reads back: two states are the same when their dumps are.
 * The writer of files leaves out what is empty and could hide a difference; this does not.
 */

static void
dump_string (GString    *out,
             const char *name,
             const char *value)
{
  g_autofree char *escaped = g_strescape (value, NULL);

  g_string_append_printf (out, " %s=\"%s\"", name, escaped);
}

static void dump_json (GString  *out,
                       JsonNode *node);

static void
dump_members (GString    *out,
              JsonObject *members)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  g_string_append (out, " {");
  json_object_iter_init_ordered (&iter, members);
  while (json_object_iter_next_ordered (&iter, &name, &value))
    {
      dump_string (out, "member", name);
      dump_json (out, value);
    }
  g_string_append (out, " }");
}

/*
 * Not by json_to_string(): that takes references on objects and arrays, whose counts are not atomic in json-glib 1.6, while other
 * threads may be reading the same record.
 */
static void
dump_json (GString  *out,
           JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      dump_members (out, json_node_get_object (node));
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      g_string_append (out, " [");
      for (guint i = 0; i < json_array_get_length (array); i++)
        dump_json (out, json_array_get_element (array, i));
      g_string_append (out, " ]");
    }
  else if (JSON_NODE_HOLDS_NULL (node))
    {
      g_string_append (out, " null");
    }
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    {
      dump_string (out, "string", json_node_get_string (node));
    }
  else
    {
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append_printf (out, " %s %" G_GINT64_FORMAT " %s", g_type_name (json_node_get_value_type (node)),
                              json_node_get_int (node), g_ascii_dtostr (number, sizeof number, json_node_get_double (node)));
    }
}

static void
dump_extras (GString    *out,
             FactExtras *extras)
{
  if (fact_extras_get_members (extras) != NULL)
    {
      g_string_append (out, " unknown");
      dump_members (out, fact_extras_get_members (extras));
    }

  for (guint i = 0; i < fact_extras_get_n_kept (extras); i++)
    {
      const FactKeptEntry *kept = fact_extras_get_kept (extras, i);

      g_string_append_printf (out, " kept %s[%u]", kept->array, kept->place);
      dump_json (out, kept->node);
    }
}

static void
begin (GString    *out,
       const char *what,
       gpointer    record)
{
  g_string_append (out, what);
  if (fact_record_get_id (record) != NULL)
    dump_string (out, "id", fact_record_get_id (record));
  dump_extras (out, fact_record_get_extras (record));
}

static void
dump_anchor (GString    *out,
             FactAnchor *anchor)
{
  FactSpan span = fact_anchor_get_span (anchor);

  g_string_append_printf (out, " %u-%u %s", span.start, span.end,
                          fact_anchor_state_to_nick (fact_anchor_get_state (anchor)));
  dump_string (out, "article", fact_anchor_get_article_id (anchor));
  dump_string (out, "exact", fact_anchor_get_exact (anchor));
  dump_string (out, "prefix", fact_anchor_get_prefix (anchor));
  dump_string (out, "suffix", fact_anchor_get_suffix (anchor));
}

static void
dump_article (GString     *out,
              FactArticle *article)
{
  begin (out, "article", article);
  for (guint i = 0; i < FACT_ARTICLE_N_FIELDS; i++)
    dump_string (out, fact_article_field_to_nick (i), fact_article_get_field (article, i));
  for (guint i = 0; i < FACT_PROVENANCE_N_FIELDS; i++)
    dump_string (out, fact_provenance_field_to_nick (i), fact_article_get_provenance (article, i));
  dump_extras (out, fact_article_get_provenance_extras (article));
  dump_string (out, "role", fact_role_to_nick (fact_article_get_role (article)));
  dump_string (out, "textSha256", fact_article_get_text_sha256 (article));
  dump_string (out, "text", fact_text_get_utf8 (fact_article_get_text (article)));
  g_string_append_c (out, '\n');

  for (guint i = 0; i < fact_source_map_get_n (fact_article_get_source_map (article)); i++)
    {
      const FactSourcePlace *place = fact_source_map_get (fact_article_get_source_map (article), i);

      g_string_append_printf (out, "  place %" G_GSIZE_FORMAT " %u %" G_GINT64_FORMAT " %d\n",
                              place->start, place->page, place->msec, place->confidence);
    }
  for (guint i = 0; i < fact_article_get_n_cleared (article); i++)
    {
      g_string_append (out, "  cleared");
      dump_anchor (out, fact_article_get_cleared (article, i));
      g_string_append_c (out, '\n');
    }
  for (guint i = 0; i < fact_article_get_n_revisions (article); i++)
    {
      FactRevision *revision = fact_article_get_revision (article, i);

      begin (out, "  revision", revision);
      dump_string (out, "at", fact_revision_get_at (revision));
      dump_string (out, "textSha256", fact_revision_get_text_sha256 (revision));
      dump_string (out, "text", fact_text_get_utf8 (fact_revision_get_text (revision)));
      g_string_append_c (out, '\n');
    }
}

static void
dump_evidence (GString      *out,
               FactEvidence *evidence)
{
  begin (out, "  evidence", evidence);
  dump_string (out, "kind", fact_evidence_kind_to_nick (fact_evidence_get_kind (evidence)));
  dump_string (out, "stance", fact_stance_to_nick (fact_evidence_get_stance (evidence)));
  dump_string (out, "note", fact_evidence_get_note (evidence));
  dump_string (out, "by", fact_evidence_get_by (evidence));
  if (fact_evidence_get_anchor (evidence) != NULL)
    dump_anchor (out, fact_evidence_get_anchor (evidence));
  for (guint i = 0; i < FACT_EVIDENCE_N_DETAILS; i++)
    dump_string (out, fact_evidence_detail_to_nick (i), fact_evidence_get_detail (evidence, i));
  g_string_append_c (out, '\n');
}

static void
dump_conversation (GString   *out,
                   FactClaim *claim)
{
  for (guint i = 0; i < fact_claim_get_n_queries (claim); i++)
    {
      FactQuery *query = fact_claim_get_query (claim, i);

      begin (out, "  query", query);
      dump_string (out, "state", fact_query_state_to_nick (fact_query_get_state (query)));
      dump_string (out, "to", fact_query_get_to (query));
      dump_string (out, "text", fact_query_get_text (query));
      dump_string (out, "answer", fact_query_get_answer (query));
      dump_string (out, "by", fact_query_get_by (query));
      dump_string (out, "at", fact_query_get_at (query));
      g_string_append_c (out, '\n');
    }
  for (guint i = 0; i < fact_claim_get_n_notes (claim); i++)
    {
      FactNote *note = fact_claim_get_note (claim, i);

      begin (out, "  note", note);
      dump_string (out, "text", fact_note_get_text (note));
      dump_string (out, "by", fact_note_get_by (note));
      dump_string (out, "at", fact_note_get_at (note));
      g_string_append_c (out, '\n');
    }
}

static void
dump_claim (GString   *out,
            FactClaim *claim)
{
  const char * const *tags = fact_claim_get_tags (claim);

  begin (out, "claim", claim);
  g_string_append_printf (out, " number=%u", fact_claim_get_number (claim));
  dump_string (out, "verdict", fact_verdict_to_nick (fact_claim_get_verdict (claim)));
  dump_string (out, "progress", fact_progress_to_nick (fact_claim_get_progress (claim)));
  for (guint i = 0; i < FACT_CLAIM_N_FIELDS; i++)
    dump_string (out, fact_claim_field_to_nick (i), fact_claim_get_field (claim, i));
  dump_string (out, "correctionState", fact_correction_state_to_nick (fact_claim_get_correction_state (claim)));
  for (guint i = 0; tags[i] != NULL; i++)
    dump_string (out, "tag", tags[i]);
  g_string_append_c (out, '\n');

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      begin (out, "  occurrence", fact_claim_get_occurrence (claim, i));
      dump_anchor (out, fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i)));
      g_string_append_c (out, '\n');
    }
  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    dump_evidence (out, fact_claim_get_evidence (claim, i));
  dump_conversation (out, claim);
}

static void
dump_dismissal (GString       *out,
                FactDismissal *dismissal)
{
  begin (out, "dismissal", dismissal);
  dump_string (out, "by", fact_dismissal_get_by (dismissal));
  dump_string (out, "at", fact_dismissal_get_at (dismissal));
  dump_string (out, "reason", fact_dismissal_get_reason (dismissal));
  g_string_append_c (out, '\n');
}

static const char *
or_nothing (const char *string)
{
  return string != NULL ? string : "";
}

static void
dump_activity (GString      *out,
               FactActivity *activity)
{
  begin (out, "activity", activity);
  dump_string (out, "action", fact_action_to_nick (fact_activity_get_action (activity)));
  dump_string (out, "at", fact_activity_get_at (activity));
  dump_string (out, "by", fact_activity_get_by (activity));
  dump_string (out, "article", or_nothing (fact_activity_get_article (activity)));
  dump_string (out, "claim", or_nothing (fact_activity_get_claim (activity)));
  dump_string (out, "detail", fact_activity_get_detail (activity));
  dump_string (out, "from", fact_activity_get_from (activity));
  dump_string (out, "to", fact_activity_get_to (activity));
  dump_string (out, "reverts", or_nothing (fact_activity_get_reverts (activity)));
  g_string_append_c (out, '\n');
}

/**
 * fact_state_dump:
 * @self: a state
 *
 * Returns: (transfer full): all it holds, for comparing two states in tests
 */
char *
fact_state_dump (FactState *self)
{
  g_autoptr (GString) out = g_string_new (NULL);
  FactRecordList *dismissed = fact_state_get_records (self, FACT_RECORD_DISMISSAL);
  FactRecordList *activity = fact_state_get_records (self, FACT_RECORD_ACTIVITY);
  FactHeader *header = fact_state_get_header (self);

  begin (out, "project", header);
  dump_string (out, "title", fact_header_get_title (header));
  dump_string (out, "created", fact_header_get_created (header));
  g_string_append_printf (out, " lastNumber=%u\n", fact_header_get_last_number (header));

  for (guint i = 0; i < fact_state_get_n_articles (self); i++)
    dump_article (out, fact_state_get_article (self, i));
  for (guint i = 0; i < fact_state_get_n_claims (self); i++)
    dump_claim (out, fact_state_get_claim (self, i));
  for (guint i = 0; i < fact_record_list_get_n (dismissed); i++)
    dump_dismissal (out, fact_record_list_get (dismissed, i));
  for (guint i = 0; i < fact_record_list_get_n (activity); i++)
    dump_activity (out, fact_record_list_get (activity, i));

  return g_string_free (g_steal_pointer (&out), FALSE);
}
