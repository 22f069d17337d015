/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/fact-json-check.h"
#include "store/fact-json-tree.h"
#include "store/fact-json-tree.h"

#include <json-glib/json-glib.h>
#include <string.h>

typedef struct
{
  const char *name;
  const char *json;
  const char *place;      /* "line L, column C", NULL when it is to pass */
  const char *reason;     /* part of what is said */
} CheckCase;

static const CheckCase cases[] = {
  { "empty-object", "{}", NULL, NULL },
  { "scalar", "7", NULL, NULL },
  { "white-space-around", " \t\r\n{ } \n", NULL, NULL },
  { "all-kinds", "{\"a\":[true,false,null,-0,1.5e3,\"x\"],\"b\":{\"c\":{}}}", NULL, NULL },
  { "escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00\"]", NULL, NULL },
  { "utf8-widths", "[\"\x7f é € 😀 \xf4\x8f\xbf\xbf\"]", NULL, NULL },
  { "int64-ends", "[-9223372036854775808,9223372036854775807]", NULL, NULL },
  { "largest-double", "[1.7976931348623157e308]", NULL, NULL },
  { "zero-with-huge-exponent", "[0e400, 0.0e-400]", NULL, NULL },
  { "empty-name", "{\"\":1}", NULL, NULL },
  { "same-name-in-other-object", "{\"a\":{\"a\":1},\"b\":{\"a\":1}}", NULL, NULL },
  { "names-differ-in-case", "{\"a\":1,\"A\":2}", NULL, NULL },

  { "empty", "", "line 1, column 1:", "empty" },
  { "only-white-space", " \n ", "line 2, column 2:", "white space" },
  { "byte-order-mark", "\xef\xbb\xbf{}", "line 1, column 1:", "byte order mark" },
  { "utf16", "\xff\xfe{", "line 1, column 1:", "UTF-16" },
  { "trailing-garbage", "{}\n{}", "line 2, column 1:", "follow the end" },
  { "trailing-comma-in-list", "[1,]", "line 1, column 4:", "comma too many" },
  { "trailing-comma-in-object", "{\"a\":1,}", "line 1, column 8:", "comma too many" },
  { "missing-comma-in-list", "[1 2]", "line 1, column 4:", "comma or “]”" },
  { "missing-comma-in-object", "{\"a\":1 \"b\":2}", "line 1, column 8:", "comma or “}”" },
  { "missing-colon", "{\"a\" 1}", "line 1, column 6:", "colon" },
  { "missing-value", "{\"a\":}", "line 1, column 6:", "value is missing" },
  { "missing-name", "{1:2}", "line 1, column 2:", "name in double" },
  { "comment", "{\n// no\n}", "line 2, column 1:", "name in double" },
  { "comment-as-value", "[/* no */]", "line 1, column 2:", "comments" },
  { "single-quotes", "['a']", "line 1, column 2:", "double quotation" },
  { "bare-word", "[yes]", "line 1, column 2:", "no value" },
  { "nan", "[NaN]", "line 1, column 2:", "no value" },
  { "duplicate", "{\"a\":1,\n\"a\":2}", "line 2, column 1:", "already" },
  { "duplicate-by-escape", "{\"ab\":1,\"\\u0061b\":2}", "line 1, column 9:", "already" },
  { "duplicate-by-pair", "{\"😀\":1,\"\\ud83d\\ude00\":2}", "line 1, column 8:", "already" },
  { "columns-count-code-points", "[\"é€😀\" 1]", "line 1, column 8:", "comma" },
  { "lines-count", "[\n\n  1,\n  x]", "line 4, column 3:", "no value" },
  { "raw-control", "[\"a\x01\"]", "line 1, column 4:", "control character" },
  { "raw-line-end", "[\"a\nb\"]", "line 1, column 4:", "line ends" },
  { "bad-escape", "[\"\\x41\"]", "line 1, column 3:", "escape" },
  { "bad-hex", "[\"\\u00g0\"]", "line 1, column 3:", "hexadecimal" },
  { "zero-character", "[\"\\u0000\"]", "line 1, column 3:", "U+0000" },
  { "high-surrogate-alone", "[\"\\ud800\"]", "line 1, column 3:", "surrogate" },
  { "high-surrogate-before-letter", "[\"\\ud800\\u0041\"]", "line 1, column 3:", "surrogate" },
  { "low-surrogate-alone", "[\"\\udc00\"]", "line 1, column 3:", "surrogate" },
  { "surrogates-swapped", "[\"\\udc00\\ud800\"]", "line 1, column 3:", "surrogate" },
  { "latin1", "[\"caf\xe9\"]", "line 1, column 6:", "UTF-8" },
  { "overlong-2", "[\"\xc0\xaf\"]", "line 1, column 3:", "UTF-8" },
  { "overlong-3", "[\"\xe0\x80\xaf\"]", "line 1, column 3:", "UTF-8" },
  { "overlong-4", "[\"\xf0\x80\x80\xaf\"]", "line 1, column 3:", "UTF-8" },
  { "raw-surrogate", "[\"\xed\xa0\x80\"]", "line 1, column 3:", "UTF-8" },
  { "beyond-unicode", "[\"\xf4\x90\x80\x80\"]", "line 1, column 3:", "UTF-8" },
  { "tail-alone", "[\"\x80\"]", "line 1, column 3:", "UTF-8" },
  { "cut-sequence", "[\"\xe2\x82\"]", "line 1, column 3:", "UTF-8" },
  { "leading-zero", "[01]", "line 1, column 2:", "begin with 0" },
  { "minus-alone", "[-]", "line 1, column 3:", "minus" },
  { "plus", "[+1]", "line 1, column 2:", "no value" },
  { "point-without-digits", "[1.]", "line 1, column 4:", "decimal point" },
  { "exponent-without-digits", "[1e+]", "line 1, column 5:", "exponent" },
  { "int64-and-one", "[9223372036854775808]", "line 1, column 2:", "too large" },
  { "int64-below", "[-9223372036854775809]", "line 1, column 2:", "too large" },
  { "two-to-63", "{\"n\":9223372036854775808}", "line 1, column 6:", "too large" },
  { "double-overflow", "[1e400]", "line 1, column 2:", "too large" },
  { "double-underflow", "[1e-400]", "line 1, column 2:", "too small" },
  { "text-not-closed", "[\"abc", "line 1, column 6:", "middle of a text" },
  { "list-not-closed", "[1", "line 1, column 3:", "middle of a list" },
  { "object-not-closed", "{\"a\":1", "line 1, column 7:", "middle of an object" },
  { "ends-before-value", "{\"a\":", "line 1, column 6:", "value should stand" },
};

static FactJsonOutline *
check (const char  *json,
       gsize        n_bytes,
       GError     **error)
{
  /* Exactly as long as it is, so that a sanitizer sees a read behind the end. */
  g_autofree char *copy = g_memdup2 (json, n_bytes);

  return fact_json_check (copy, n_bytes, NULL, error);
}

static void
test_case (gconstpointer data)
{
  const CheckCase *c = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactJsonOutline) outline = check (c->json, strlen (c->json), &error);
  guint line, column;
  const char *reason;

  if (c->place == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (outline);
      return;
    }

  g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
  g_assert_null (outline);
  if (!g_str_has_prefix (error->message, c->place) || strstr (error->message, c->reason) == NULL)
    g_error ("“%s” should say “%s … %s”", error->message, c->place, c->reason);

  g_assert_true (fact_store_error_get_place (error, &line, &column, &reason));
  g_assert_nonnull (strstr (reason, c->reason));
  g_assert_true (g_str_has_suffix (error->message, reason));
}

static char *
nested (char  open,
        char  close,
        guint depth)
{
  char *json = g_malloc (2 * depth + 1);

  memset (json, open, depth);
  memset (json + depth, close, depth);
  json[2 * depth] = '\0';

  return json;
}

static void
test_depth (void)
{
  static const guint too_deep[] = { 65, 66, 1000, 100000 };
  g_autofree char *deepest = nested ('[', ']', 64);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactJsonOutline) outline = check (deepest, 128, &error);

  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (too_deep); i++)
    {
      g_autofree char *json = nested ('[', ']', too_deep[i]);
      g_autoptr (GError) refused = NULL;

      g_assert_null (check (json, strlen (json), &refused));
      g_assert_error (refused, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
      g_assert_nonnull (strstr (refused->message, "line 1, column 65:"));
    }
}

static char *
object_of_names (guint n,
                 guint last)
{
  GString *json = g_string_new ("{");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "\"n%u\":0,\n", i);
  g_string_append_printf (json, "\"n%u\":0}", last);

  return g_string_free (json, FALSE);
}

/* Objects on both sides of where comparing gives way to sorting, whose last name is new, and then one that came before. */
static void
test_many_names (void)
{
  static const guint counts[] = { 1, 14, 15, 16, 17, 18, 1000, 20000 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      guint n = counts[i];
      g_autofree char *good = object_of_names (n, n);
      g_autofree char *place = g_strdup_printf ("line %u, column 1:", n + 1);
      g_autoptr (FactJsonOutline) outline = check (good, strlen (good), NULL);

      g_assert_nonnull (outline);
      for (guint again = 0; again < n; again += 1 + n / 4)
        {
          g_autofree char *bad = object_of_names (n, again);
          g_autoptr (GError) error = NULL;

          g_assert_null (check (bad, strlen (bad), &error));
          g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
          g_assert_true (g_str_has_prefix (error->message, place));
        }
    }
}

static void
test_outline (void)
{
  static const char json[] = "{\n \"a\" : [ 1, {\"x\":[2]},\n [] ],\n\"\\u0062\":\"t\",\"c\":{\"a\":[1]}, \"d\":[]\n}\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (FactJsonOutline) outline = check (json, strlen (json), &error);
  static const char *values[] = { "[ 1, {\"x\":[2]},\n [] ]", "\"t\"", "{\"a\":[1]}", "[]" };
  static const char *names[] = { "a", "b", "c", "d" };
  static const guint lines[] = { 2, 4, 4, 4 };
  static const char *elements[] = { "1", "{\"x\":[2]}", "[]" };
  static const guint element_lines[] = { 2, 2, 3 };
  const FactJsonMember *a;

  g_assert_no_error (error);
  g_assert_cmpuint (fact_json_outline_get_n (outline), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      const FactJsonMember *member = fact_json_outline_get (outline, i);

      g_assert_cmpstr (member->name, ==, names[i]);
      g_assert_cmpuint (member->value.line, ==, lines[i]);
      g_assert_cmpmem (json + member->value.start, member->value.end - member->value.start,
                       values[i], strlen (values[i]));
      g_assert_true (fact_json_outline_find (outline, names[i]) == member);
    }

  a = fact_json_outline_find (outline, "a");
  g_assert_cmpuint (a->elements->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      FactJsonSlice *slice = &g_array_index (a->elements, FactJsonSlice, i);

      g_assert_cmpuint (slice->line, ==, element_lines[i]);
      g_assert_cmpmem (json + slice->start, slice->end - slice->start, elements[i], strlen (elements[i]));
    }
  g_assert_null (fact_json_outline_find (outline, "b")->elements);
  g_assert_cmpuint (fact_json_outline_find (outline, "d")->elements->len, ==, 0);
  g_assert_null (fact_json_outline_find (outline, "e"));
}

static void
test_outline_of_list (void)
{
  g_autoptr (FactJsonOutline) outline = check ("[{\"a\":1}]", 9, NULL);

  g_assert_nonnull (outline);
  g_assert_cmpuint (fact_json_outline_get_n (outline), ==, 0);
}

static const char whole[] =
  "{\"name\":\"é\\u00e9\\ud83d\\ude00\",\"list\":[1,-2.5e-3,true,false,null,{\"x\":\"\\n\"}],\"o\":{\"p\":[],\"q\":{}}}";

static void
test_cut_anywhere (void)
{
  for (gsize n = 0; n < strlen (whole); n++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (check (whole, n, &error));
      g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
    }
}

/* What passes must be what json-glib can read, and read as json-glib does. */
static void
test_changed_anywhere (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261122);
  static const char bytes[] = "\"\\{}[],:0123456789.eE+-tfnu \n\xc3\xa9\xed\xa0\x80/'\x01";
  guint n_passed = 0;

  for (guint i = 0; i < 40000; i++)
    {
      g_autofree char *json = g_strdup (whole);
      g_autoptr (FactJsonOutline) outline = NULL;

      for (gint k = g_rand_int_range (random, 1, 4); k > 0; k--)
        json[g_rand_int_range (random, 0, strlen (whole))] = bytes[g_rand_int_range (random, 0, sizeof bytes - 1)];

      outline = check (json, strlen (json), NULL);
      if (outline != NULL)
        {
          g_autoptr (JsonParser) parser = json_parser_new ();
          g_autoptr (JsonNode) tree = fact_json_tree_new (json);
          g_autoptr (GError) error = NULL;

          n_passed++;
          json_parser_load_from_data (parser, json, -1, &error);
          if (error != NULL)
            g_error ("%s: %s", json, error->message);
          if (!json_node_equal (tree, json_parser_get_root (parser)))
            g_error ("%s: read otherwise", json);
        }
    }

  g_assert_cmpuint (n_passed, >, 1000);
}

/* Every position of a byte that matters within the eight that are looked at together. */
static void
test_alignment (void)
{
  static const char *const marks[] = { "\"", "\\", "\x01", "\xff", "é", "\x1f", " ", "\x7f", "\n", "!" };
  static const gboolean good[] = { FALSE, FALSE, FALSE, FALSE, TRUE, FALSE, TRUE, TRUE, FALSE, TRUE };

  for (guint before = 0; before < 20; before++)
    for (guint after = 0; after < 20; after++)
      for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
        {
          g_autofree char *a = g_strnfill (before, 'a');
          g_autofree char *b = g_strnfill (after, 'z');
          g_autofree char *json = g_strdup_printf ("[\"%s%s%s\"]", a, marks[i], b);
          g_autoptr (FactJsonOutline) outline = check (json, strlen (json), NULL);

          g_assert_cmpint (outline != NULL, ==, good[i]);
        }
}

typedef struct
{
  const char *name;
  const char *json;
  gboolean    is_good;
  const char *tree;                      /* what is made of it */
} ForeignCase;

static const ForeignCase foreign_cases[] = {
  { "twins", "{\"a\":1,\"b\":2,\"a\":3}", TRUE, "{\"a\":3,\"b\":2}" },
  { "twins-by-escape", "{\"a\":1,\"\\u0061\":3}", TRUE, "{\"a\":3}" },
  { "inner-twins", "[{\"a\":{\"b\":1,\"b\":2}}]", TRUE, "[{\"a\":{\"b\":2}}]" },
  { "nul", "[\"a\\u0000b\"]", TRUE, "[\"a\uFFFDb\"]" },
  { "nul-in-name", "{\"\\u0000\":1}", TRUE, "{\"\uFFFD\":1}" },
  { "raw-control", "[\"\x01\"]", FALSE, NULL },
  { "lone-surrogate", "[\"\\ud800\"]", FALSE, NULL },
  { "comma", "[1,]", FALSE, NULL },
  { "comment", "[1] // one", FALSE, NULL },
};

static void
test_foreign (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (foreign_cases); i++)
    {
      const ForeignCase *c = &foreign_cases[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) tree = NULL;
      g_autofree char *printed = NULL;

      g_assert_cmpint (fact_json_check_foreign (c->json, strlen (c->json), &error), ==, c->is_good);
      if (!c->is_good)
        {
          g_assert_error (error, FACT_STORE_ERROR, FACT_STORE_ERROR_SYNTAX);
          continue;
        }
      tree = fact_json_tree_new (c->json);
      printed = json_to_string (tree, FALSE);
      g_assert_cmpstr (printed, ==, c->tree);
    }
}

/* Beyond the names that are compared one by one, where twins turn up on sorting. */
static void
test_foreign_many_names (void)
{
  g_autoptr (GString) json = g_string_new ("{");

  for (guint i = 0; i < 40; i++)
    g_string_append_printf (json, "\"n%u\":%u,", i % 20, i);
  g_string_append (json, "\"last\":0}");

  g_assert_true (fact_json_check_foreign (json->str, json->len, NULL));
  g_assert_null (fact_json_check (json->str, json->len, NULL, NULL));
}

static void
test_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (fact_json_check ("{}", 2, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/json-check/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/store/json-check/depth", test_depth);
  g_test_add_func ("/store/json-check/many-names", test_many_names);
  g_test_add_func ("/store/json-check/outline", test_outline);
  g_test_add_func ("/store/json-check/outline-of-list", test_outline_of_list);
  g_test_add_func ("/store/json-check/cut-anywhere", test_cut_anywhere);
  g_test_add_func ("/store/json-check/changed-anywhere", test_changed_anywhere);
  g_test_add_func ("/store/json-check/alignment", test_alignment);
  g_test_add_func ("/store/json-check/foreign", test_foreign);
  g_test_add_func ("/store/json-check/foreign-many-names", test_foreign_many_names);
  g_test_add_func ("/store/json-check/cancel", test_cancel);

  return g_test_run ();
}
