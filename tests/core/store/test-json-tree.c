/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-check.h"
#include "store/fact-json-tree.h"

#include <string.h>

#define N_DOCUMENTS 3000
#define MAX_DEPTH   6
#define N_NUMBERS   1000000

/* What stands in a document, and what a node of it is printed as. */
static const struct
{
  const char *name;
  const char *json;
} value_cases[] = {
  { "string", "\"words\"" },
  { "empty", "\"\"" },
  { "escapes", "\"\\b\\f\\n\\r\\t\\\"\\\\\\/\"" },
  { "escapes-between", "\"a\\nb\\tc\"" },
  { "escape-first-and-last", "\"\\na\\n\"" },
  { "only-a-quote", "\"\\\"\"" },
  { "backslash-before-the-end", "\"a\\\\\"" },
  { "unicode", "\"\\u00e4\\u20AC\\uFFFF\\u0001\\u007f\"" },
  { "pair", "\"\\ud83d\\ude00\\uDBFF\\uDFFF\\uD800\\uDC00\"" },
  { "utf8", "\"ä€😀\"" },
  { "structure-in-string", "\"{[,:]} true 1\"" },
  { "zero", "0" },
  { "minus-zero", "-0" },
  { "integer", "2147483648" },
  { "largest", "9223372036854775807" },
  { "smallest", "-9223372036854775808" },
  { "double", "0.5" },
  { "exponents", "[1e5, 1E5, 1e+5, 1e-5, -1.25E-3, 12.75e2]" },
  { "large-double", "1.7976931348623157e308" },
  { "small-double", "5e-324" },
  { "words", "[true, false, null]" },
  { "empty-list", "[]" },
  { "empty-object", "{}" },
  { "empty-with-space", "[ \n ]" },
  { "empty-object-with-space", "{ \t\r\n }" },
  { "lists", "[[], [[]], [[], []]]" },
  { "no-space", "{\"a\":[1,2,{\"b\":null}],\"c\":\"d\"}" },
  { "much-space", " \t\r\n{ \"a\" \n:\t[ 1 , 2 ,{ \"b\" : null } ] , \"c\" :\"d\" } \n" },
  { "odd-names", "{ \"\" : 1, \" \" : 2, \"\\\"\" : 3, \"\\n\" : 4, \"ä\" : 5 }" },
  { "order", "{ \"z\" : 1, \"a\" : 2, \"m\" : 3 }" },
  { "name-of-63", "{ \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\" : [] }" },
  { "name-of-64", "{ \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl\" : [] }" },
  { "name-of-65", "{ \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklm\" : [] }" },
};

static char *
print (JsonNode *node)
{
  return json_to_string (node, FALSE);
}

/* json-glib's own parser is what a tree is held against. */
static void
assert_same_tree (const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactJsonOutline) outline = fact_json_check (json, strlen (json), NULL, &error);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonNode) tree = NULL;
  g_autofree char *printed = NULL;
  g_autofree char *expected = NULL;

  g_assert_no_error (error);
  json_parser_load_from_data (parser, json, -1, &error);
  g_assert_no_error (error);

  tree = fact_json_tree_new (json);
  printed = print (tree);
  expected = print (json_parser_get_root (parser));
  g_assert_cmpstr (printed, ==, expected);
  if (!json_node_equal (tree, json_parser_get_root (parser)))
    g_error ("%s", json);
}

static void
test_value (gconstpointer data)
{
  assert_same_tree (data);
}

static void
draw_space (GString *json)
{
  static const char *const spaces[] = { "", "", "", " ", "\n    ", "\t", "\r\n" };

  g_string_append (json, spaces[g_test_rand_int_range (0, G_N_ELEMENTS (spaces))]);
}

static void
draw_string (GString *json)
{
  static const char *const pieces[] = { "word", "ä", "😀", " ", "\\n", "\\\"", "\\\\", "\\/", "\\u20ac", "\\ud83d\\ude00", ",", "}" };
  guint n = (guint) g_test_rand_int_range (0, 5);

  g_string_append_c (json, '"');
  for (guint i = 0; i < n; i++)
    g_string_append (json, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
  g_string_append_c (json, '"');
}

static void
draw_scalar (GString *json)
{
  static const char *const scalars[] = { "0", "-7", "2147483647", "0.25", "-1e3", "true", "false", "null" };

  if (g_test_rand_bit ())
    draw_string (json);
  else
    g_string_append (json, scalars[g_test_rand_int_range (0, G_N_ELEMENTS (scalars))]);
}

static void
draw_value (GString *json,
            guint    depth)
{
  gboolean is_object = g_test_rand_bit ();
  guint n = (guint) g_test_rand_int_range (0, 5);

  draw_space (json);
  if (depth == MAX_DEPTH || g_test_rand_int_range (0, 3) == 0)
    {
      draw_scalar (json);
      draw_space (json);
      return;
    }

  g_string_append_c (json, is_object ? '{' : '[');
  for (guint i = 0; i < n; i++)
    {
      draw_space (json);
      if (is_object)
        g_string_append_printf (json, "\"member %u\"", i);
      draw_space (json);
      g_string_append (json, is_object ? ":" : "");
      draw_value (json, depth + 1);
      g_string_append (json, i + 1 < n ? "," : "");
    }
  draw_space (json);
  g_string_append_c (json, is_object ? '}' : ']');
  draw_space (json);
}

static void
test_random (void)
{
  gsize n_bytes = 0;

  for (guint i = 0; i < N_DOCUMENTS; i++)
    {
      g_autoptr (GString) json = g_string_new (NULL);

      draw_value (json, 0);
      assert_same_tree (json->str);
      n_bytes += json->len;
    }

  g_assert_cmpuint (n_bytes, >, N_DOCUMENTS * 20);
}

/* Looked at once each: if every number cost a look at all that follow, this would not end in time. */
static void
test_many_numbers (void)
{
  g_autoptr (GString) json = g_string_new ("[0");
  g_autoptr (JsonNode) tree = NULL;

  for (guint i = 1; i < N_NUMBERS; i++)
    g_string_append_printf (json, ",%u", i % 10);
  g_string_append_c (json, ']');

  tree = fact_json_tree_new (json->str);
  g_assert_cmpuint (json_array_get_length (json_node_get_array (tree)), ==, N_NUMBERS);
  g_assert_cmpint (json_array_get_int_element (json_node_get_array (tree), N_NUMBERS - 1), ==, (N_NUMBERS - 1) % 10);
}

/* A value ends where it ends, whatever stands behind it. */
static void
test_within (void)
{
  const char *json = "{ \"a\" : 12, \"b\" : [ 1 ], \"c\" : true }";
  const char *values[] = { "12", "[1]", "true" };
  const char *starts[] = { "12", "[ 1", "true" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (JsonNode) tree = fact_json_tree_new (strstr (json, starts[i]));
      g_autofree char *printed = print (tree);

      g_assert_cmpstr (printed, ==, values[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (value_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/json-tree/value/%s", value_cases[i].name);

      g_test_add_data_func (path, value_cases[i].json, test_value);
    }
  g_test_add_func ("/store/json-tree/random", test_random);
  g_test_add_func ("/store/json-tree/many-numbers", test_many_numbers);
  g_test_add_func ("/store/json-tree/within", test_within);

  return g_test_run ();
}
