/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <string.h>

#include "fact-formats.h"

#define WORDS "<p>The council agreed on Monday, after a long debate, that the old bridge would be closed until the summer.</p>"

/* What stands around the words of a page: a piece, so many times. */
typedef struct
{
  const char *path;
  const char *before;
  const char *piece;
  gsize       n;
  const char *after;
  gboolean    has_words;       /* whether the page's words are found in spite of it; else it is refused */
} HostileCase;

static const HostileCase hostile_cases[] = {
  { "nested",              "",                      "<div>",                       10000,  WORDS, TRUE },
  { "nested-in-line",      "",                      "<b><i>",                      10000,  WORDS, TRUE },
  { "nested-lists",        "",                      "<ul><li>",                    10000,  WORDS, TRUE },
  { "nested-tables",       "",                      "<table><tr><td>",             5000,   WORDS, TRUE },
  { "nested-anything",     "",                      "<div><p><table><tr><td><a href=x><b>", 2000, WORDS, TRUE },
  { "nested-unknown",      "",                      "<x-y>",                       50000,  WORDS, TRUE },
  { "nested-headings",     "",                      "<h1>a",                       5000,   WORDS, TRUE },
  { "ends-of-nothing",     "",                      "</div></i>",                  100000, WORDS, TRUE },
  { "breaks",              "",                      "<br>",                        100000, WORDS, TRUE },
  { "paragraphs-open",     "",                      "<p>",                         100000, WORDS, TRUE },
  { "attributes",          "<div",                  " a='x' bb=y c",               30000,  ">" WORDS "</div>", TRUE },
  { "long-attribute",      "<div class='",          "comment footer ",             200000, "'>" WORDS "</div>", TRUE },
  { "long-style",          "<div style='",          "color:red;",                  200000, "'>" WORDS "</div>", TRUE },
  { "long-tag-name",       "<",                     "a",                           500000, ">" WORDS, TRUE },
  { "attribute-open",      WORDS "<div class='",    "a b ",                        100000, "", TRUE },
  { "metas",               "",                      "<meta name=author content=x>", 50000, WORDS, TRUE },
  { "entity-bomb",         "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>", "&b;", 10000, WORDS, TRUE },
  { "references",          "",                      "&#xFFFFFFFFFF;&#0;&#xD800;&amp", 10000, WORDS, TRUE },
  { "script-like-text",    "<script>",              "document.write('<p>no</p>');", 10000, "</script>" WORDS, TRUE },
  { "script-open",         WORDS "<script>",        "<p>no</p>",                   10000,  "", TRUE },
  { "comment-open",        WORDS "<!--",            "<p>no</p>",                   10000,  "", TRUE },
  { "comments",            "",                      "<!-->--><!--->",              10000,  WORDS, TRUE },
  { "data-nested",         "<script type='application/ld+json'>", "[",             500000, "</script>" WORDS, TRUE },
  { "data-long",           "<script type='application/ld+json'>[", "{\"@type\":\"Article\"},", 100000, "1]</script>" WORDS, TRUE },
  { "data-quotes",         "<script type='application/ld+json'>{", "\"",           100001, "}</script>" WORDS, TRUE },
  { "dividers",            "<title>a",              " - |",                        50000,  "</title>" WORDS, TRUE },
  { "numbers",             WORDS "<p>",             "1/2/3 - ",                    50000,  "</p>", TRUE },
  { "nothing",             "",                      "",                            0,      "", FALSE },
  { "no-words",            "<title>Title</title>",  "<p> &nbsp;</p>",              1000,   "", FALSE },
  { "tags-only",           "",                      "<i></i>",                     50000,  "", FALSE },
};

static FactImported *
import (GBytes  *bytes,
        GError **error)
{
  const FactImportHints hints = { "page.html", NULL };

  return fact_formats_import (bytes, &hints, error);
}

static void
test_hostile (gconstpointer data)
{
  const HostileCase *row = data;
  GString *page = g_string_new ("<!DOCTYPE html><html>");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = NULL;

  g_string_append (page, row->before);
  for (gsize i = 0; i < row->n; i++)
    g_string_append (page, row->piece);
  g_string_append (page, row->after);
  bytes = g_string_free_to_bytes (page);

  imported = import (bytes, &error);
  if (row->has_words)
    {
      g_assert_no_error (error);
      g_assert_nonnull (strstr (fact_text_get_utf8 (imported->text), "The council agreed on Monday"));
      g_assert_true (imported->title == NULL || strlen (imported->title) < 1000);
    }
  else
    {
      g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY);
    }
}

static void
test_nul (void)
{
  static const char few[] = "<!DOCTYPE html><p>The coun\0cil agreed on Monday that the old bridge would be closed.</p>";
  static const char many[] = "<!DOCTYPE html><p>\0a\0\0b\0\0\0\0\0c</p>";
  g_autoptr (GBytes) few_bytes = g_bytes_new_static (few, sizeof few - 1);
  g_autoptr (GBytes) many_bytes = g_bytes_new_static (many, sizeof many - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import (few_bytes, &error);

  g_assert_no_error (error);
  g_assert_nonnull (strstr (fact_text_get_utf8 (imported->text), "The council agreed"));

  g_assert_null (import (many_bytes, &error));
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_BINARY);
}

/* However a page is cut off: its words so far, or none. */
static void
test_cut (void)
{
  static const char page[] = "<!DOCTYPE html><html lang='en'><head><title>A &amp; b</title><script type='application/ld+json'>{\"@type\":\"Article\"}"
                             "</script></head><body class=\"x\"><!-- c --><div><h1>Title</h1>" WORDS "<table><tr><td>a</td></tr></table></div></body>";

  for (gsize n = 0; n < sizeof page; n++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (page, n);
      g_autoptr (GError) error = NULL;
      g_autoptr (FactImported) imported = import (bytes, &error);

      g_assert_true (imported != NULL || g_error_matches (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY)
                     || g_error_matches (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED));
    }
}

/* Pieces of pages in any order, with any bytes between them. */
static void
test_random (void)
{
  static const char *const pieces[] = {
    "<", ">", "</", "/>", "<p>", "</p>", "<div class=", "<table>", "<tr>", "<td>", "</table>", "<!--", "-->", "<script>", "</script>", "<a href='",
    "'", "\"", "=", "&", ";", "&#x", "<h1>", "<br>", "<li>", "<title>", "</title>", "<meta ", "content=", "hidden", "25 October 2024", " - ", "words ",
    "<script type=application/ld+json>", "{\"@type\":", "\"Article\"", "[", "}", "<![CDATA[", "]]>", "<?xml", "<svg>", "</svg>", "é", "\xC3", "\xFF",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint round = 0; round < 3000; round++)
    {
      GString *page = g_string_new ("<html>");
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (FactImported) imported = NULL;
      gint n = g_rand_int_range (random, 1, 60);

      for (gint i = 0; i < n; i++)
        g_string_append (page, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
      bytes = g_string_free_to_bytes (page);

      imported = import (bytes, &error);
      g_assert_true ((imported != NULL) != (error != NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (hostile_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/html/hostile/", hostile_cases[i].path, NULL);

      g_test_add_data_func (path, &hostile_cases[i], test_hostile);
    }
  g_test_add_func ("/html/hostile/nul", test_nul);
  g_test_add_func ("/html/hostile/cut", test_cut);
  g_test_add_func ("/html/hostile/random", test_random);

  return g_test_run ();
}
