/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/fact-exporter.h"

#include <locale.h>
#include <string.h>

/* A project is put together record by record; the arrays own what was added. */
typedef struct
{
  GPtrArray *articles;
  GPtrArray *claims;
} Builder;

static void
builder_init (Builder *self)
{
  self->articles = g_ptr_array_new_with_free_func (fact_record_unref);
  self->claims = g_ptr_array_new_with_free_func (fact_record_unref);
}

static FactState *
builder_end (Builder    *self,
             const char *title)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, title, "2026-03-12T08:30:00Z");
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  FactState *state = fact_state_new_full (header, self->articles, self->claims, none, none);

  g_ptr_array_unref (self->articles);
  g_ptr_array_unref (self->claims);

  return state;
}

/* Takes the record that @expression gives in place of the one in @slot. */
#define REPLACE(slot, expression) \
  G_STMT_START { gpointer replace_after_ = (expression); fact_record_unref (slot); slot = replace_after_; } G_STMT_END

static void
add_article (Builder    *self,
             const char *id,
             const char *title,
             const char *outlet,
             const char *published,
             FactRole    role,
             const char *words)
{
  g_autoptr (GRefString) ref = g_ref_string_new (id);
  g_autoptr (FactText) text = fact_text_new (words, -1);
  FactArticle *article = fact_article_new (ref, text, "");

  REPLACE (article, fact_article_with_field (article, FACT_ARTICLE_TITLE, title));
  REPLACE (article, fact_article_with_field (article, FACT_ARTICLE_OUTLET, outlet));
  REPLACE (article, fact_article_with_field (article, FACT_ARTICLE_PUBLISHED, published));
  REPLACE (article, fact_article_with_role (article, role));
  g_ptr_array_add (self->articles, article);
}

static FactArticle *
get_article (Builder    *self,
             const char *id)
{
  for (guint i = 0; i < self->articles->len; i++)
    {
      if (g_str_equal (fact_record_get_id (self->articles->pdata[i]), id))
        return self->articles->pdata[i];
    }

  return NULL;
}

static FactAnchor *
find_anchor (Builder    *self,
             const char *article_id,
             const char *quotation)
{
  FactArticle *article = get_article (self, article_id);
  FactText *text = fact_article_get_text (article);
  const char *found = strstr (fact_text_get_utf8 (text), quotation);
  FactSpan span;

  g_assert_nonnull (found);
  span.start = fact_text_to_offset (text, (gsize) (found - fact_text_get_utf8 (text)));
  span.end = span.start + (guint) g_utf8_strlen (quotation, -1);

  return fact_anchor_new_for_text (fact_record_get_id (article), text, span);
}

static void
add_claim (Builder     *self,
           const char  *statement,
           FactVerdict  verdict)
{
  g_autofree char *id = g_strdup_printf ("claim-%u", self->claims->len + 1);
  g_autoptr (GRefString) ref = g_ref_string_new (id);
  FactClaim *claim = fact_claim_new (ref, self->claims->len + 1);

  REPLACE (claim, fact_claim_with_field (claim, FACT_CLAIM_STATEMENT, statement));
  REPLACE (claim, fact_claim_with_verdict (claim, verdict));
  g_ptr_array_add (self->claims, claim);
}

static void
set_field (Builder        *self,
           FactClaimField  field,
           const char     *value)
{
  gpointer *last = &self->claims->pdata[self->claims->len - 1];

  REPLACE (*last, fact_claim_with_field (*last, field, value));
}

static void
add_occurrence (Builder         *self,
                const char      *article_id,
                const char      *quotation,
                FactAnchorState  state)
{
  gpointer *last = &self->claims->pdata[self->claims->len - 1];
  g_autoptr (FactAnchor) found = find_anchor (self, article_id, quotation);
  g_autoptr (FactAnchor) anchor = fact_anchor_with_state (found, state);
  g_autoptr (GRefString) id = g_ref_string_new ("occurrence");
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_claim_get_n_occurrences (*last); i++)
    g_ptr_array_add (all, fact_record_ref (fact_claim_get_occurrence (*last, i)));
  g_ptr_array_add (all, fact_occurrence_new (id, anchor));
  REPLACE (*last, fact_claim_with_occurrences (*last, all));
}

static void
add_evidence (Builder      *self,
              FactEvidence *evidence)
{
  gpointer *last = &self->claims->pdata[self->claims->len - 1];
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; i < fact_claim_get_n_evidence (*last); i++)
    g_ptr_array_add (all, fact_record_ref (fact_claim_get_evidence (*last, i)));
  g_ptr_array_add (all, evidence);
  REPLACE (*last, fact_claim_with_evidence (*last, all));
}

static void
add_span (Builder    *self,
          const char *article_id,
          const char *quotation,
          FactStance  stance,
          const char *note)
{
  g_autoptr (FactAnchor) anchor = find_anchor (self, article_id, quotation);
  g_autoptr (GRefString) id = g_ref_string_new ("evidence");
  FactEvidence *evidence = fact_evidence_new_span (id, anchor, stance, "");

  REPLACE (evidence, fact_evidence_with_note (evidence, note));
  add_evidence (self, evidence);
}

/* An answered query before an open one; a note, which is nobody else's business. */
static void
add_talk (Builder *self)
{
  gpointer *last = &self->claims->pdata[self->claims->len - 1];
  g_autoptr (GRefString) id = g_ref_string_new ("talk");
  g_autoptr (GPtrArray) queries = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (queries, fact_query_new (id, "the author", "Who *says* so?", FACT_QUERY_ANSWERED, "The mayor.", "Ben", ""));
  g_ptr_array_add (queries, fact_query_new (id, "", "Since when?", FACT_QUERY_OPEN, "", "Ben", ""));
  g_ptr_array_add (notes, fact_note_new (id, "Between us", "Ben", ""));
  REPLACE (*last, fact_claim_with_queries (*last, queries));
  REPLACE (*last, fact_claim_with_notes (*last, notes));
  REPLACE (*last, fact_claim_with_correction_state (*last, FACT_CORRECTION_ACCEPTED));
}

static void
add_web (Builder *self)
{
  g_autoptr (GRefString) id = g_ref_string_new ("evidence");
  FactEvidence *evidence = fact_evidence_new (id, FACT_EVIDENCE_WEB, FACT_STANCE_CONTEXT, "");

  REPLACE (evidence, fact_evidence_with_detail (evidence, FACT_DETAIL_TITLE, "Tunnel [log]"));
  REPLACE (evidence, fact_evidence_with_detail (evidence, FACT_DETAIL_URL, "https://city.example/log_1"));
  REPLACE (evidence, fact_evidence_with_detail (evidence, FACT_DETAIL_ACCESSED, "2026-03-12T10:00:00Z"));
  REPLACE (evidence, fact_evidence_with_detail (evidence, FACT_DETAIL_TEXT, "44 days lost"));
  add_evidence (self, evidence);
}

static void
add_calculation (Builder *self)
{
  g_autoptr (GRefString) id = g_ref_string_new ("evidence");
  FactEvidence *evidence = fact_evidence_new (id, FACT_EVIDENCE_CALCULATION, FACT_STANCE_SUPPORTS, "");

  REPLACE (evidence, fact_evidence_with_detail (evidence, FACT_DETAIL_EXPRESSION, "1.2 + 0.7"));
  REPLACE (evidence, fact_evidence_with_detail (evidence, FACT_DETAIL_RESULT, "1.9"));
  add_evidence (self, evidence);
}

static FactState *
new_rich_state (void)
{
  Builder builder;
  FactState *state;

  builder_init (&builder);
  add_article (&builder, "one", "Bill *climbs*", "Courier", "2026-03-12", FACT_ROLE_ARTICLE,
               "The tunnel will cost $1.9 billion.\n\nIt opens in 2028. Nobody doubts it. Later words.\n");
  add_article (&builder, "two", "Mayor speaks", "Metro Wire", "", FACT_ROLE_ARTICLE,
               "The bill is $1.9 billion, she said.\n\nNo more.\n");
  add_article (&builder, "three", "A quiet day", "", "2026", FACT_ROLE_ARTICLE, "Nothing was said.\n");
  add_article (&builder, "record", "Minutes", "City Record", "2026-02", FACT_ROLE_SOURCE,
               "1. Opening.\n\nThe approved budget | remains $1.2 billion.\n");

  /* Later in the text than the next: the order of reading counts, not that of the project. */
  add_claim (&builder, "The tunnel opens in 2028.", FACT_VERDICT_UNVERIFIED);
  add_occurrence (&builder, "one", "It opens in 2028.", FACT_ANCHOR_RECHECK);

  add_claim (&builder, "The tunnel costs\n$1.9 billion <b>", FACT_VERDICT_DISPUTED);
  set_field (&builder, FACT_CLAIM_CLAIMANT, "Mayor Whitlock");
  set_field (&builder, FACT_CLAIM_RATIONALE, "One scenario.\n# Not a heading\n\nAnother paragraph.");
  set_field (&builder, FACT_CLAIM_CORRECTION, "… could cost $1.9 billion");
  add_talk (&builder);
  add_occurrence (&builder, "one", "will cost $1.9 billion", FACT_ANCHOR_OK);
  add_occurrence (&builder, "two", "The bill is $1.9 billion", FACT_ANCHOR_OK);
  add_span (&builder, "record", "approved budget | remains $1.2 billion", FACT_STANCE_DISPUTES, "see _minutes_");
  add_span (&builder, "two", "No more.", FACT_STANCE_SUPPORTS, "");
  add_web (&builder);
  add_calculation (&builder);

  add_claim (&builder, "Nobody doubts it.", FACT_VERDICT_SUPPORTED);
  add_occurrence (&builder, "one", "Nobody doubts it.", FACT_ANCHOR_LOST);

  state = builder_end (&builder, "Ellery | Tunnel");

  return state;
}

static char *
export_to_string (FactState   *state,
                  const char  *exported)
{
  FactExportOptions options = { exported };
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  const FactExporter *exporter = fact_exporter_find ("markdown", &error);

  g_assert_no_error (error);
  g_assert_true (exporter->write (state, &options, stream, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, &error));
  g_assert_true (g_output_stream_close (stream, NULL, &error));

  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

static const char rich_summary[] =
  "# Ellery \\| Tunnel: verdict summary\n\n"
  "4 articles, 3 claims, 0 done. Exported 15 March 2026.\n\n"
  "| Verdict | Claims |\n| --- | ---: |\n| Supported | 1 |\n| Disputed | 1 |\n| Unverified | 1 |\n\n"
  "**Not verified yet, claims:** 1\n\n"
  "**Without evidence, claims:** 1, 3\n\n"
  "3 of 7 sentences not read yet.\n\n"
  "## What was checked\n\n"
  "- **Bill \\*climbs\\***, Courier, 12 March 2026\n"
  "- **Mayor speaks**, Metro Wire, no date\n"
  "- **A quiet day**, 2026\n\n"
  "## What it was checked against\n\n"
  "- **Minutes**, City Record, February 2026\n\n"
  "## Bill \\*climbs\\*\n\n"
  "2 of 4 sentences not read yet.\n\n"
  "### Claim 2: The tunnel costs $1.9 billion \\<b>\n\n"
  "> “will cost $1.9 billion” — ¶ 1\n\n"
  "**Disputed** · To Do · said by Mayor Whitlock\n\n"
  "**Rationale**\n\nOne scenario.\\\n\\# Not a heading\n\nAnother paragraph.\n\n"
  "**Suggested correction (accepted)**\n\n… could cost $1.9 billion\n\n"
  "**Evidence**\n\n"
  "- **Disputes:** “approved budget \\| remains $1.2 billion” — City Record, February 2026, ¶ 2. Note: see \\_minutes\\_\n"
  "- **Supports:** “No more.” — Metro Wire, ¶ 2\n"
  "- **Context:** “44 days lost” — Tunnel \\[log\\], <https://city.example/log_1>, accessed 12 March 2026\n"
  "- **Supports:** 1.2 + 0.7 = 1.9\n\n"
  "**Queries**\n\n"
  "- **Open**: Since when?\n"
  "- **Answered** · to the author: Who \\*says\\* so? — The mayor.\n\n"
  "Also in: Metro Wire, ¶ 1.\n\n"
  "### Claim 1: The tunnel opens in 2028.\n\n"
  "> “It opens in 2028.” — ¶ 2 (the text has changed: check this place again)\n\n"
  "**Unverified** · To Do\n\n"
  "This claim has not been verified.\n\n"
  "No evidence is linked to this claim.\n\n"
  "## Mayor speaks\n\n"
  "Every sentence looked at.\n\n"
  "### Claim 2: The tunnel costs $1.9 billion \\<b>\n\n"
  "> “The bill is $1.9 billion” — ¶ 1\n\n"
  "**Disputed** See above, at “Bill \\*climbs\\*”.\n\n"
  "## A quiet day\n\n"
  "1 of 1 sentence not read yet.\n\n"
  "No claims are marked in this article.\n\n"
  "## Claims without a place in an article\n\n"
  "### Claim 3: Nobody doubts it.\n\n"
  "The words “Nobody doubts it.” are no longer in the text.\n\n"
  "**Supported** · To Do\n\n"
  "No evidence is linked to this claim.\n";

static void
test_rich (void)
{
  g_autoptr (FactState) state = new_rich_state ();
  g_autofree char *summary = export_to_string (state, "2026-03-15");

  g_assert_cmpstr (summary, ==, rich_summary);
}

static void
test_empty (void)
{
  Builder builder;
  g_autoptr (FactState) state = NULL;
  g_autofree char *summary = NULL;

  builder_init (&builder);
  state = builder_end (&builder, "");
  summary = export_to_string (state, NULL);
  g_assert_cmpstr (summary, ==,
                   "# Untitled project: verdict summary\n\n0 articles, 0 claims, 0 done.\n\n"
                   "| Verdict | Claims |\n| --- | ---: |\n| Supported | 0 |\n| Disputed | 0 |\n| Unverified | 0 |\n");
}

static void
test_unknown_format (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (fact_exporter_find ("papyrus", &error));
  g_assert_error (error, FACT_EXPORT_ERROR, FACT_EXPORT_ERROR_FORMAT);
}

/* A full disk is told, wherever it comes. */
static void
test_full (void)
{
  g_autoptr (FactState) state = new_rich_state ();

  for (gsize size = 0; size < strlen (rich_summary) - 25; size += 97)
    {
      g_autofree char *buffer = g_malloc (size + 1);
      g_autoptr (GOutputStream) stream = g_memory_output_stream_new (buffer, size, NULL, NULL);
      g_autoptr (GError) error = NULL;

      g_assert_false (fact_exporter_find ("markdown", NULL)->write (state, NULL, stream, NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
    }
}

static void
test_cancelled (void)
{
  g_autoptr (FactState) state = new_rich_state ();
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (fact_exporter_find ("markdown", NULL)->write (state, NULL, stream, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/export-markdown/rich", test_rich);
  g_test_add_func ("/export-markdown/empty", test_empty);
  g_test_add_func ("/export-markdown/unknown-format", test_unknown_format);
  g_test_add_func ("/export-markdown/full", test_full);
  g_test_add_func ("/export-markdown/cancelled", test_cancelled);

  return g_test_run ();
}
