/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "written-pdf.h"

#include "fact-formats.h"

#include <locale.h>
#include <string.h>

#define CATALOG "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
#define ROOT "/Root 1 0 R"
#define FONT "3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n"
#define CONTENT "6 0 obj <</Length 37>> stream\nBT /F 12 Tf 50 50 Td (Words.) Tj ET  \nendstream endobj\n"
#define PAGE(box) "5 0 obj <</Type /Page /Parent 2 0 R /MediaBox [" box "] /Contents 6 0 R /Resources <</Font <</F 3 0 R>>>>>> endobj\n"
#define DOCUMENT(pages, box) CATALOG "2 0 obj <</Type /Pages " pages ">> endobj\n" FONT PAGE (box) CONTENT

typedef struct
{
  const char *path;
  const char *objects;
  const char *trailer;
  int         code;            /* FactImportError, or -1: the words are read */
  guint       n_warnings;
} DamagedCase;

/* What ends neither in words nor in a message would end the test, or go on for ever. */
static const DamagedCase damaged_cases[] = {
  { "whole", DOCUMENT ("/Count 1 /Kids [5 0 R]", "0 0 400 800"), ROOT, -1, 0 },
  { "no-trailer", DOCUMENT ("/Count 1 /Kids [5 0 R]", "0 0 400 800"), "", FACT_IMPORT_ERROR_DAMAGED, 0 },
  { "no-objects", "", "", FACT_IMPORT_ERROR_DAMAGED, 0 },
  { "no-pages", CATALOG, ROOT, FACT_IMPORT_ERROR_DAMAGED, 0 },
  { "no-kids", DOCUMENT ("/Count 1 /Kids []", "0 0 400 800"), ROOT, FACT_IMPORT_ERROR_DAMAGED, 0 },
  { "cyclic-pages", DOCUMENT ("/Count 2 /Kids [2 0 R 5 0 R]", "0 0 400 800"), ROOT, -1, 1 },
  { "pages-of-themselves", CATALOG "2 0 obj <</Type /Pages /Count 1 /Kids [2 0 R]>> endobj\n", ROOT, FACT_IMPORT_ERROR_DAMAGED, 0 },
  { "many-pages-claimed", DOCUMENT ("/Count 100000 /Kids [5 0 R]", "0 0 400 800"), ROOT, FACT_IMPORT_ERROR_DAMAGED, 0 },
  { "many-pages-and-objects-claimed", DOCUMENT ("/Count 100000 /Kids [5 0 R]", "0 0 400 800") "200000 0 obj null endobj\n", ROOT, -1, 1 },
  { "negative-pages-claimed", DOCUMENT ("/Count -7 /Kids [5 0 R]", "0 0 400 800"), ROOT, FACT_IMPORT_ERROR_DAMAGED, 0 },
  { "huge-box", DOCUMENT ("/Count 1 /Kids [5 0 R]", "0 0 1e30 1e30"), ROOT, -1, 0 },
  { "huge-integers", DOCUMENT ("/Count 1 /Kids [5 0 R]", "-2147483648 -2147483648 2147483647 2147483647"), ROOT, -1, 0 },
  { "empty-box", DOCUMENT ("/Count 1 /Kids [5 0 R]", "0 0 0 0"), ROOT, -1, 0 },
  { "box-inside-out", DOCUMENT ("/Count 1 /Kids [5 0 R]", "400 800 0 0"), ROOT, -1, 0 },
  { "table-of-itself", DOCUMENT ("/Count 1 /Kids [5 0 R]", "0 0 400 800") "xref\n0 1\n0000000000 65535 f\n", ROOT " /Prev 9 /Size 7", -1, 0 },
};

static FactImported *
import (GBytes      *bytes,
        const char  *name,
        GError     **error)
{
  const FactImportHints hints = { name, NULL };

  return fact_formats_import (bytes, &hints, error);
}

static void
test_damaged (gconstpointer data)
{
  const DamagedCase *row = data;
  g_autoptr (GBytes) bytes = written_pdf_objects (row->objects, row->trailer);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import (bytes, "a.pdf", &error);

  if (row->code >= 0)
    {
      g_assert_error (error, FACT_IMPORT_ERROR, row->code);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, "Words.");
  g_assert_cmpuint (imported->warnings->len, ==, row->n_warnings);
}

/* Cut off anywhere: words, or a message. */
static void
test_cut_off (void)
{
  static const char *const pages[] = { "50 700 12 Words.\n", "50 700 12 More words.\n" };
  g_autoptr (GBytes) bytes = written_pdf_new (pages, G_N_ELEMENTS (pages), "");

  for (gsize n = 5; n < g_bytes_get_size (bytes); n += 7)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (bytes, 0, n);
      g_autoptr (GError) error = NULL;
      g_autoptr (FactImported) imported = import (part, "a.pdf", &error);

      if (imported == NULL)
        g_assert_true (g_error_matches (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED)
                       || g_error_matches (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY));
    }
}

static void
test_password (void)
{
  g_autoptr (GBytes) bytes = written_pdf_objects (DOCUMENT ("/Count 1 /Kids [5 0 R]", "0 0 400 800")
    "8 0 obj <</Filter /Standard /V 1 /R 2 /Length 40 /P -44 "
    "/O <0102030405060708091011121314151617181920212223242526272829303132> "
    "/U <3231302928272625242322212019181716151413121110090807060504030201>>> endobj\n",
    ROOT " /Encrypt 8 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import (bytes, "a.pdf", &error);

  g_assert_null (imported);
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "password"));
}

static void
test_wrong_names (void)
{
  static const char *const page = "50 700 12 Words.\n";
  g_autoptr (GBytes) bytes = written_pdf_new (&page, 1, "");
  g_autoptr (GBytes) text = g_bytes_new_static ("Just words.\n", 12);
  g_autoptr (FactImported) pdf = import (bytes, "a.txt", NULL);
  g_autoptr (FactImported) plain = import (text, "a.pdf", NULL);

  g_assert_cmpstr (fact_text_get_utf8 (pdf->text), ==, "Words.");
  g_assert_cmpstr (plain->extractor, ==, "text 1");
}

/* A page of more words than anybody can read: poppler itself leaves out letters of that size beyond some number. */
static void
test_large (void)
{
  GString *page = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FactImported) imported = NULL;

  for (guint y = 50; y < 750; y++)
    {
      g_string_append_printf (page, "10 %u 0.8 ", y);
      for (guint i = 0; i < 100; i++)
        g_string_append (page, "word ");
      g_string_append_c (page, '\n');
    }
  bytes = written_pdf_new ((const char *const *) &page->str, 1, "");
  g_string_free (page, TRUE);
  imported = import (bytes, "a.pdf", NULL);

  g_assert_cmpuint (fact_text_count_words (imported->text), >=, 1000);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (damaged_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/pdf-damaged/", damaged_cases[i].path, NULL);

      g_test_add_data_func (path, &damaged_cases[i], test_damaged);
    }
  g_test_add_func ("/pdf-damaged/cut-off", test_cut_off);
  g_test_add_func ("/pdf-damaged/password", test_password);
  g_test_add_func ("/pdf-damaged/wrong-names", test_wrong_names);
  g_test_add_func ("/pdf-damaged/large", test_large);

  return g_test_run ();
}
