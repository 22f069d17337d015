/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small-project.h"

FactArticle *
small_article_new (const char *id,
                   const char *words)
{
  g_autoptr (GRefString) ref = g_ref_string_new (id);
  g_autoptr (FactText) text = fact_text_new (words, -1);
  g_autofree char *sha256 = fact_text_dup_sha256 (text);

  return fact_article_new (ref, text, sha256);
}

FactClaim *
small_claim_new (const char *id,
                 guint       number,
                 const char *statement)
{
  g_autoptr (GRefString) ref = g_ref_string_new (id);
  g_autoptr (FactClaim) bare = fact_claim_new (ref, number);

  return fact_claim_with_field (bare, FACT_CLAIM_STATEMENT, statement);
}

FactClaim *
small_claim_with_occurrence (FactClaim   *claim,
                             const char  *id,
                             FactArticle *article,
                             FactSpan     span)
{
  g_autoptr (GRefString) ref = g_ref_string_new (id);
  g_autoptr (FactAnchor) anchor =
    fact_anchor_new_for_text (fact_record_get_id (article), fact_article_get_text (article), span);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    g_ptr_array_add (all, fact_record_ref (fact_claim_get_occurrence (claim, i)));
  g_ptr_array_add (all, fact_occurrence_new (ref, anchor));

  return fact_claim_with_occurrences (claim, all);
}

static FactClaim *
with_evidence (FactClaim    *claim,
               FactEvidence *added)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_claim_get_n_evidence (claim); i++)
    g_ptr_array_add (all, fact_record_ref (fact_claim_get_evidence (claim, i)));
  g_ptr_array_add (all, fact_record_ref (added));

  return fact_claim_with_evidence (claim, all);
}

FactClaim *
small_claim_with_span (FactClaim   *claim,
                       const char  *id,
                       FactArticle *article,
                       FactSpan     span,
                       FactStance   stance)
{
  g_autoptr (GRefString) ref = g_ref_string_new (id);
  g_autoptr (FactAnchor) anchor =
    fact_anchor_new_for_text (fact_record_get_id (article), fact_article_get_text (article), span);
  g_autoptr (FactEvidence) evidence = fact_evidence_new_span (ref, anchor, stance, "Ada");

  return with_evidence (claim, evidence);
}

FactExtras *
small_extras_new (const char *json)
{
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  g_assert_nonnull (node);

  return fact_extras_new (json_node_dup_object (node), NULL);
}

FactNote *
small_record_new (const char *id)
{
  g_autoptr (GRefString) ref = g_ref_string_new (id);

  return fact_note_new (ref, "text", "Ada", "2026-11-22T10:00:00Z");
}

/* A question about it, and a note that it was put. */
static FactClaim *
with_query (FactClaim      *claim,
            const char     *id,
            FactQueryState  state,
            const char     *answer)
{
  g_autofree char *note_id_string = g_strconcat (id, "-note", NULL);
  g_autoptr (GRefString) query_id = g_ref_string_new (id);
  g_autoptr (GRefString) note_id = g_ref_string_new (note_id_string);
  g_autoptr (GPtrArray) queries = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactClaim) asked = NULL;

  g_ptr_array_add (queries, fact_query_new (query_id, "the author", "Who says so?", state, answer, "Ben", "2026-11-21T10:00:00Z"));
  g_ptr_array_add (notes, fact_note_new (note_id, "Asked by mail", "Ben", "2026-11-21T10:00:00Z"));
  asked = fact_claim_with_queries (claim, queries);

  return fact_claim_with_notes (asked, notes);
}

static FactClaim *
make_first_claim (FactArticle *a,
                  FactArticle *b)
{
  static const char * const tags[] = { "money", "tunnel", NULL };
  g_autoptr (GRefString) web_id = g_ref_string_new ("web");
  g_autoptr (FactEvidence) bare = fact_evidence_new (web_id, FACT_EVIDENCE_WEB, FACT_STANCE_CONTEXT, "Ada");
  g_autoptr (FactEvidence) web = fact_evidence_with_detail (bare, FACT_DETAIL_TITLE, "Budget");
  g_autoptr (FactExtras) extras = small_extras_new ("{ \"later\" : [ 1, true, \"é\" ] }");
  FactClaim *claim = small_claim_new ("one", 1, "The tunnel cost €1.9 billion");

  REPLACE (claim, fact_claim_with_verdict (claim, FACT_VERDICT_DISPUTED));
  REPLACE (claim, fact_claim_with_field (claim, FACT_CLAIM_RATIONALE, "The budget says €2.1 billion."));
  REPLACE (claim, fact_claim_with_tags (claim, tags));
  REPLACE (claim, small_claim_with_occurrence (claim, "one-in-a", a, (FactSpan) { 0, 10 }));
  REPLACE (claim, small_claim_with_occurrence (claim, "one-in-b", b, (FactSpan) { 4, 9 }));
  REPLACE (claim, small_claim_with_span (claim, "one-by-b", b, (FactSpan) { 10, 16 }, FACT_STANCE_DISPUTES));
  REPLACE (claim, small_claim_with_span (claim, "one-by-a", a, (FactSpan) { 5, 20 }, FACT_STANCE_CONTEXT));
  REPLACE (claim, with_evidence (claim, web));
  REPLACE (claim, with_query (claim, "asked", FACT_QUERY_ANSWERED, "The mayor."));
  REPLACE (claim, fact_claim_with_field (claim, FACT_CLAIM_CORRECTION, "€2.1 billion"));
  REPLACE (claim, fact_claim_with_correction_state (claim, FACT_CORRECTION_ACCEPTED));
  REPLACE (claim, fact_record_with_extras (claim, extras));

  return claim;
}

FactState *
small_project_new (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) bare = fact_header_new (id, "Ellery Tunnel", "2026-11-22T10:00:00Z");
  g_autoptr (FactHeader) header = fact_header_with_last_number (bare, 3);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) cleared = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_anchor_unref);
  FactArticle *a = small_article_new ("a", "The tunnel — 4 km long — cost €1.9 billion, says the mayor.\nNobody asked.");
  FactArticle *b = small_article_new ("b", "Für den Tunnel gab die Stadt 2,1 Milliarden Euro aus. Ça suffit, dit-elle.");
  FactArticle *c = small_article_new ("c", "A café by the portal opened in August 2022. 日本語 too.");
  FactClaim *two = small_claim_new ("two", 2, "It is 4 km long");
  FactClaim *three = small_claim_new ("three", 3, "The café opened in 2022");

  g_ptr_array_add (cleared, fact_anchor_new_for_text (fact_record_get_id (c), fact_article_get_text (c), (FactSpan) { 0, 6 }));
  REPLACE (c, fact_article_with_cleared (c, cleared));
  REPLACE (c, fact_article_with_role (c, FACT_ROLE_SOURCE));
  REPLACE (a, fact_article_with_field (a, FACT_ARTICLE_TITLE, "What the tunnel cost"));
  REPLACE (two, small_claim_with_occurrence (two, "two-in-a", a, (FactSpan) { 13, 22 }));
  REPLACE (three, small_claim_with_span (three, "three-by-c", c, (FactSpan) { 2, 6 }, FACT_STANCE_SUPPORTS));

  REPLACE (three, with_query (three, "open", FACT_QUERY_OPEN, NULL));

  g_ptr_array_add (claims, make_first_claim (a, b));
  g_ptr_array_add (claims, two);
  g_ptr_array_add (claims, three);
  g_ptr_array_add (articles, a);
  g_ptr_array_add (articles, b);
  g_ptr_array_add (articles, c);

  return fact_state_new_full (header, articles, claims, NULL, NULL);
}
