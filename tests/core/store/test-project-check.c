/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-project-check.h"

#include "project-fixture.h"

#include <string.h>

typedef struct
{
  const char      *name;
  const char      *find;
  const char      *replace;
  const char      *path;         /* NULL when nothing is to be found */
  FactProblemKind  kind;
  const char      *said;
} CheckCase;

#define ENTRY_OF_LATER "{ \"id\" : \"later\", \"kind\" : \"dream\", \"stance\" : \"context\" }, "

static const CheckCase cases[] = {
  { "nothing", "Every Member", "Other Title" },
  { "date-of-a-year", "\"published\" : \"1998\"", "\"published\" : \"1999\"" },
  { "no-date-at-all", "\"published\" : \"1998\",", "" },
  { "waiting-mark", "\"exact\" : \"👷🏽‍♀️ Engineers count 43\"", "\"exact\" : \"Engineers counted 43\"" },

  { "occurrence-elsewhere", "\"start\" : 54", "\"start\" : 55", "claims[0].occurrences[0].exact", FACT_PROBLEM_MARK, "words" },
  { "occurrence-of-other-words", "\"exact\" : \"It has 44 arches.\"", "\"exact\" : \"It has 45 arches.\"",
    "claims[0].occurrences[0].exact", FACT_PROBLEM_MARK, "words" },
  { "evidence-elsewhere", "\"start\" : 31", "\"start\" : 30", "claims[0].evidence[0].exact", FACT_PROBLEM_MARK, "words" },
  { "cleared-elsewhere", "\"end\" : 13", "\"end\" : 12", "articles[0].cleared[0].exact", FACT_PROBLEM_MARK, "words" },
  { "cleared-beyond", "\"end\" : 13", "\"end\" : 1300", "articles[0].cleared[0].exact", FACT_PROBLEM_MARK, "words" },
  { "other-text", "Survey of 1998.\\nThe", "Survey of 1999.\\nThe", "articles[1].textSha256", FACT_PROBLEM_MEMBER, "checksum" },
  { "no-date", "\"published\" : \"1998\"", "\"published\" : \"1998-13\"", "articles[1].published", FACT_PROBLEM_MEMBER, "date" },
  { "number-zero", "\"number\" : 7", "\"number\" : 0", "claims[1].number", FACT_PROBLEM_MEMBER, "from 1" },
  { "number-twice", "\"number\" : 7", "\"number\" : 1", "claims[1].number", FACT_PROBLEM_MEMBER, "another claim" },

  { "wrong-result", "\"result\" : \"44\"", "\"result\" : \"45\"", "claims[0].evidence[5].result", FACT_PROBLEM_RESULT, "gives 44" },
  { "no-calculation", "\"expression\" : \"129 - 85\"", "\"expression\" : \"129 -\"", "claims[0].evidence[5].expression",
    FACT_PROBLEM_RESULT, "missing at the end" },

  /* Places are those in the file, also behind entries that are not understood. */
  { "behind-unknown-claim", "\"claims\" : [\n    {\n      \"id\" : \"59f19310-c378-5da6-a93c-7ad966262db3\",\n      \"number\" : 1",
    "\"claims\" : [\n 5, {\n      \"id\" : \"59f19310-c378-5da6-a93c-7ad966262db3\",\n      \"number\" : 0",
    "claims[1].number", FACT_PROBLEM_MEMBER, "from 1" },
  { "behind-unknown-evidence",
    "\"evidence\" : [\n        {\n          \"id\" : \"51a941ec-930e-5e48-8003-297ac45b374b\",\n          \"kind\" : \"span\",\n"
    "          \"article\" : \"dd3e9d8e-5295-5e50-8ca4-ceebbfdb75ca\",\n          \"start\" : 31",
    "\"evidence\" : [ " ENTRY_OF_LATER "{\n          \"id\" : \"51a941ec-930e-5e48-8003-297ac45b374b\",\n          \"kind\" : \"span\",\n"
    "          \"article\" : \"dd3e9d8e-5295-5e50-8ca4-ceebbfdb75ca\",\n          \"start\" : 30",
    "claims[0].evidence[1].exact", FACT_PROBLEM_MARK, "words" },

  /* The reader has told of it already. */
  { "beyond-the-text", "\"end\" : 71", "\"end\" : 7100" },
};

static void
test_check (gconstpointer data)
{
  const CheckCase *row = data;
  g_autofree char *json = project_fixture_load ();
  g_autofree char *changed = project_fixture_change (json, row->find, row->replace);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = project_fixture_parse (changed, &error);
  g_autoptr (GPtrArray) found = NULL;
  FactProblem *problem;

  g_assert_no_error (error);
  found = fact_project_check (loaded->state);
  g_assert_cmpuint (found->len, ==, (row->path != NULL ? 1 : 0));
  if (row->path == NULL)
    return;

  problem = g_ptr_array_index (found, 0);
  g_assert_cmpstr (problem->path, ==, row->path);
  g_assert_cmpint (problem->kind, ==, row->kind);
  g_assert_cmpuint (problem->line, ==, 0);
  if (strstr (problem->message, row->said) == NULL)
    g_error ("“%s” should say “%s”", problem->message, row->said);
}

/* Articles come before claims, and in each the order is that of the file. */
static void
test_order (void)
{
  static const char *const paths[] = { "articles[0].cleared[0].exact", "articles[1].published", "claims[0].occurrences[0].exact",
                                       "claims[1].number" };
  g_autofree char *json = project_fixture_load ();
  g_autofree char *one = project_fixture_change (json, "\"number\" : 7", "\"number\" : 1");
  g_autofree char *two = project_fixture_change (one, "\"start\" : 54", "\"start\" : 55");
  g_autofree char *three = project_fixture_change (two, "\"1998\"", "\"soon\"");
  g_autofree char *four = project_fixture_change (three, "\"end\" : 13", "\"end\" : 12");
  g_autoptr (FactLoaded) loaded = project_fixture_parse (four, NULL);
  g_autoptr (GPtrArray) found = fact_project_check (loaded->state);

  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (paths));
  for (guint i = 0; i < found->len; i++)
    g_assert_cmpstr (((FactProblem *) g_ptr_array_index (found, i))->path, ==, paths[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/store/project-check/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_check);
    }
  g_test_add_func ("/store/project-check/order", test_order);

  return g_test_run ();
}
