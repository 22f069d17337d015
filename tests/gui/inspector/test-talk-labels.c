/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-assignees.h"
#include "inspector/fact-talk-labels.h"

#include "../../core/model/small-project.h"

#define NOW 1795341600      /* 2026-11-22T10:00:00Z */
#define AT  "2026-11-22T09:58:00Z"

static const struct
{
  FactQueryState  state;
  const char     *to;
  const char     *by;
  const char     *at;
  const char     *label;
} queries[] = {
  { FACT_QUERY_OPEN, "the author", "Ben", AT, "Open · To: the author · Ben · 2 min ago" },
  { FACT_QUERY_ANSWERED, "", "Ben", AT, "Answered · Ben · 2 min ago" },
  { FACT_QUERY_WITHDRAWN, "", "", "", "Withdrawn" },
  { FACT_QUERY_OPEN, "the <b>author</b>", "", "", "Open · To: the <b>author</b>" },
};

static void
test_queries (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("x");

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (FactQuery) query = fact_query_new (id, queries[i].to, "Why?", queries[i].state, NULL, queries[i].by, queries[i].at);
      g_autofree char *label = fact_talk_label_query (query, NOW);

      g_assert_cmpstr (label, ==, queries[i].label);
    }
}

static void
test_notes (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("x");
  g_autoptr (FactNote) note = fact_note_new (id, "Text", "Ben", AT);
  g_autoptr (FactNote) unsigned_note = fact_note_new (id, "Text", NULL, NULL);
  g_autofree char *label = fact_talk_label_note (note, NOW);
  g_autofree char *nothing = fact_talk_label_note (unsigned_note, NOW);

  g_assert_cmpstr (label, ==, "Ben · 2 min ago");
  g_assert_cmpstr (nothing, ==, "");
}

static void
test_summaries (void)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autofree char *open = fact_talk_label_queries (fact_state_find_claim (state, "three"));
  g_autofree char *none = fact_talk_label_queries (fact_state_find_claim (state, "one"));
  g_autofree char *notes = fact_talk_label_notes (fact_state_find_claim (state, "one"));

  g_assert_cmpstr (open, ==, "1 open");
  g_assert_cmpstr (none, ==, "None open");
  g_assert_cmpstr (notes, ==, "1 note");
}

/* Whoever works in the project is offered, each once, in order. */
static void
test_assignees (void)
{
  static const char * const names[] = { "Cy", "Ada", "Cy", "" };
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, "Title", AT);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactState) state = NULL;
  g_auto (GStrv) all = NULL;
  g_auto (GStrv) others = NULL;
  g_auto (GStrv) first = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *joined_others = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *claim_id = g_strdup_printf ("claim-%u", i);
      FactClaim *claim = small_claim_new (claim_id, i + 1, "Statement");

      REPLACE (claim, fact_claim_with_field (claim, FACT_CLAIM_ASSIGNEE, names[i]));
      REPLACE (claim, fact_claim_with_field (claim, FACT_CLAIM_CHECKED_BY, "Ben"));
      g_ptr_array_add (claims, claim);
    }
  state = fact_state_new_full (header, NULL, claims, NULL, NULL);
  all = fact_assignees_of_project (state, "", 20);
  others = fact_assignees_of_project (state, "Ben", 20);
  first = fact_assignees_of_project (state, "", 1);
  joined = g_strjoinv (" ", all);
  joined_others = g_strjoinv (" ", others);

  g_assert_cmpstr (joined, ==, "Ada Ben Cy");
  g_assert_cmpstr (joined_others, ==, "Ada Cy");
  g_assert_cmpuint (g_strv_length (first), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inspector/talk-labels/queries", test_queries);
  g_test_add_func ("/inspector/talk-labels/notes", test_notes);
  g_test_add_func ("/inspector/talk-labels/summaries", test_summaries);
  g_test_add_func ("/inspector/talk-labels/assignees", test_assignees);

  return g_test_run ();
}
