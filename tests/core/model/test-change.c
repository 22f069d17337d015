/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small-project.h"

/* Each letter a claim of this id, before the change and after it. */
typedef struct
{
  const char *name;
  const char *changes;      /* "-p" removes, "+p" inserts a new claim, ">p,q" moves, "=p" replaces, "t" changes the title */
  const char *ids;
} ApplyCase;

static const ApplyCase apply_cases[] = {
  { "none", "", "one two three" },
  { "remove", "-1", "one three" },
  { "insert", "+1", "one new0 two three" },
  { "append", "+3", "one two three new0" },
  { "replace", "=2", "one two three" },
  { "move", ">0,2", "two three one" },
  { "title", "t", "one two three" },
  { "many", "-0 +1 =0 >0,2 t -0", "three two" },
};

static void
add_change (FactState     *state,
            FactChangeSet *changes,
            const char    *word,
            guint          number)
{
  gpointer before = NULL;
  g_autoptr (FactRecord) after = NULL;
  g_autofree char *id = g_strdup_printf ("new%u", number);
  char *rest = NULL;
  guint place = (guint) g_ascii_strtoull (word + 1, &rest, 10);
  guint to = *rest == ',' ? (guint) g_ascii_strtoull (rest + 1, NULL, 10) : place;

  if (*word == 't')
    before = fact_state_get_header (state);
  else if (*word != '+')
    before = fact_state_get_claim (state, place);

  if (*word == 't')
    after = (FactRecord *) fact_header_with_title (before, "Other");
  else if (*word == '+')
    after = (FactRecord *) small_claim_new (id, 9, "new");
  else if (*word == '=')
    after = (FactRecord *) fact_claim_with_progress (before, FACT_PROGRESS_DONE);
  else if (*word == '>')
    after = fact_record_ref (before);

  fact_change_set_add (changes, before, after, before != NULL ? place : 0, after != NULL ? to : 0);
}

static char *
claim_ids (FactState *state)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    g_strv_builder_add (builder, fact_record_get_id (fact_state_get_claim (state, i)));
  ids = g_strv_builder_end (builder);

  return g_strjoinv (" ", ids);
}

static void
assert_finds (FactState *state)
{
  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    {
      FactClaim *claim = fact_state_get_claim (state, i);
      guint place;

      g_assert_true (fact_state_find_claim (state, fact_record_get_id (claim)) == claim);
      g_assert_true (fact_state_find_place (state, claim, 0, &place));
      g_assert_cmpuint (place, ==, i);
    }
}

/* Changes lead to the state they say and back to the very same, and twice inverted they are what they were. */
static void
test_apply (gconstpointer data)
{
  const ApplyCase *row = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autofree char *dump = fact_state_dump (state);
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactChangeSet) back = NULL;
  g_autoptr (FactChangeSet) forward = NULL;
  g_autoptr (FactState) now = fact_state_ref (state);
  g_autoptr (FactState) changed = NULL;
  g_autoptr (FactState) returned = NULL;
  g_autofree char *ids = NULL;
  g_autofree char *dump_returned = NULL;
  g_autofree char *dump_still = NULL;
  g_auto (GStrv) words = g_strsplit (row->changes, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (FactState) before = g_steal_pointer (&now);

      add_change (before, changes, words[i], i);
      now = fact_state_apply (state, changes);
    }

  changed = fact_state_apply (state, changes);
  ids = claim_ids (changed);
  g_assert_cmpstr (ids, ==, row->ids);
  assert_finds (changed);

  back = fact_change_set_inverted (changes);
  forward = fact_change_set_inverted (back);
  g_assert_cmpuint (fact_change_set_get_n (back), ==, fact_change_set_get_n (changes));
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *there = fact_change_set_get (changes, i);
      const FactChange *again = fact_change_set_get (forward, i);
      const FactChange *inverse = fact_change_set_get (back, fact_change_set_get_n (changes) - 1 - i);

      g_assert_true (there->before == again->before && there->after == again->after);
      g_assert_true (there->before == inverse->after && there->after == inverse->before);
      g_assert_cmpuint (there->place_before, ==, inverse->place_after);
      g_assert_cmpuint (there->place_after, ==, inverse->place_before);
    }

  returned = fact_state_apply (changed, back);
  dump_returned = fact_state_dump (returned);
  dump_still = fact_state_dump (state);
  g_assert_cmpstr (dump_returned, ==, dump);
  g_assert_cmpstr (dump_still, ==, dump);
  assert_finds (returned);
}

/* Whoever holds a state keeps it as it was; a state nobody else holds becomes the new one, and both ways lead to the same. */
static void
test_apply_take (gconstpointer data)
{
  const ApplyCase *row = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autofree char *dump = fact_state_dump (state);
  g_autoptr (FactState) expected = fact_state_ref (state);
  g_autoptr (FactChangeSet) all = fact_change_set_new ();
  g_autoptr (FactState) held = fact_state_ref (state);
  g_autofree char *dump_held = NULL;
  g_autofree char *dump_expected = NULL;
  g_autofree char *dump_taken = NULL;
  g_autofree char *dump_in_place = NULL;
  g_auto (GStrv) words = g_strsplit (row->changes, " ", -1);
  g_autoptr (FactChangeSet) back = NULL;
  FactState *taken, *in_place;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (FactState) before = g_steal_pointer (&expected);

      add_change (before, all, words[i], i);
      expected = fact_state_apply (state, all);
    }
  dump_expected = fact_state_dump (expected);

  taken = fact_state_apply_take (fact_state_ref (state), all);
  dump_held = fact_state_dump (held);
  dump_taken = fact_state_dump (taken);
  g_assert_true (taken != state);
  g_assert_cmpstr (dump_held, ==, dump);
  g_assert_cmpstr (dump_taken, ==, dump_expected);

  back = fact_change_set_inverted (all);
  in_place = fact_state_apply_take (taken, back);
  dump_in_place = fact_state_dump (in_place);
  g_assert_true (in_place == taken);
  g_assert_cmpstr (dump_in_place, ==, dump);
  assert_finds (in_place);
  fact_state_unref (in_place);
}

static gpointer
read_state (gpointer data)
{
  g_autoptr (FactState) state = data;

  return fact_state_dump (state);
}

/* Workers read the states they took while the main thread goes on changing. */
static void
test_threads (void)
{
  FactState *state = small_project_new ();
  GThread *threads[32];
  char *dumps[32];

  for (guint i = 0; i < 32; i++)
    {
      g_autoptr (FactChangeSet) changes = fact_change_set_new ();
      g_autoptr (FactState) before = state;

      dumps[i] = fact_state_dump (before);
      threads[i] = g_thread_new ("state", read_state, fact_state_ref (before));
      add_change (before, changes, i % 3 == 0 ? "+1" : i % 3 == 1 ? ">0,1" : "=0", i);
      state = fact_state_apply (before, changes);
    }
  for (guint i = 0; i < 32; i++)
    {
      g_autofree char *dump = g_thread_join (threads[i]);

      g_assert_cmpstr (dump, ==, dumps[i]);
      g_free (dumps[i]);
    }
  fact_state_unref (state);
}

static void
test_empty_state (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("project");
  g_autoptr (FactHeader) header = fact_header_new (id, NULL, NULL);
  g_autoptr (FactState) state = fact_state_new (header);

  g_assert_cmpuint (fact_state_get_n_articles (state), ==, 0);
  g_assert_cmpuint (fact_state_get_n_claims (state), ==, 0);
  g_assert_null (fact_state_find_article (state, "a"));
  g_assert_null (fact_state_find_claim (state, NULL));
  g_assert_cmpstr (fact_header_get_title (fact_state_get_header (state)), ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (apply_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/change/apply/", apply_cases[i].name, NULL);
      g_autofree char *take = g_strconcat ("/change/apply-take/", apply_cases[i].name, NULL);

      g_test_add_data_func (path, &apply_cases[i], test_apply);
      g_test_add_data_func (take, &apply_cases[i], test_apply_take);
    }
  g_test_add_func ("/change/threads", test_threads);
  g_test_add_func ("/change/empty-state", test_empty_state);

  return g_test_run ();
}
