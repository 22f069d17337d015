/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small-project.h"

#include <string.h>

/* A changed copy: what is to change, and what the dump of a state has only with it, or only with the original. */
typedef struct
{
  const char *name;
  gpointer    (*with)  (gpointer record);
  const char *appears;
  const char *disappears;
} WithCase;

static gpointer
with_statement (gpointer record)
{
  return fact_claim_with_field (record, FACT_CLAIM_STATEMENT, "Drugoe");
}

static gpointer
with_empty_statement (gpointer record)
{
  return fact_claim_with_field (record, FACT_CLAIM_STATEMENT, NULL);
}

static gpointer
with_verdict (gpointer record)
{
  return fact_claim_with_verdict (record, FACT_VERDICT_SUPPORTED);
}

static gpointer
with_progress (gpointer record)
{
  return fact_claim_with_progress (record, FACT_PROGRESS_REVIEW);
}

static gpointer
with_tags (gpointer record)
{
  static const char * const tags[] = { "x", NULL };

  return fact_claim_with_tags (record, tags);
}

static gpointer
with_no_tags (gpointer record)
{
  return fact_claim_with_tags (record, NULL);
}

static gpointer
with_no_occurrences (gpointer record)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  return fact_claim_with_occurrences (record, none);
}

static gpointer
with_no_evidence (gpointer record)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  return fact_claim_with_evidence (record, none);
}

static gpointer
with_no_extras (gpointer record)
{
  return fact_record_with_extras (record, NULL);
}

static gpointer
with_other_extras (gpointer record)
{
  g_autoptr (FactExtras) extras = small_extras_new ("{ \"other\" : 1 }");

  return fact_record_with_extras (record, extras);
}

static const WithCase with_cases[] = {
  { "statement", with_statement, "Drugoe", "The tunnel cost" },
  { "empty-statement", with_empty_statement, " statement=\"\"", " statement=\"The tunnel" },
  { "verdict", with_verdict, " verdict=\"supported\"", " verdict=\"disputed\"" },
  { "progress", with_progress, " progress=\"review\"", NULL },
  { "tags", with_tags, " tag=\"x\"\n", "tag=\"money\"" },
  { "no-tags", with_no_tags, NULL, " tag=" },
  { "no-occurrences", with_no_occurrences, NULL, "occurrence id=\"one-in-a\"" },
  { "no-evidence", with_no_evidence, NULL, "evidence id=\"one-by-b\"" },
  { "no-extras", with_no_extras, "claim id=\"one\" number", "later" },
  { "other-extras", with_other_extras, " unknown { member=\"other\" gint64 1 1 }", "later" },
};

static char *
dump_with (FactState *state,
           gpointer   before,
           gpointer   after)
{
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactState) changed = NULL;

  fact_change_set_add (changes, before, after, 0, 0);
  changed = fact_state_apply (state, changes);

  return fact_state_dump (changed);
}

/* The original is what it was, and the copy outlives it. */
static void
test_with (gconstpointer data)
{
  const WithCase *row = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autofree char *before = fact_state_dump (state);
  g_autofree char *after = NULL;
  g_autofree char *still = NULL;
  FactClaim *claim = fact_state_get_claim (state, 0);
  g_autoptr (FactClaim) copy = row->with (claim);

  after = dump_with (state, claim, copy);
  still = fact_state_dump (state);
  g_assert_cmpstr (still, ==, before);
  g_assert_cmpstr (after, !=, before);
  g_assert_true (row->appears == NULL || strstr (after, row->appears) != NULL);
  g_assert_true (row->appears == NULL || strstr (before, row->appears) == NULL);
  g_assert_true (row->disappears == NULL || strstr (after, row->disappears) == NULL);
  g_assert_true (row->disappears == NULL || strstr (before, row->disappears) != NULL);

  g_clear_pointer (&state, fact_state_unref);
  g_assert_cmpstr (fact_record_get_id (copy), ==, "one");
  g_assert_cmpuint (fact_claim_get_number (copy), ==, 1);
}

/* Every kind of record copies and frees all it holds: the sanitizers see what is missed. */
static void
test_copies (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("id");
  g_autoptr (FactText) text = fact_text_new ("Größe", -1);
  g_autoptr (FactExtras) extras = small_extras_new ("{ \"x\" : {} }");
  gpointer records[] = {
    fact_header_new (id, "t", "c"),
    fact_article_new (id, text, "sha"),
    fact_claim_new (id, 7),
    fact_dismissal_new (id, "b", "a", "r"),
    fact_activity_new (id, "at", "by", FACT_ACTION_VERDICT, id, id, "d", "f", "t"),
    fact_revision_new ("at", "sha", text),
    fact_evidence_new (id, FACT_EVIDENCE_PERSON, FACT_STANCE_SUPPORTS, "by"),
    fact_query_new (id, "to", "text", FACT_QUERY_ANSWERED, "answer", "by", "at"),
    fact_note_new (id, "text", "by", "at"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    {
      gpointer copy = fact_record_with_extras (records[i], extras);

      g_assert_cmpint (fact_record_get_kind (copy), ==, fact_record_get_kind (records[i]));
      g_assert_true (fact_record_get_id (copy) == fact_record_get_id (records[i]));
      g_assert_null (fact_record_get_extras (records[i]));
      fact_record_unref (records[i]);
      g_assert_true (fact_record_get_extras (copy) == extras);
      fact_record_unref (copy);
    }
}

static void
test_evidence_details (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("id");
  g_autoptr (FactEvidence) bare = fact_evidence_new (id, FACT_EVIDENCE_WEB, FACT_STANCE_SUPPORTS, NULL);
  g_autoptr (FactEvidence) titled = fact_evidence_with_detail (bare, FACT_DETAIL_TITLE, "Budget");
  g_autoptr (FactEvidence) located = fact_evidence_with_detail (titled, FACT_DETAIL_LOCATOR, "S. 12");
  g_autoptr (FactEvidence) untitled = fact_evidence_with_detail (located, FACT_DETAIL_TITLE, "");

  g_assert_cmpstr (fact_evidence_get_detail (bare, FACT_DETAIL_TITLE), ==, "");
  g_assert_cmpstr (fact_evidence_get_detail (titled, FACT_DETAIL_TITLE), ==, "Budget");
  g_assert_cmpstr (fact_evidence_get_detail (titled, FACT_DETAIL_LOCATOR), ==, "");
  g_assert_cmpstr (fact_evidence_get_detail (located, FACT_DETAIL_TITLE), ==, "Budget");
  g_assert_cmpstr (fact_evidence_get_detail (untitled, FACT_DETAIL_TITLE), ==, "");
  g_assert_cmpstr (fact_evidence_get_detail (untitled, FACT_DETAIL_LOCATOR), ==, "S. 12");
  g_assert_cmpstr (fact_evidence_get_by (bare), ==, "");
  g_assert_null (fact_evidence_get_anchor (bare));
}

static void
test_reverting_activity (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("first");
  g_autoptr (GRefString) other_id = g_ref_string_new ("second");
  g_autoptr (GRefString) claim = g_ref_string_new ("claim");
  g_autoptr (FactActivity) entry =
    fact_activity_new (id, "then", "Ada", FACT_ACTION_VERDICT, NULL, claim, "", "unverified", "disputed");
  g_autoptr (FactActivity) reverting = fact_activity_new_reverting (entry, other_id, "now", "Ben");

  g_assert_cmpint (fact_activity_get_action (reverting), ==, FACT_ACTION_VERDICT);
  g_assert_cmpstr (fact_activity_get_reverts (reverting), ==, "first");
  g_assert_cmpstr (fact_activity_get_claim (reverting), ==, "claim");
  g_assert_null (fact_activity_get_article (reverting));
  g_assert_cmpstr (fact_activity_get_from (reverting), ==, "disputed");
  g_assert_cmpstr (fact_activity_get_to (reverting), ==, "unverified");
  g_assert_cmpstr (fact_activity_get_at (reverting), ==, "now");
  g_assert_cmpstr (fact_activity_get_by (reverting), ==, "Ben");
  g_assert_null (fact_activity_get_reverts (entry));
}

typedef struct
{
  const char *name;
  const char *members;       /* NULL for none */
  const char *kept;          /* array, place and entry; NULL for none */
  const char *other_members;
  const char *other_kept;
  gboolean    is_equal;
} ExtrasCase;

static const ExtrasCase extras_cases[] = {
  { "none", NULL, NULL, NULL, NULL, TRUE },
  { "empty-members-are-none", "{}", NULL, NULL, NULL, TRUE },
  { "same-members", "{\"a\":1,\"b\":\"é\"}", NULL, "{\"a\":1,\"b\":\"é\"}", NULL, TRUE },
  { "other-value", "{\"a\":1}", NULL, "{\"a\":2}", NULL, FALSE },
  { "other-type", "{\"a\":1}", NULL, "{\"a\":\"1\"}", NULL, FALSE },
  { "members-or-none", "{\"a\":1}", NULL, NULL, NULL, FALSE },
  { "same-kept", NULL, "evidence 1 {\"k\":[1]}", NULL, "evidence 1 {\"k\":[1]}", TRUE },
  { "other-place", NULL, "evidence 1 {}", NULL, "evidence 2 {}", FALSE },
  { "other-array", NULL, "evidence 1 {}", NULL, "notes 1 {}", FALSE },
  { "other-entry", NULL, "evidence 1 {}", NULL, "evidence 1 []", FALSE },
  { "kept-or-none", NULL, "evidence 1 {}", NULL, NULL, FALSE },
  { "kept-besides-members", "{\"a\":1}", "evidence 1 {}", "{\"a\":1}", NULL, FALSE },
};

static FactExtras *
make_extras (const char *members,
             const char *kept)
{
  g_autoptr (JsonNode) object = members != NULL ? json_from_string (members, NULL) : NULL;
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_kept_entry_free);

  if (kept != NULL)
    {
      g_auto (GStrv) parts = g_strsplit (kept, " ", 3);

      g_ptr_array_add (entries, fact_kept_entry_new (parts[0], (guint) g_ascii_strtoull (parts[1], NULL, 10),
                                                     json_from_string (parts[2], NULL)));
    }

  return fact_extras_new (object != NULL ? json_node_dup_object (object) : NULL, g_steal_pointer (&entries));
}

static void
test_extras (gconstpointer data)
{
  const ExtrasCase *row = data;
  g_autoptr (FactExtras) extras = make_extras (row->members, row->kept);
  g_autoptr (FactExtras) other = make_extras (row->other_members, row->other_kept);

  g_assert_cmpint (fact_extras_equal (extras, other), ==, row->is_equal);
  g_assert_cmpint (fact_extras_equal (other, extras), ==, row->is_equal);
  g_assert_true (fact_extras_equal (extras, extras));
  g_assert_cmpuint (fact_extras_get_n_kept (extras), ==, row->kept != NULL ? 1 : 0);
  g_assert_true ((fact_extras_get_members (extras) == NULL) == (row->members == NULL || g_str_equal (row->members, "{}")));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (with_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/records/with/", with_cases[i].name, NULL);

      g_test_add_data_func (path, &with_cases[i], test_with);
    }
  g_test_add_func ("/records/copies", test_copies);
  g_test_add_func ("/records/evidence-details", test_evidence_details);
  g_test_add_func ("/records/reverting-activity", test_reverting_activity);
  for (guint i = 0; i < G_N_ELEMENTS (extras_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/records/extras/", extras_cases[i].name, NULL);

      g_test_add_data_func (path, &extras_cases[i], test_extras);
    }

  return g_test_run ();
}
