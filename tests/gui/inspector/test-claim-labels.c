/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-claim-closures.h"

#include "../../core/model/small-project.h"
#include "inspector/fact-evidence-entries.h"
#include "inspector/fact-evidence-label.h"
#include "inspector/fact-passage-label.h"
#include "inspector/fact-said-in-label.h"

/* What a closure gives for each value of a list, for the one behind its end, and for one far from it. */
#define ASSERT_WORDS(func, ...) \
  G_STMT_START { \
    static const char * const words_[] = { __VA_ARGS__ }; \
    for (guint i_ = 0; i_ < G_N_ELEMENTS (words_); i_++) \
      { \
        g_autofree char *word_ = func (NULL, i_); \
        g_assert_cmpstr (word_, ==, words_[i_]); \
      } \
    for (guint i_ = 0; i_ < 2; i_++) \
      { \
        g_autofree char *word_ = func (NULL, i_ == 0 ? G_N_ELEMENTS (words_) : 4711); \
        g_assert_cmpstr (word_, ==, ""); \
      } \
  } G_STMT_END

static void
test_words (void)
{
  ASSERT_WORDS (fact_verdict_as_label, "Supported", "Disputed", "Unverified");
  ASSERT_WORDS (fact_progress_as_label, "To Do", "In Progress", "Needs Second Check", "Done");
  ASSERT_WORDS (fact_stance_as_label, "Supports", "Disputes", "Context");
  ASSERT_WORDS (fact_role_as_label, "Article", "Source");
  ASSERT_WORDS (fact_evidence_kind_as_label, "Passage", "Web Page", "Document", "Person", "Calculation", "Attachment");
}

static void
test_symbols (void)
{
  ASSERT_WORDS (fact_verdict_as_icon_name, "fd-verdict-supported-symbolic", "fd-verdict-disputed-symbolic",
                "fd-verdict-unverified-symbolic");
  ASSERT_WORDS (fact_verdict_as_css_class, "verdict-supported", "verdict-disputed", "verdict-unverified");
  ASSERT_WORDS (fact_progress_as_icon_name, "fd-progress-todo-symbolic", "fd-progress-doing-symbolic",
                "fd-progress-second-symbolic", "fd-progress-done-symbolic");
  ASSERT_WORDS (fact_stance_as_icon_name, "fd-stance-supports-symbolic", "fd-stance-disputes-symbolic",
                "fd-stance-context-symbolic");
  ASSERT_WORDS (fact_evidence_kind_as_icon_name, "", "fd-evidence-web-symbolic", "fd-evidence-document-symbolic",
                "fd-evidence-person-symbolic", "fd-evidence-calculation-symbolic", "fd-evidence-attachment-symbolic");
  ASSERT_WORDS (fact_stance_as_css_class, "stance-supports", "stance-disputes", "stance-context");
}

static const struct
{
  FactTally   tally;
  const char *fraction;
  const char *sentence;
} tally_cases[] = {
  { { { 4, 2, 3 }, 4, 9 }, "4/9", "4 supported, 2 disputed, 3 unverified; 4 of 9 done" },
  { { { 0, 0, 1 }, 0, 1 }, "0/1", "0 supported, 0 disputed, 1 unverified; 0 of 1 done" },
  { { { 0, 0, 0 }, 0, 0 }, "", "No claims yet" },
};

static void
test_tally (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tally_cases); i++)
    {
      g_autofree char *fraction = fact_tally_as_fraction (NULL, &tally_cases[i].tally);
      g_autofree char *sentence = fact_tally_as_sentence (NULL, &tally_cases[i].tally);

      g_assert_cmpstr (fraction, ==, tally_cases[i].fraction);
      g_assert_cmpstr (sentence, ==, tally_cases[i].sentence);
    }
}

static void
test_passage (void)
{
  g_autoptr (FactState) state = small_project_new ();
  FactClaim *one = fact_state_find_claim (state, "one");
  FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (one, 0));
  g_autoptr (FactAnchor) lost = fact_anchor_with_state (anchor, FACT_ANCHOR_LOST);
  g_autoptr (GRefString) nowhere = g_ref_string_new ("nowhere");
  g_autoptr (FactAnchor) homeless = fact_anchor_new (nowhere, (FactSpan) { 900, 905 }, "words", "", "", FACT_ANCHOR_OK);
  g_autofree char *label = fact_passage_label (state, anchor);
  g_autofree char *quotation = fact_passage_quotation (anchor, 6);
  g_autofree char *state_label = fact_passage_state_label (lost);
  g_autofree char *homeless_label = fact_passage_label (state, homeless);

  g_assert_cmpstr (label, ==, "What the tunnel cost ¶1");
  g_assert_cmpstr (quotation, ==, "“The t…”");
  g_assert_cmpstr (state_label, ==, "Lost");
  g_assert_null (fact_passage_state_label (anchor));
  g_assert_cmpstr (homeless_label, ==, "Missing article");
}

/* A span of a text that became shorter points behind its end. */
static void
test_passage_beyond (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (GRefString) a = g_ref_string_new ("a");
  g_autoptr (FactAnchor) beyond = fact_anchor_new (a, (FactSpan) { 900, 905 }, "words", "", "", FACT_ANCHOR_LOST);
  g_autofree char *label = fact_passage_label (state, beyond);

  g_assert_cmpstr (label, ==, "What the tunnel cost");
}

static const struct
{
  const char *statement;
  const char *line;
} statement_cases[] = {
  { "It cost $1.9 billion.", "Claim 7: It cost $1.9 billion." },
  { " It cost\n\n$1.9 billion, as they say", "Claim 7: It cost $1.9 billion, a…" },
  { "", "Claim 7: No statement" },
  { " \n\t ", "Claim 7: No statement" },
  { "\302\240", "Claim 7: No statement" },                 /* a space that does not break */
  { " \342\200\213\n", "Claim 7: No statement" },          /* a space of no width */
};

/* A file from elsewhere may have a claim in which nothing can be seen. */
static void
test_statements (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (statement_cases); i++)
    {
      g_autoptr (FactClaim) claim = small_claim_new ("x", 7, statement_cases[i].statement);
      g_autofree char *line = fact_claim_as_line (NULL, claim, 24);
      g_autofree char *excerpt = fact_claim_as_excerpt (NULL, claim, 24);

      g_assert_cmpstr (line, ==, statement_cases[i].line);
      g_assert_cmpstr (excerpt, ==, line + strlen ("Claim 7: "));
    }
}

static void
test_said_in (void)
{
  g_autoptr (FactState) state = small_project_new ();
  FactClaim *one = fact_state_find_claim (state, "one");
  FactClaim *two = fact_state_find_claim (state, "two");
  FactClaim *three = fact_state_find_claim (state, "three");
  g_autoptr (FactClaim) twice = small_claim_with_occurrence (two, "again", fact_state_find_article (state, "a"),
                                                             (FactSpan) { 30, 34 });
  g_autofree char *first = fact_said_in_first_label (state, one);
  g_autofree char *others = fact_said_in_others_label (one);
  g_autofree char *same_article = fact_said_in_others_label (twice);

  g_assert_cmpstr (first, ==, "What the tunnel cost ¶1");
  g_assert_cmpstr (others, ==, "1 other article");
  g_assert_cmpstr (same_article, ==, "1 other place");
  g_assert_null (fact_said_in_others_label (two));
  g_assert_null (fact_said_in_first_label (state, three));
  g_assert_null (fact_said_in_others_label (three));
}

static void
test_summary (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autofree char *one = fact_evidence_as_summary (fact_state_find_claim (state, "one"));
  g_autofree char *two = fact_evidence_as_summary (fact_state_find_claim (state, "two"));
  g_autofree char *three = fact_evidence_as_summary (fact_state_find_claim (state, "three"));

  g_assert_cmpstr (one, ==, "3 pieces, 3 sources");
  g_assert_cmpstr (two, ==, "");
  g_assert_cmpstr (three, ==, "1 piece, 1 source");
}

static const struct
{
  FactEvidenceKind    kind;
  FactEvidenceDetail  details[3];
  const char         *values[3];
  const char         *words;
  const char         *source;
} evidence_cases[] = {
  { FACT_EVIDENCE_WEB, { FACT_DETAIL_TITLE, FACT_DETAIL_TEXT, FACT_DETAIL_URL },
    { "Harbor Ledger", "It says so.", "https://ledger.example/1" }, "“It says so.”", "Web Page · Harbor Ledger" },
  { FACT_EVIDENCE_DOCUMENT, { FACT_DETAIL_TITLE, FACT_DETAIL_LOCATOR, FACT_DETAIL_TEXT }, { "Budget", "p. 12", "" },
    "Budget", "Document, p. 12" },
  { FACT_EVIDENCE_PERSON, { FACT_DETAIL_PERSON, FACT_DETAIL_HOW, FACT_DETAIL_TEXT }, { "Dana Whitlock", "phone", "Yes." },
    "“Yes.”", "Person · Dana Whitlock, phone" },
  { FACT_EVIDENCE_CALCULATION, { FACT_DETAIL_EXPRESSION, FACT_DETAIL_RESULT, FACT_DETAIL_TEXT }, { "129 - 44", "85", "" },
    "129 − 44 = 85", "Calculation" },
  { FACT_EVIDENCE_ATTACHMENT, { FACT_DETAIL_FILE, FACT_DETAIL_SHA256, FACT_DETAIL_TEXT }, { "p.factproj.d/a.pdf", "00", "" },
    "a.pdf", "Attachment" },
  { FACT_EVIDENCE_PERSON, { FACT_DETAIL_PERSON, FACT_DETAIL_SPOKEN_AT, FACT_DETAIL_TEXT }, { "Dana", "2026-01-02T10:00:00Z", "" },
    "Dana", "Person, 2 January 2026" },
  { FACT_EVIDENCE_WEB, { FACT_DETAIL_URL, FACT_DETAIL_ACCESSED, FACT_DETAIL_TEXT }, { "https://a.example", "2026-01", "" },
    "https://a.example", "Web Page, January 2026" },
};

static FactEvidence *
make_evidence (guint i)
{
  g_autoptr (GRefString) id = g_ref_string_new ("x");
  FactEvidence *evidence = fact_evidence_new (id, evidence_cases[i].kind, FACT_STANCE_SUPPORTS, "Ada");

  for (guint j = 0; j < 3; j++)
    REPLACE (evidence, fact_evidence_with_detail (evidence, evidence_cases[i].details[j], evidence_cases[i].values[j]));

  return evidence;
}

static void
test_evidence (void)
{
  g_autoptr (FactState) state = small_project_new ();

  for (guint i = 0; i < G_N_ELEMENTS (evidence_cases); i++)
    {
      g_autoptr (FactEvidence) evidence = make_evidence (i);
      g_autofree char *words = fact_evidence_as_words (evidence, 80);
      g_autofree char *source = fact_evidence_as_source (state, evidence);

      g_assert_cmpstr (words, ==, evidence_cases[i].words);
      g_assert_cmpstr (source, ==, evidence_cases[i].source);
    }
}

static const struct
{
  const char *url;
  gboolean    is_link;
} link_cases[] = {
  { "https://ledger.example/1", TRUE },
  { "http://ledger.example", TRUE },
  { "file:///etc/passwd", FALSE },
  { "javascript:alert(1)", FALSE },
  { "https://[::1", FALSE },
  { "ledger.example", FALSE },
  { "", FALSE },
};

static void
test_link (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (link_cases); i++)
    {
      g_autoptr (GRefString) id = g_ref_string_new ("x");
      g_autoptr (FactEvidence) bare = fact_evidence_new (id, FACT_EVIDENCE_WEB, FACT_STANCE_CONTEXT, "");
      g_autoptr (FactEvidence) evidence = fact_evidence_with_detail (bare, FACT_DETAIL_URL, link_cases[i].url);
      g_autofree char *link = fact_evidence_as_link (evidence, FACT_DETAIL_URL);

      g_assert_cmpstr (link, ==, link_cases[i].is_link ? link_cases[i].url : NULL);
    }
}

/* Who hears the row hears all that is seen in it. */
static void
test_name (void)
{
  g_autoptr (FactState) state = small_project_new ();
  FactClaim *claim = fact_state_find_claim (state, "one");
  FactEvidence *evidence = fact_claim_get_evidence (claim, 0);
  g_autoptr (FactAnchor) found = fact_anchor_with_state (fact_evidence_get_anchor (evidence), FACT_ANCHOR_RECHECK);
  g_autoptr (FactEvidence) doubtful = fact_evidence_with_anchor (evidence, found);
  g_autoptr (FactEvidence) noted = fact_evidence_with_note (doubtful, "Ask the clerk.");
  g_autofree char *plain = fact_evidence_as_name (state, evidence, NULL, 80);
  g_autofree char *full = fact_evidence_as_name (state, noted, "To Recheck", 80);
  g_autofree char *web = fact_evidence_as_name (state, fact_claim_get_evidence (claim, 2), NULL, 80);
  g_autofree char *page = fact_evidence_as_page (100, 40, 140);

  g_assert_cmpstr (plain, ==, "Disputes: “nnel g”, Untitled Article ¶1");
  g_assert_cmpstr (full, ==, "Disputes: “nnel g”, Untitled Article ¶1, To Recheck. Note: Ask the clerk.");
  g_assert_cmpstr (web, ==, "Context: Budget, Web Page");
  g_assert_cmpstr (page, ==, "101–140 of 140");
}

static GPtrArray *
new_kept_entries (void)
{
  static const struct { const char *array; guint place; } entries[] = {
    { "evidence", 0 }, { "queries", 1 }, { "evidence", 2 }, { "evidence", 2 }, { "evidence", 3 },
  };
  GPtrArray *kept = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_kept_entry_free);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_ptr_array_add (kept, fact_kept_entry_new (entries[i].array, entries[i].place, json_node_new (JSON_NODE_NULL)));

  return kept;
}

static char *
dup_joined_entries (FactClaim *claim,
                    guint      first,
                    guint      max_n)
{
  g_autoptr (GPtrArray) entries = fact_evidence_entries_new (claim, first, max_n);

  g_ptr_array_add (entries, NULL);

  return g_strjoinv ("|", (char **) entries->pdata);
}

/* Entries that are not understood stand where they stand in the file. */
static void
test_entries (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactExtras) extras = fact_extras_new (NULL, new_kept_entries ());
  FactClaim *bare = fact_state_find_claim (state, "one");
  g_autoptr (FactClaim) claim = fact_record_with_extras (bare, extras);
  g_autofree char *plain = dup_joined_entries (bare, 0, 9);
  g_autofree char *plain_end = dup_joined_entries (bare, 2, 9);
  g_autofree char *mixed = dup_joined_entries (claim, 0, 9);
  g_autofree char *beginning = dup_joined_entries (claim, 0, 2);
  g_autofree char *middle = dup_joined_entries (claim, 2, 2);
  g_autofree char *end = dup_joined_entries (claim, 5, 9);
  g_autofree char *beyond = dup_joined_entries (claim, 7, 9);
  g_autofree char *none = dup_joined_entries (fact_state_find_claim (state, "two"), 0, 9);
  guint place;

  g_assert_cmpstr (plain, ==, "one-by-b|one-by-a|web");
  g_assert_cmpstr (plain_end, ==, "web");
  g_assert_cmpstr (mixed, ==, "|one-by-b|one-by-a|||web|");
  g_assert_cmpstr (beginning, ==, "|one-by-b");
  g_assert_cmpstr (middle, ==, "one-by-a|");
  g_assert_cmpstr (end, ==, "web|");
  g_assert_cmpstr (beyond, ==, "");
  g_assert_cmpstr (none, ==, "");

  g_assert_cmpuint (fact_evidence_entries_count (bare), ==, 3);
  g_assert_cmpuint (fact_evidence_entries_count (claim), ==, 7);
  g_assert_true (fact_evidence_entries_find (claim, "web", &place));
  g_assert_cmpuint (place, ==, 5);
  g_assert_false (fact_evidence_entries_find (claim, "one-in-a", &place));
  g_assert_false (fact_evidence_entries_find (claim, NULL, &place));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inspector/claim-labels/words", test_words);
  g_test_add_func ("/inspector/claim-labels/symbols", test_symbols);
  g_test_add_func ("/inspector/claim-labels/tally", test_tally);
  g_test_add_func ("/inspector/claim-labels/passage", test_passage);
  g_test_add_func ("/inspector/claim-labels/passage-beyond", test_passage_beyond);
  g_test_add_func ("/inspector/claim-labels/statements", test_statements);
  g_test_add_func ("/inspector/claim-labels/said-in", test_said_in);
  g_test_add_func ("/inspector/claim-labels/summary", test_summary);
  g_test_add_func ("/inspector/claim-labels/evidence", test_evidence);
  g_test_add_func ("/inspector/claim-labels/link", test_link);
  g_test_add_func ("/inspector/claim-labels/name", test_name);
  g_test_add_func ("/inspector/claim-labels/entries", test_entries);

  return g_test_run ();
}
