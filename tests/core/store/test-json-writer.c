/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-check.h"
#include "store/fact-json-node-writer.h"

#include "faulty-stream.h"

#include <string.h>

static char *
written_by_us (JsonNode *node)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (FactJsonWriter) writer = fact_json_writer_new (stream, NULL);
  g_autoptr (GError) error = NULL;

  fact_json_writer_node (writer, node);
  fact_json_writer_finish (writer, &error);
  g_assert_no_error (error);
  g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL);
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

static char *
written_by_json_glib (JsonNode *node)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autofree char *json = NULL;

  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json_generator_set_root (generator, node);
  json = json_generator_to_data (generator, NULL);

  return g_strconcat (json, "\n", NULL);
}

/* Every character that is written in its own way, and then any; U+001F apart, which json-glib 1.6 leaves raw. */
static char *
random_string (GRand *random)
{
  GString *string = g_string_new (NULL);
  gint n = g_rand_int_range (random, 0, 40);

  for (gint i = 0; i < n; i++)
    switch (g_rand_int_range (random, 0, 4))
      {
      case 0:
        g_string_append_c (string, (char) g_rand_int_range (random, 0x01, 0x1f));
        break;

      case 1:
        g_string_append_c (string, "\"\\/\x7f"[g_rand_int_range (random, 0, 4)]);
        break;

      case 2:
        g_string_append_unichar (string, (gunichar) g_rand_int_range (random, 0x80, 0xd800));
        break;

      default:
        g_string_append_c (string, (char) g_rand_int_range (random, ' ', 0x7f));
        break;
      }

  return g_string_free (string, FALSE);
}

static JsonNode *random_node (GRand *random,
                              guint  depth);

static JsonNode *
random_object (GRand *random,
               guint  depth)
{
  JsonNode *node = json_node_alloc ();
  JsonObject *object = json_object_new ();

  for (gint n = g_rand_int_range (random, 0, 5); n > 0; n--)
    {
      g_autofree char *name = random_string (random);

      if (!json_object_has_member (object, name))
        json_object_set_member (object, name, random_node (random, depth - 1));
    }

  json_node_init_object (node, object);
  json_object_unref (object);

  return node;
}

static JsonNode *
random_array (GRand *random,
              guint  depth)
{
  JsonNode *node = json_node_alloc ();
  JsonArray *array = json_array_new ();

  for (gint n = g_rand_int_range (random, 0, 5); n > 0; n--)
    json_array_add_element (array, random_node (random, depth - 1));

  json_node_init_array (node, array);
  json_array_unref (array);

  return node;
}

static JsonNode *
random_value (GRand *random)
{
  JsonNode *node = json_node_alloc ();
  g_autofree char *string = NULL;

  switch (g_rand_int_range (random, 0, 5))
    {
    case 0:
      return json_node_init_null (node);

    case 1:
      return json_node_init_boolean (node, g_rand_boolean (random));

    case 2:
      return json_node_init_int (node, (gint64) (((guint64) g_rand_int (random) << 32) | g_rand_int (random)));

    case 3:
      return json_node_init_double (node, g_rand_double_range (random, -1e9, 1e9));

    default:
      string = random_string (random);
      return json_node_init_string (node, string);
    }
}

static JsonNode *
random_node (GRand *random,
             guint  depth)
{
  gint kind = depth == 0 ? 0 : g_rand_int_range (random, 0, 3);

  return kind == 0 ? random_value (random)
                   : kind == 1 ? random_object (random, depth) : random_array (random, depth);
}

static void
test_same_bytes (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261122);

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (JsonNode) node = random_node (random, 5);
      g_autofree char *ours = written_by_us (node);
      g_autofree char *theirs = written_by_json_glib (node);
      g_autoptr (GError) error = NULL;
      g_autoptr (FactJsonOutline) outline = fact_json_check (ours, strlen (ours), NULL, &error);

      g_assert_cmpstr (ours, ==, theirs);
      g_assert_no_error (error);
    }
}

typedef struct
{
  const char *name;
  const char *json;
  const char *written;
} FormCase;

static const FormCase forms[] = {
  { "empty-object", "{}", "{}\n" },
  { "empty-array", "[]", "[]\n" },
  { "empty-object-inside", "{\"a\":{}}", "{\n  \"a\" : {  }\n}\n" },
  { "empty-array-inside", "{\"a\":[]}", "{\n  \"a\" : []\n}\n" },
  { "list", "[1,[2,\"x\"]]", "[\n  1,\n  [\n    2,\n    \"x\"\n  ]\n]\n" },
  { "escapes", "[\"\\u0001\\b\\f\\n\\r\\t\\\"\\\\\\/\\u007f\"]",
    "[\n  \"\\u0001\\b\\f\\n\\r\\t\\\"\\\\/\\u007f\"\n]\n" },
  /* The two that json-glib 1.6 writes so that no one can read them. */
  { "unit-separator", "[\"\\u001f\"]", "[\n  \"\\u001f\"\n]\n" },
  { "exponent", "[1e22]", "[\n  1e+22\n]\n" },
  { "double-that-is-whole", "[2.0]", "[\n  2.0\n]\n" },
};

static void
test_form (gconstpointer data)
{
  const FormCase *c = data;
  g_autoptr (JsonNode) node = json_from_string (c->json, NULL);
  g_autofree char *written = written_by_us (node);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactJsonOutline) outline = fact_json_check (written, strlen (written), NULL, &error);

  g_assert_cmpstr (written, ==, c->written);
  g_assert_no_error (error);
}

static void
write_long (FactJsonWriter *writer)
{
  g_autofree char *run = g_strnfill (100000, 'x');

  fact_json_writer_begin_object (writer);
  fact_json_writer_name (writer, "long");
  fact_json_writer_begin_array (writer);
  for (guint i = 0; i < 30; i++)
    fact_json_writer_string_n (writer, run, 99999 - i);
  fact_json_writer_int (writer, G_MAXUINT);
  fact_json_writer_end_array (writer);
  fact_json_writer_end_object (writer);
}

static void
test_longer_than_buffer (void)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (FactJsonWriter) writer = fact_json_writer_new (stream, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *array;

  write_long (writer);
  g_assert_true (fact_json_writer_finish (writer, &error));
  g_assert_no_error (error);

  json_parser_load_from_data (parser, g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                              (gssize) g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)), &error);
  g_assert_no_error (error);
  array = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "long");
  g_assert_cmpuint (json_array_get_length (array), ==, 31);
  for (guint i = 0; i < 30; i++)
    g_assert_cmpuint (strlen (json_array_get_string_element (array, i)), ==, 99999 - i);
  g_assert_cmpint (json_array_get_int_element (array, 30), ==, G_MAXUINT);
}

/* The first call fails, then the second, until all succeed. */
static void
test_faults (void)
{
  gboolean done = FALSE;

  for (guint fail_at = 0; !done; fail_at++)
    {
      g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
      g_autoptr (GOutputStream) stream = faulty_stream_new (memory, fail_at);
      g_autoptr (FactJsonWriter) writer = fact_json_writer_new (stream, NULL);
      g_autoptr (GError) error = NULL;

      write_long (writer);
      done = fact_json_writer_finish (writer, &error);
      if (!done)
        {
          g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
          g_assert_cmpuint (faulty_stream_get_n_after_fault (stream), ==, 0);
        }
      else
        g_assert_cmpuint (fail_at, >, 5);

      g_clear_pointer (&writer, fact_json_writer_free);
      g_assert_finalize_object (g_steal_pointer (&stream));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/json-writer/form/%s", forms[i].name);

      g_test_add_data_func (path, &forms[i], test_form);
    }
  g_test_add_func ("/store/json-writer/same-bytes", test_same_bytes);
  g_test_add_func ("/store/json-writer/longer-than-buffer", test_longer_than_buffer);
  g_test_add_func ("/store/json-writer/faults", test_faults);

  return g_test_run ();
}
