/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-import-text.h"

#include <locale.h>
#include <string.h>

typedef struct
{
  const char *path;
  const char *bytes;
  gsize       n_bytes;
  int         code;            /* FactImportError, or -1 when it is taken */
} BytesCase;

#define BYTES(s) s, sizeof (s) - 1

static const BytesCase bytes_cases[] = {
  { "text",            BYTES ("A title\nand words.\n"),        -1 },
  { "one-letter",      BYTES ("a"),                            -1 },
  { "empty",           BYTES (""),                             FACT_IMPORT_ERROR_EMPTY },
  { "spaces",          BYTES (" \n\t\r\n\xC2\xA0\x0C"),        FACT_IMPORT_ERROR_EMPTY },
  { "bom-only",        BYTES ("\xEF\xBB\xBF"),                 FACT_IMPORT_ERROR_EMPTY },
  { "zero-width",      BYTES ("\xE2\x80\x8B\n"),               FACT_IMPORT_ERROR_EMPTY },
  { "binary",          BYTES ("\x7F" "ELF\x02\x01\0\0"),       FACT_IMPORT_ERROR_BINARY },
  { "pdf",             BYTES ("%PDF-1.7\nwords"),              FACT_IMPORT_ERROR_UNSUPPORTED },
  { "zip",             BYTES ("PK\x03\x04\x14\0"),             FACT_IMPORT_ERROR_UNSUPPORTED },
  { "rtf",             BYTES ("{\\rtf1 words}"),               FACT_IMPORT_ERROR_UNSUPPORTED },
  { "html",            BYTES ("\xEF\xBB\xBF\n<!DOCTYPE HTML>\n<p>words"), FACT_IMPORT_ERROR_UNSUPPORTED },
  { "png",             BYTES ("\x89PNG\r\n"),                  FACT_IMPORT_ERROR_UNSUPPORTED },
  { "project",         BYTES ("{\n  \"format\" : \"factproj\",\n"), FACT_IMPORT_ERROR_UNSUPPORTED },
  { "brace",           BYTES ("{sic} said the mayor"),         -1 },
  { "about-html",      BYTES ("html is a language"),           -1 },
};

static FactImported *
import_text (GBytes  *bytes,
             GError **error)
{
  static const FactImporter *const text = &fact_import_text;
  const FactImportHints hints = { "a.txt", NULL };

  return fact_importers_import (&text, 1, bytes, &hints, error);
}

static void
test_bytes (gconstpointer data)
{
  const BytesCase *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->bytes, row->n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_text (bytes, &error);

  if (row->code >= 0)
    {
      g_assert_error (error, FACT_IMPORT_ERROR, row->code);
      g_assert_null (imported);
      g_assert_cmpint (strlen (error->message), >, 20);
    }
  else
    {
      g_assert_no_error (error);
      g_assert_cmpstr (imported->media_type, ==, "text/plain");
      g_assert_cmpstr (imported->extractor, ==, "text 1");
      g_assert_cmpstr (imported->encoding, ==, "UTF-8");
    }
}

static void
test_line_ends (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (BYTES ("one\r\ntwo\rthree\n\x0C" "four\xE2\x80\xA8" "five  \n\n"));
  g_autoptr (FactImported) imported = import_text (bytes, NULL);

  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, "one\ntwo\nthree\n\x0C" "four\xE2\x80\xA8" "five  \n\n");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bytes_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/importer/bytes/", bytes_cases[i].path, NULL);

      g_test_add_data_func (path, &bytes_cases[i], test_bytes);
    }
  g_test_add_func ("/importer/line-ends", test_line_ends);

  return g_test_run ();
}
