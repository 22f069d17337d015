/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "project-fixture.h"

#include "store/fact-project-check.h"

#include <string.h>

#define ID_ARTICLE  "3dd0a2e9-48ee-5521-a9b0-76fb47a2e22e"
#define ID_SOURCE   "dd3e9d8e-5295-5e50-8ca4-ceebbfdb75ca"
#define ID_CLAIM    "59f19310-c378-5da6-a93c-7ad966262db3"
#define ID_CLAIM_7  "8f26b6a9-f761-568a-bbb4-2ce84c4605e6"
#define ID_EVIDENCE "51a941ec-930e-5e48-8003-297ac45b374b"

typedef struct
{
  const char     *name;
  const char     *find;
  const char     *replace;
  FactStoreError  code;
  const char     *said;
} RefusedCase;

static const RefusedCase refused[] = {
  { "other-format", "\"factproj\"", "\"other\"", FACT_STORE_ERROR_FORMAT, "line 2: this is not a Factdesk project" },
  { "no-format", "\"format\"", "\"fromat\"", FACT_STORE_ERROR_FORMAT, "not a Factdesk project" },
  { "format-number", "\"factproj\"", "1", FACT_STORE_ERROR_FORMAT, "line 2: this is not a Factdesk project" },
  { "version-0", "\"version\" : 1", "\"version\" : 0", FACT_STORE_ERROR_FORMAT, "line 3, “version”" },
  { "version-negative", "\"version\" : 1", "\"version\" : -1", FACT_STORE_ERROR_FORMAT, "line 3, “version”" },
  { "version-text", "\"version\" : 1", "\"version\" : \"1\"", FACT_STORE_ERROR_FORMAT, "line 3, “version”" },
  { "version-fraction", "\"version\" : 1", "\"version\" : 1.5", FACT_STORE_ERROR_FORMAT, "line 3, “version”" },
  { "no-version", "\"version\"", "\"vresion\"", FACT_STORE_ERROR_FORMAT, "“version”" },
  { "no-id", "\"id\"", "\"di\"", FACT_STORE_ERROR_FORMAT, "“id”: this member is missing" },
  { "empty-id", "\"688e575d-5589-517c-b531-8b33868eebe7\"", "\"\"", FACT_STORE_ERROR_FORMAT, "line 4, “id”" },
  { "no-title", "\"title\"", "\"titel\"", FACT_STORE_ERROR_FORMAT, "“title”: this member is missing" },
  { "title-number", "\"Every Member\"", "5", FACT_STORE_ERROR_FORMAT, "line 5, “title”" },
  { "no-articles", "\"articles\"", "\"article\"", FACT_STORE_ERROR_FORMAT, "“articles”: this member is missing" },
  { "no-claims", "\"claims\"", "\"claim\"", FACT_STORE_ERROR_FORMAT, "“claims”: this member is missing" },
  { "claims-null", "\"claims\" : [", "\"claims\" : null, \"y\" : [", FACT_STORE_ERROR_FORMAT, "“claims”: a list" },

  { "duplicate-member", "\"title\" : \"Every Member\"", "\"id\" : \"a\"", FACT_STORE_ERROR_SYNTAX, "line 5, column 3: " },
  { "zero-character", "Every Member", "a\\u0000b", FACT_STORE_ERROR_SYNTAX, "line 5, column 15: " },
  { "lone-surrogate", "Every Member", "a\\ud800b", FACT_STORE_ERROR_SYNTAX, "line 5, column 15: " },
  { "invalid-utf8", "Every Member", "a\xff", FACT_STORE_ERROR_SYNTAX, "line 5, column 15: " },
  { "two-to-63", "\"number\" : 1,", "\"number\" : 9223372036854775808,", FACT_STORE_ERROR_SYNTAX, "column 18: " },
  { "overflow-in-unknown", "\"created\"", "\"x\" : 1e400, \"created\"", FACT_STORE_ERROR_SYNTAX, "line 6, column 9: " },
  { "comment", "\"created\"", "// no\n \"created\"", FACT_STORE_ERROR_SYNTAX, "line 6, column 3: " },
  { "trailing-comma", "\"bridge\",\n        \"count\"", "\"bridge\",", FACT_STORE_ERROR_SYNTAX, "comma too many" },
};

static void
test_refused (gconstpointer data)
{
  const RefusedCase *c = data;
  g_autofree char *json = project_fixture_load ();
  g_autofree char *changed = project_fixture_change (json, c->find, c->replace);
  g_autoptr (GError) error = NULL;

  g_assert_null (project_fixture_parse (changed, &error));
  g_assert_error (error, FACT_STORE_ERROR, (int) c->code);
  if (strstr (error->message, c->said) == NULL)
    g_error ("“%s” should say “%s”", error->message, c->said);
}

typedef struct
{
  const char      *name;
  const char      *find;
  const char      *replace;
  const char      *path;
  FactProblemKind  kind;
  const char      *said;
} ProblemCase;

static const ProblemCase problems[] = {
  { "unknown-verdict", "\"verdict\" : \"disputed\"", "\"verdict\" : \"maybe\"",
    "claims[0].verdict", FACT_PROBLEM_NOT_UNDERSTOOD, "maybe" },
  { "unknown-progress", "\"progress\" : \"review\"", "\"progress\" : \"later\"",
    "claims[0].progress", FACT_PROBLEM_NOT_UNDERSTOOD, "later" },
  { "unknown-stance", "\"stance\" : \"disputes\"", "\"stance\" : \"hints\"",
    "claims[0].evidence[0].stance", FACT_PROBLEM_NOT_UNDERSTOOD, "hints" },
  { "unknown-kind", "\"kind\" : \"web\"", "\"kind\" : \"video\"",
    "claims[0].evidence[2].kind", FACT_PROBLEM_NOT_UNDERSTOOD, "video" },
  { "unknown-anchor-state", "\"state\" : \"recheck\"", "\"state\" : \"odd\"",
    "claims[0].evidence[1].state", FACT_PROBLEM_NOT_UNDERSTOOD, "odd" },
  { "unknown-query-state", "\"state\" : \"answered\"", "\"state\" : \"odd\"",
    "claims[0].queries[0].state", FACT_PROBLEM_NOT_UNDERSTOOD, "odd" },
  { "unknown-role", "\"role\" : \"source\"", "\"role\" : \"odd\"",
    "articles[1].role", FACT_PROBLEM_NOT_UNDERSTOOD, "odd" },
  { "unknown-action", "\"action\" : \"note\"", "\"action\" : \"odd\"",
    "activity[1].action", FACT_PROBLEM_NOT_UNDERSTOOD, "odd" },

  { "span-beyond-text", "\"end\" : 71", "\"end\" : 7100",
    "claims[0].occurrences[0].end", FACT_PROBLEM_MARK, "behind the end" },
  { "end-before-start", "\"start\" : 54", "\"start\" : 72",
    "claims[0].occurrences[0].end", FACT_PROBLEM_BROKEN, "before it begins" },
  { "empty-span", "\"start\" : 54", "\"start\" : 71",
    "claims[0].occurrences[0].end", FACT_PROBLEM_BROKEN, "before it begins" },
  { "start-two-to-31", "\"start\" : 54", "\"start\" : 2147483648",
    "claims[0].occurrences[0].start", FACT_PROBLEM_BROKEN, "whole number" },
  { "start-negative", "\"start\" : 54", "\"start\" : -1",
    "claims[0].occurrences[0].start", FACT_PROBLEM_BROKEN, "whole number" },
  { "start-fraction", "\"start\" : 54", "\"start\" : 54.5",
    "claims[0].occurrences[0].start", FACT_PROBLEM_BROKEN, "whole number" },
  { "start-text", "\"start\" : 54", "\"start\" : \"54\"",
    "claims[0].occurrences[0].start", FACT_PROBLEM_BROKEN, "whole number" },
  { "no-words", "\"It has 44 arches.\"", "\"\"",
    "claims[0].occurrences[0].exact", FACT_PROBLEM_BROKEN, "words" },
  { "missing-article", "\"article\" : \"" ID_SOURCE "\"", "\"article\" : \"nowhere\"",
    "claims[0].evidence[0].article", FACT_PROBLEM_BROKEN, "nowhere" },
  { "cleared-elsewhere", "\"cleared\" : [\n        {\n          \"article\" : \"" ID_ARTICLE "\"",
    "\"cleared\" : [\n        {\n          \"article\" : \"" ID_SOURCE "\"",
    "articles[0].cleared[0].article", FACT_PROBLEM_BROKEN, "not the article" },
  { "page-0", "\"page\" : 13", "\"page\" : 0", "articles[0].sourceMap[1].page", FACT_PROBLEM_BROKEN, "from 1" },
  { "place-beyond", "\"start\" : 50", "\"start\" : 5000", "articles[0].sourceMap[2].start", FACT_PROBLEM_BROKEN, "order" },
  { "place-twice", "\"start\" : 50", "\"start\" : 40", "articles[0].sourceMap[2].start", FACT_PROBLEM_BROKEN, "order" },
  { "place-without-start", "\"start\" : 50", "\"begin\" : 50", "articles[0].sourceMap[2].start", FACT_PROBLEM_BROKEN, "missing" },
  { "duplicate-article", "\"id\" : \"" ID_SOURCE "\"", "\"id\" : \"" ID_ARTICLE "\"",
    "articles[1].id", FACT_PROBLEM_BROKEN, ID_ARTICLE },
  { "duplicate-claim", "\"id\" : \"" ID_CLAIM_7 "\"", "\"id\" : \"" ID_CLAIM "\"",
    "claims[1].id", FACT_PROBLEM_BROKEN, ID_CLAIM },
  { "duplicate-in-claim", "\"id\" : \"cc8844f1-e16a-5aae-85c9-249bc30699f5\"", "\"id\" : \"" ID_EVIDENCE "\"",
    "claims[0].evidence[1].id", FACT_PROBLEM_BROKEN, ID_EVIDENCE },
  { "duplicate-in-other-claim", "\"id\" : \"5d3ba097-4587-57a4-a796-23a7af945209\"", "\"id\" : \"" ID_EVIDENCE "\"",
    "claims[2].queries[0].id", FACT_PROBLEM_BROKEN, ID_EVIDENCE },
  { "duplicate-of-project", "\"id\" : \"" ID_CLAIM "\"", "\"id\" : \"688e575d-5589-517c-b531-8b33868eebe7\"",
    "claims[0].id", FACT_PROBLEM_BROKEN, "688e575d" },
  { "empty-id", "\"id\" : \"" ID_CLAIM "\"", "\"id\" : \"\"", "claims[0].id", FACT_PROBLEM_BROKEN, "empty" },
  { "no-text", "\"text\" : \"Survey", "\"txt\" : \"Survey", "articles[1].text", FACT_PROBLEM_BROKEN, "missing" },
  { "no-statement", "\"statement\" : \"The bridge has", "\"statment\" : \"The bridge has",
    "claims[0].statement", FACT_PROBLEM_BROKEN, "missing" },
  { "evidence-object", "\"evidence\" : []", "\"evidence\" : {}", "claims[1].evidence", FACT_PROBLEM_BROKEN, "list" },
  { "claim-number", "\"claims\" : [", "\"claims\" : [ 5,", "claims[0]", FACT_PROBLEM_BROKEN, "object" },
  { "claim-null", "\"claims\" : [", "\"claims\" : [ null,", "claims[0]", FACT_PROBLEM_BROKEN, "object" },
  { "evidence-text", "\"evidence\" : []", "\"evidence\" : [\"x\"]", "claims[1].evidence[0]", FACT_PROBLEM_BROKEN, "object" },
  { "number-text", "\"number\" : 7", "\"number\" : \"7\"", "claims[1].number", FACT_PROBLEM_BROKEN, "whole number" },

  { "byline-number", "\"A. Author\"", "5", "articles[0].byline", FACT_PROBLEM_MEMBER, "text" },
  { "byline-null", "\"A. Author\"", "null", "articles[0].byline", FACT_PROBLEM_MEMBER, "text" },
  { "imported-list", "\"imported\" : {", "\"imported\" : [], \"y\" : {", "articles[0].imported", FACT_PROBLEM_MEMBER, "object" },
  { "imported-name-list", "\"brücke.txt\"", "[\"brücke.txt\"]", "articles[0].imported.name", FACT_PROBLEM_MEMBER, "text" },
  { "tags-text", "\"tags\" : [", "\"tags\" : \"x\", \"y\" : [", "claims[0].tags", FACT_PROBLEM_MEMBER, "list" },
  { "tag-number", "\"bridge\",", "17,", "claims[0].tags", FACT_PROBLEM_MEMBER, "tag 1" },
  { "queries-text", "\"queries\" : [", "\"queries\" : \"x\", \"y\" : [", "claims[0].queries", FACT_PROBLEM_MEMBER, "list" },
  { "prefix-number", "\"prefix\" : \"it 1931 eine Brücke.\\nShe said: “\"", "\"prefix\" : 5",
    "claims[0].occurrences[0].prefix", FACT_PROBLEM_MEMBER, "text" },
  { "created-number", "\"created\" : \"2026-01-01T10:00:00Z\"", "\"created\" : 5", "created", FACT_PROBLEM_MEMBER, "text" },
  { "generator-number", "\"generator\" : \"Factdesk 0.1.0\"", "\"generator\" : 5", "generator", FACT_PROBLEM_MEMBER, "text" },
  { "dismissed-object", "\"dismissed\" : [", "\"dismissed\" : {}, \"y\" : [", "dismissed", FACT_PROBLEM_MEMBER, "list" },
};

static FactProblem *
find_problem (FactLoaded *loaded,
              const char *path)
{
  for (guint i = 0; i < loaded->problems->len; i++)
    {
      FactProblem *problem = g_ptr_array_index (loaded->problems, i);

      if (g_str_equal (problem->path, path))
        return problem;
    }

  return NULL;
}

/* Reported where it is, the rest opens, and what is written says the same as what was read. */
static void
test_problem (gconstpointer data)
{
  const ProblemCase *c = data;
  g_autofree char *json = project_fixture_load ();
  g_autofree char *changed = project_fixture_change (json, c->find, c->replace);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = project_fixture_parse (changed, &error);
  g_autofree char *written = NULL;
  FactProblem *problem;

  g_assert_no_error (error);
  g_assert_null (loaded->read_only_reason);
  problem = find_problem (loaded, c->path);
  g_assert (problem != NULL);
  g_assert_cmpint (problem->kind, ==, c->kind);
  g_assert_cmpuint (problem->line, >, 0);
  if (strstr (problem->message, c->said) == NULL)
    g_error ("“%s” should say “%s”", problem->message, c->said);

  g_assert_cmpuint (fact_state_get_n_articles (loaded->state), >=, 1);
  g_assert_cmpuint (fact_state_get_n_claims (loaded->state), >=, 3);
  written = project_fixture_write (loaded);
  project_fixture_assert_same (changed, written);
}

static void
test_line_of_problem (void)
{
  g_autofree char *json = project_fixture_load ();
  g_autofree char *changed = project_fixture_change (json, "\"number\" : 7", "\"number\" : -7");
  g_autofree char *before = g_strndup (changed, strstr (changed, ID_CLAIM_7) - changed);
  g_autoptr (FactLoaded) loaded = project_fixture_parse (changed, NULL);
  FactProblem *problem = find_problem (loaded, "claims[1].number");
  guint line = 0;

  for (const char *p = before; *p != '\0'; p++)
    line += *p == '\n';
  /* The line of the claim's brace, which is the one before that of its id. */
  g_assert (problem != NULL);
  g_assert_cmpuint (problem->line, ==, line);
}

static void
test_every_member (void)
{
  g_autofree char *json = project_fixture_load ();
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = project_fixture_parse (json, &error);
  g_autofree char *written = NULL;
  FactClaim *claim;

  g_assert_no_error (error);
  g_assert_cmpuint (loaded->problems->len, ==, 0);
  g_assert_cmpuint (loaded->version, ==, 1);
  g_assert_null (loaded->read_only_reason);
  g_assert_cmpstr (loaded->generator, ==, "Factdesk 0.1.0");
  g_assert_cmpuint (fact_header_get_last_number (fact_state_get_header (loaded->state)), ==, 9);

  claim = fact_state_find_claim (loaded->state, ID_CLAIM);
  g_assert_cmpint (fact_claim_get_verdict (claim), ==, FACT_VERDICT_DISPUTED);
  g_assert_cmpint (fact_claim_get_progress (claim), ==, FACT_PROGRESS_REVIEW);
  g_assert_cmpuint (fact_claim_get_n_evidence (claim), ==, 7);
  g_assert_cmpstr (fact_claim_get_tags (claim)[1], ==, "count");
  g_assert_cmpstr (fact_evidence_get_note (fact_claim_get_evidence (claim, 0)), ==, "Counted.");

  written = project_fixture_write (loaded);
  g_assert_cmpstr (written, ==, json);
}

/* Numbers are never given out twice, also where the file does not say how far they go. */
static void
test_last_number (void)
{
  g_autofree char *json = project_fixture_load ();
  g_autofree char *changed = project_fixture_change (json, "\"lastNumber\" : 9,\n", "");
  g_autoptr (FactLoaded) loaded = project_fixture_parse (changed, NULL);

  g_assert_cmpuint (fact_header_get_last_number (fact_state_get_header (loaded->state)), ==, 7);
}

static void
test_later_version (void)
{
  g_autofree char *json = project_fixture_load ();
  g_autofree char *changed = project_fixture_change (json, "\"version\" : 1", "\"version\" : 2");
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = project_fixture_parse (changed, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (loaded->version, ==, 2);
  g_assert_nonnull (loaded->read_only_reason);
  g_assert_cmpuint (fact_state_get_n_claims (loaded->state), ==, 4);
}

static void
test_not_a_project (void)
{
  static const char *const documents[] = { "[]", "7", "\"factproj\"", "{}", "{\"articles\":[],\"claims\":[]}" };

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (project_fixture_parse (documents[i], &error));
      g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_FORMAT);
      g_assert_nonnull (strstr (error->message, "not a Factdesk project"));
    }
}

static void
test_cut_anywhere (void)
{
  g_autofree char *json = project_fixture_load ();
  gsize n_bytes = strlen (json);

  for (gsize n = 0; n + 2 < n_bytes; n += 1 + n_bytes / 500)
    {
      g_autofree char *cut = g_strndup (json, n);
      g_autoptr (GError) error = NULL;

      g_assert_null (project_fixture_parse (cut, &error));
      g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
    }
}

static void
test_deep_nesting (void)
{
  g_autofree char *json = project_fixture_load ();
  g_autofree char *open = g_strnfill (100000, '[');
  g_autofree char *close = g_strnfill (100000, ']');
  g_autofree char *member = g_strconcat ("\"x\" : ", open, close, ", \"created\"", NULL);
  g_autofree char *changed = project_fixture_change (json, "\"created\"", member);
  g_autoptr (GError) error = NULL;

  g_assert_null (project_fixture_parse (changed, &error));
  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "line 6, column"));
}

static char *
make_project_of_doubles (guint n_claims)
{
  GString *json = g_string_new ("{\"format\":\"factproj\",\"version\":1,\"id\":\"p\",\"title\":\"\",\"articles\":[],\"claims\":[");

  for (guint i = 0; i < n_claims; i++)
    g_string_append_printf (json, "%s{\"id\":\"c\",\"number\":1,\"statement\":\"\",\"verdict\":\"disputed\",\"progress\":\"done\","
                            "\"occurrences\":[],\"evidence\":[],\"tags\":[5]}", i == 0 ? "" : ",");
  g_string_append (json, "]}");

  return g_string_free (json, FALSE);
}

/* With the address sanitizer each allocation takes as long as a hundred otherwise; there it is memory that is looked at. */
#ifdef __SANITIZE_ADDRESS__
#define N_DOUBLES 1000
#define N_CHANGED 600
#else
#define N_DOUBLES 80000
#define N_CHANGED 3000
#endif

/* Would not end within the test's time limit if each problem were held against all others. */
static void
test_many_doubles (void)
{
  const guint n_claims = N_DOUBLES;
  g_autofree char *json = make_project_of_doubles (n_claims);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = project_fixture_parse (json, &error);
  g_autoptr (GPtrArray) found = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (fact_state_get_n_claims (loaded->state), ==, 1);
  /* That a tag is none was told of each at first, that its id is taken later. */
  g_assert_cmpuint (loaded->problems->len, ==, 2 * n_claims - 1);

  found = fact_project_check (loaded->state);
  g_assert_cmpuint (found->len, ==, 0);
}

/* Cancelled between reading a list and holding its ids against each other: that is when progress was told last. */
static void
cancel_at_end (goffset  current,
               goffset  total,
               gpointer cancellable)
{
  if (current >= total - 2)
    g_cancellable_cancel (cancellable);
}

static void
test_cancelled_at_doubles (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *json = make_project_of_doubles (2);
  gsize n_bytes = strlen (json);
  g_autoptr (GError) error = NULL;

  g_assert_null (fact_project_parse (g_steal_pointer (&json), n_bytes, cancellable, cancel_at_end, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Whatever else goes wrong, nothing but an error or a project comes of it. */
static void
test_changed_anywhere (void)
{
  g_autofree char *json = project_fixture_load ();
  g_autoptr (GRand) random = g_rand_new_with_seed (20261122);
  gsize n_bytes = strlen (json);
  guint n_opened = 0;

  for (guint i = 0; i < N_CHANGED; i++)
    {
      g_autofree char *changed = g_strdup (json);
      g_autoptr (FactLoaded) loaded = NULL;
      g_autoptr (GError) error = NULL;

      for (gint k = g_rand_int_range (random, 1, 3); k > 0; k--)
        changed[g_rand_int_range (random, 0, (gint32) n_bytes)] =
          changed[g_rand_int_range (random, 0, (gint32) n_bytes)];

      loaded = project_fixture_parse (changed, &error);
      g_assert_true ((loaded == NULL) == (error != NULL));
      if (loaded != NULL)
        {
          g_autofree char *written = project_fixture_write (loaded);

          n_opened++;
          /* A claim's number that became a higher one raises the last number with it. */
          if (strstr (changed, "\"lastNumber\" : 9,") != NULL && strstr (written, "\"lastNumber\" : 9,") != NULL && strstr (changed, "\\r") == NULL)
            project_fixture_assert_same (changed, written);
        }
    }

  g_assert_cmpuint (n_opened, >, N_CHANGED / 6);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/project-reader/refused/%s", refused[i].name);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/project-reader/problem/%s", problems[i].name);

      g_test_add_data_func (path, &problems[i], test_problem);
    }
  g_test_add_func ("/store/project-reader/line-of-problem", test_line_of_problem);
  g_test_add_func ("/store/project-reader/every-member", test_every_member);
  g_test_add_func ("/store/project-reader/last-number", test_last_number);
  g_test_add_func ("/store/project-reader/later-version", test_later_version);
  g_test_add_func ("/store/project-reader/not-a-project", test_not_a_project);
  g_test_add_func ("/store/project-reader/cut-anywhere", test_cut_anywhere);
  g_test_add_func ("/store/project-reader/deep-nesting", test_deep_nesting);
  g_test_add_func ("/store/project-reader/many-doubles", test_many_doubles);
  g_test_add_func ("/store/project-reader/cancelled-at-doubles", test_cancelled_at_doubles);
  g_test_add_func ("/store/project-reader/changed-anywhere", test_changed_anywhere);

  return g_test_run ();
}
