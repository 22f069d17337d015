/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-formats.h"

#include <locale.h>
#include <string.h>

#include "packed.h"

#define RTF(rest) "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Cyr;}}" rest "}"

typedef struct
{
  const char *path;
  const char *rtf;
  const char *text;
  const char *comments;
  guint       n_warnings;
} RtfCase;

static const RtfCase rtf_cases[] = {
  { "paragraphs", RTF ("\\pard One.\\par\r\n\\par Two\r\n, three.\\par"), "One.\n\nTwo, three." },
  { "letters", RTF ("Caf\\'e9\\~\\emdash a\\line b\\tab c\\-d\\{\\}\\\\ {\\f1 \\'cf}\\'80\\lquote "), "Caf\xC3\xA9\xC2\xA0\xE2\x80\x94" "a\nb\tcd{}\\ \xD0\x9F\xE2\x82\xAC\xE2\x80\x98" },
  { "unicode", RTF ("\\u8364?\\uc2\\u-10179??\\u-8704\\'3f\\'3f {\\uc0\\u228}x\\u5?y"), "\xE2\x82\xAC\xF0\x9F\x98\x80 \xC3\xA4x" },
  { "left-out", RTF ("{\\info{\\title The Tunnel}{\\author Ann Bell}{\\company no}}{\\header no}{\\*\\unknown no{no}}{\\pict 0a0b\\bin5 a}b{c}{\\stylesheet{\\s1 no;}}One."), "One." },
  { "hidden", RTF ("Seen{\\v not}\\v not\\v0 .\\v not\\plain "), "Seen.", NULL, 1 },
  { "changes", RTF ("It is {\\deleted not }{\\revised quite }open."), "It is quite open.", NULL, 1 },
  { "fields", RTF ("See {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt there}}."), "See there." },
  { "lists", RTF ("So:\\par{\\listtext\\tab 1.\\tab}one\\par{\\pntext\\'b7\\tab}two\\par"), "So:\n\n1. one\n\xE2\x80\xA2 two" },
  { "table", RTF ("A\\par\\trowd\\intbl Year\\cell Sum\\cell\\row\\trowd 2025\\cell 4\\cell\\row\\pard B"), "A\n\nYear\tSum\n2025\t4\n\nB" },
  { "table-without-end", RTF ("\\trowd a\\cell b"), "a\tb" },
  { "cell-without-row", RTF ("a\\cell b\\row c"), "a\tb\n\nc" },
  { "notes", RTF ("42{\\super\\chftn{\\footnote \\chftn First.\\par More.}} and 43{\\footnote Second.}."), "42[1] and 43[2].\n\n[1] First.\n\nMore.\n\n[2] Second." },
  { "note-in-row", RTF ("\\trowd a{\\footnote x\\trowd y\\cell z}\\cell b\\cell\\row"), "a[1]\tb\n\n[1] x\n\ny\tz" },
  { "comments", RTF ("Rents {\\*\\atrfstart 0}rose by {\\*\\atrfstart 1}4%{\\*\\atrfend 0}{\\*\\atnid A}{\\*\\atnauthor Ann}\\chatn{\\*\\annotation{\\*\\atnref 0}Says who?}"
                     " now{\\*\\atrfend 1}{\\*\\atnauthor Ed}{\\*\\annotation{\\*\\atnref 1}Check.}."), "Rents rose by 4% now.", "rose by 4%|Ann||Says who?;4% now|Ed||Check.;" },
  { "comment-at-place", RTF ("A{\\*\\atnauthor Ann}{\\*\\annotation Why?} b"), "A b", "|Ann||Why?;" },
  { "shape", RTF ("A{\\shp{\\*\\shpinst{\\sp{\\sn no}{\\sv no}}{\\shptxt \\par In a box.}}}"), "A\n\nIn a box." },
  { "cut-off", "{\\rtf1 One{\\footnote two{\\b three", "One[1]\n\n[1] twothree" },
  { "too-many-ends", "{\\rtf1 One}}}} two}", "One two" },
  { "long-word", RTF ("a\\abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz12345678901234567890 b\\bin99999999 c"), "ab" },
};

static FactImported *
import_rtf (const char  *rtf,
            gsize        n_bytes,
            GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (rtf, n_bytes);
  const FactImportHints hints = { "draft.doc", NULL };

  return fact_formats_import (bytes, &hints, error);
}

static void
test_rtf (gconstpointer data)
{
  const RtfCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_rtf (row->rtf, strlen (row->rtf), &error);
  g_autofree char *text = NULL;
  g_autofree char *comments = NULL;

  g_assert_no_error (error);
  text = g_strchomp (g_strdup (fact_text_get_utf8 (imported->text)));
  g_assert_cmpstr (text, ==, row->text);
  comments = dup_comments (imported);
  g_assert_cmpstr (comments, ==, row->comments != NULL ? row->comments : "");
  g_assert_cmpuint (imported->warnings->len, ==, row->n_warnings);
  g_assert_cmpstr (imported->extractor, ==, "rtf 1");
}

static void
test_properties (void)
{
  g_autoptr (GError) error = NULL;
  const char *rtf = RTF ("{\\info{\\title The \\'c9tude}{\\author Ann Bell}}Some words.");
  g_autoptr (FactImported) imported = import_rtf (rtf, strlen (rtf), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (imported->title, ==, "The \xC3\x89tude");
  g_assert_cmpstr (imported->byline, ==, "Ann Bell");
}

static void
test_nested (void)
{
  GString *rtf = g_string_new ("{\\rtf1 ");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append_c (rtf, '{');
  g_string_append (rtf, "One.");

  g_assert_null (import_rtf (rtf->str, rtf->len, &error));
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_TOO_MUCH);
  g_string_free (rtf, TRUE);
}

/* Cut off anywhere, and with any byte changed, it is read or refused, and nothing else happens. */
static void
test_damaged (void)
{
  for (guint row = 0; row < G_N_ELEMENTS (rtf_cases); row++)
    {
      gsize n_bytes = strlen (rtf_cases[row].rtf);

      for (gsize i = 6; i < n_bytes; i++)
        {
          g_autofree char *changed = g_strdup (rtf_cases[row].rtf);
          g_autoptr (FactImported) part = import_rtf (changed, i, NULL);
          g_autoptr (FactImported) other = NULL;

          changed[i] ^= 0x1B;
          other = import_rtf (changed, n_bytes, NULL);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rtf_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rtf/", rtf_cases[i].path, NULL);

      g_test_add_data_func (path, &rtf_cases[i], test_rtf);
    }
  g_test_add_func ("/rtf/properties", test_properties);
  g_test_add_func ("/rtf/nested", test_nested);
  g_test_add_func ("/rtf/damaged", test_damaged);

  return g_test_run ();
}
