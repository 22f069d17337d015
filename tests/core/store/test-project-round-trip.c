/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "faulty-stream.h"
#include "project-fixture.h"
#include "store/fact-project-writer.h"

#include <string.h>

/* Walks all objects of a document in one order. */
typedef struct
{
  guint n_seen;
  guint wanted;         /* which is to be changed; G_MAXUINT: all */
} Walk;

static JsonNode *
unknown_value (void)
{
  return json_from_string ("{ \"deep\" : [ 1, -2.5, null, true, { }, [ ], \"\\u007f\\n\" ], \"id\" : \"x\" }", NULL);
}

static void add_unknown (JsonNode *node,
                         Walk     *walk);

static void
add_to_object (JsonObject *object,
               Walk       *walk)
{
  g_autoptr (GList) values = json_object_get_values (object);
  guint n = walk->n_seen++;

  for (GList *l = values; l != NULL; l = l->next)
    add_unknown (l->data, walk);

  if (walk->wanted == G_MAXUINT || walk->wanted == n)
    {
      json_object_set_member (object, "x-new", unknown_value ());
      json_object_set_null_member (object, "");
    }
}

static void
add_unknown (JsonNode *node,
             Walk     *walk)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    add_to_object (json_node_get_object (node), walk);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      add_unknown (json_array_get_element (json_node_get_array (node), i), walk);
}

static char *
with_unknown (const char *json,
              Walk       *walk)
{
  g_autoptr (JsonNode) root = json_from_string (json, NULL);

  add_unknown (root, walk);

  return json_to_string (root, TRUE);
}

static void
assert_round_trip (const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = project_fixture_parse (json, &error);
  g_autoptr (FactLoaded) again = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *dump = NULL;
  g_autofree char *dump_again = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (loaded->problems->len, ==, 0);
  g_assert_cmpuint (fact_state_get_n_articles (loaded->state), ==, 2);
  g_assert_cmpuint (fact_state_get_n_claims (loaded->state), ==, 4);

  first = project_fixture_write (loaded);
  project_fixture_assert_same (json, first);

  again = project_fixture_parse (first, &error);
  g_assert_no_error (error);
  second = project_fixture_write (again);
  g_assert_cmpstr (first, ==, second);

  dump = fact_state_dump (loaded->state);
  dump_again = fact_state_dump (again->state);
  g_assert_cmpstr (dump, ==, dump_again);
}

static void
test_unknown_everywhere (void)
{
  g_autofree char *json = project_fixture_load ();
  Walk walk = { 0, G_MAXUINT };
  g_autofree char *changed = with_unknown (json, &walk);

  g_assert_cmpuint (walk.n_seen, >, 25);
  assert_round_trip (changed);
}

static void
test_unknown_one_by_one (void)
{
  g_autofree char *json = project_fixture_load ();
  guint n = 1;

  for (guint i = 0; i < n; i++)
    {
      Walk walk = { 0, i };
      g_autofree char *changed = with_unknown (json, &walk);

      n = walk.n_seen;
      g_assert_nonnull (strstr (changed, "x-new"));
      assert_round_trip (changed);
    }

  g_assert_cmpuint (n, >, 25);
}

/* Entries that are not understood stay where they are, in every array there is. */
static void
test_strange_entries (void)
{
  static const char *const arrays[] = {
    "articles", "claims", "dismissed", "activity", "sourceMap", "cleared", "revisions", "occurrences", "evidence", "queries", "notes",
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    {
      g_autofree char *json = project_fixture_load ();
      g_autofree char *find = g_strdup_printf ("\"%s\" : [", arrays[i]);
      g_autofree char *replace = g_strdup_printf ("\"%s\" : [ { \"odd\" : [ ] }, 7,", arrays[i]);
      g_autofree char *changed = project_fixture_change (json, find, replace);
      g_autoptr (GError) error = NULL;
      g_autoptr (FactLoaded) loaded = project_fixture_parse (changed, &error);
      g_autofree char *written = NULL;

      g_assert_no_error (error);
      g_assert_cmpuint (loaded->problems->len, >=, 2);
      written = project_fixture_write (loaded);
      project_fixture_assert_same (changed, written);
    }
}

/* Between entries and behind them too, and many of them. */
static void
test_strange_places (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261122);

  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *json = project_fixture_load ();
      g_autoptr (JsonNode) root = json_from_string (json, NULL);
      JsonArray *claims = json_object_get_array_member (json_node_get_object (root), "claims");
      JsonArray *mixed = json_array_new ();
      g_autofree char *changed = NULL;
      g_autofree char *written = NULL;
      g_autoptr (FactLoaded) loaded = NULL;

      for (guint k = 0; k < json_array_get_length (claims); k++)
        {
          for (gint n = g_rand_int_range (random, 0, 3); n > 0; n--)
            json_array_add_int_element (mixed, g_rand_int_range (random, 0, 1000));
          json_array_add_element (mixed, json_node_copy (json_array_get_element (claims, k)));
        }
      json_array_add_string_element (mixed, "last");
      json_object_set_array_member (json_node_get_object (root), "claims", mixed);

      changed = json_to_string (root, TRUE);
      loaded = project_fixture_parse (changed, NULL);
      g_assert_cmpuint (fact_state_get_n_claims (loaded->state), ==, 4);
      written = project_fixture_write (loaded);
      project_fixture_assert_same (changed, written);
    }
}

/* A member that was only unknown for its type gives way to what the user says: an object has no name twice. */
static void
test_value_over_strange_one (void)
{
  g_autofree char *json = project_fixture_load ();
  g_autofree char *changed = project_fixture_change (json, "\"A. Author\"", "[ 5 ]");
  g_autoptr (FactLoaded) loaded = project_fixture_parse (changed, NULL);
  FactArticle *before = fact_state_get_article (loaded->state, 0);
  g_autoptr (FactArticle) after = fact_article_with_field (before, FACT_ARTICLE_BYLINE, "B. Author");
  g_autoptr (FactChangeSet) changes = fact_change_set_new ();
  g_autoptr (FactLoaded) again = NULL;
  g_autofree char *written = NULL;
  g_autoptr (GError) error = NULL;
  FactState *state;

  fact_change_set_add (changes, before, after, 0, 0);
  state = fact_state_apply (loaded->state, changes);
  fact_state_unref (loaded->state);
  loaded->state = state;

  written = project_fixture_write (loaded);
  again = project_fixture_parse (written, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (fact_article_get_field (fact_state_get_article (again->state, 0), FACT_ARTICLE_BYLINE), ==, "B. Author");
}

/* Enough for many batches in several threads: the order of claims and of problems is that of the file. */
static char *
large_project (guint n_claims,
               guint broken_every)
{
  GString *json = g_string_new ("{ \"format\" : \"factproj\", \"version\" : 1, \"id\" : \"p\", \"title\" : \"\", \"articles\" : [");
  g_autofree char *filler = g_strnfill (200, 'f');

  for (guint i = 0; i < 50; i++)
    g_string_append_printf (json, "%s{ \"id\" : \"a%u\", \"role\" : \"article\", \"title\" : \"t\", \"text\" : \"Zwölf %s %s.\", "
                            "\"textSha256\" : \"0\" }", i > 0 ? "," : "", i, filler, filler);
  g_string_append (json, "], \"claims\" : [");
  for (guint i = 0; i < n_claims; i++)
    g_string_append_printf (json, "%s{ \"id\" : \"c%u\", \"number\" : %u, \"statement\" : \"%s\", \"verdict\" : \"%s\", "
                            "\"progress\" : \"todo\", \"occurrences\" : [ { \"id\" : \"o%u\", \"article\" : \"a%u\", "
                            "\"start\" : 0, \"end\" : 5, \"exact\" : \"Zwölf\" } ], \"evidence\" : [ ] }",
                            i > 0 ? ",\n" : "", i, i + 1, filler,
                            i % broken_every == broken_every - 1 ? "odd" : "disputed", i, i % 50);
  g_string_append (json, "] }");

  return g_string_free (json, FALSE);
}

static void
test_many_batches (void)
{
  const guint n_claims = 20000, broken_every = 37;
  g_autofree char *json = large_project (n_claims, broken_every);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = project_fixture_parse (json, &error);
  g_autoptr (FactLoaded) again = NULL;
  g_autofree char *written = NULL;
  g_autofree char *rewritten = NULL;
  guint place = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (loaded->problems->len, ==, n_claims / broken_every);
  for (guint i = 0; i < loaded->problems->len; i++)
    {
      FactProblem *problem = g_ptr_array_index (loaded->problems, i);
      g_autofree char *path = g_strdup_printf ("claims[%u].verdict", (i + 1) * broken_every - 1);

      g_assert_cmpstr (problem->path, ==, path);
      g_assert_cmpuint (problem->line, ==, (i + 1) * broken_every);
    }

  for (guint i = 0; i < n_claims; i++)
    if (i % broken_every != broken_every - 1)
      g_assert_cmpuint (fact_claim_get_number (fact_state_get_claim (loaded->state, place++)), ==, i + 1);

  written = project_fixture_write (loaded);
  again = project_fixture_parse (written, &error);
  g_assert_no_error (error);
  rewritten = project_fixture_write (again);
  g_assert_true (g_str_equal (written, rewritten));
}

static gboolean
sample_project_is_same (const char *path)
{
  g_autofree char *json = NULL;
  g_autofree char *written = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactLoaded) loaded = NULL;

  g_file_get_contents (path, &json, NULL, &error);
  g_assert_no_error (error);
  loaded = project_fixture_parse (json, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (loaded->problems->len, ==, 0);
  written = project_fixture_write (loaded);

  return g_str_equal (json, written);
}

static void
test_sample (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("FACTDESK_DATADIR"), "sample", "ellery-tunnel.factproj", NULL);

  g_assert_true (sample_project_is_same (path));
}

static void
test_write_faults (void)
{
  g_autofree char *json = large_project (2000, 100);
  g_autoptr (FactLoaded) loaded = project_fixture_parse (json, NULL);
  gboolean done = FALSE;

  for (guint fail_at = 0; !done; fail_at++)
    {
      g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
      g_autoptr (GOutputStream) stream = faulty_stream_new (memory, fail_at);
      g_autoptr (GError) error = NULL;

      done = fact_project_write (loaded->state, loaded->generator, stream, NULL, NULL, NULL, &error);
      if (!done)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
      else
        g_assert_cmpuint (fail_at, >, 1);
      g_assert_finalize_object (g_steal_pointer (&stream));
    }
}

static void
cancel_at_half (goffset  current,
                goffset  total,
                gpointer cancellable)
{
  g_assert_cmpint (current, <=, total);
  if (current >= total / 2)
    g_cancellable_cancel (cancellable);
}

static void
test_cancel (void)
{
  g_autofree char *json = large_project (20000, 100);
  gsize n_bytes = strlen (json);
  g_autoptr (FactLoaded) loaded = project_fixture_parse (json, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) write_error = NULL;
  g_autoptr (GError) read_error = NULL;

  g_assert_false (fact_project_write (loaded->state, "", stream, cancellable, cancel_at_half, cancellable, &write_error));
  g_assert_error (write_error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  g_cancellable_reset (cancellable);
  g_assert_null (fact_project_parse (g_memdup2 (json, n_bytes), n_bytes, cancellable, cancel_at_half, cancellable,
                                     &read_error));
  g_assert_error (read_error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/project-round-trip/unknown-everywhere", test_unknown_everywhere);
  g_test_add_func ("/store/project-round-trip/unknown-one-by-one", test_unknown_one_by_one);
  g_test_add_func ("/store/project-round-trip/strange-entries", test_strange_entries);
  g_test_add_func ("/store/project-round-trip/strange-places", test_strange_places);
  g_test_add_func ("/store/project-round-trip/value-over-strange-one", test_value_over_strange_one);
  g_test_add_func ("/store/project-round-trip/many-batches", test_many_batches);
  g_test_add_func ("/store/project-round-trip/sample", test_sample);
  g_test_add_func ("/store/project-round-trip/write-faults", test_write_faults);
  g_test_add_func ("/store/project-round-trip/cancel", test_cancel);

  return g_test_run ();
}
