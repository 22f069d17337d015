/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-formats.h"

#include <locale.h>
#include <string.h>

#include "packed.h"

/* Documents that other programs have made; tests/data/documents/README.md says how. */
typedef struct
{
  const char *name;
  const char *extractor;       /* NULL: refused */
  const char *comments;
  gboolean    has_changes;
} SampleCase;

#define TEXT "The tunnel under the harbour\n\nAnn Bell\n\nCosts\n\nThe tunnel cost 42 million euros[1], said the mayor of Hull. It opens in May.\n\n" \
  "\xE2\x80\xA2 It is 1.2 km long\n\xE2\x80\xA2 It has two lanes\n  1. one north\n  2. one south\n\nYear\tSum\n2024\t12\n2025\t30\n\n" \
  "When\n\nThe final paragraph has a line\nbreak and a link.\n\n[1] Council minutes, 3 March 2025."
#define COMMENTS "cost 42 million euros|Ed Stone|2026-03-12T10:00:00Z|Where from?;two lanes|Ann Bell|2026-03-13T09:30:00Z|How wide?;"
#define COMMENTS_WITHOUT_TIME "cost 42 million euros|Ed Stone||Where from?;two lanes|Ann Bell||How wide?;"

static const SampleCase sample_cases[] = {
  { "pandoc.docx",      "docx 1", COMMENTS, TRUE },
  { "libreoffice.docx", "docx 1", COMMENTS, TRUE },
  { "libreoffice.odt",  "odt 1",  COMMENTS, TRUE },
  { "pandoc.odt",       "odt 1",  "",       FALSE },
  { "pandoc.epub",      "epub 1", "",       FALSE },
  { "libreoffice.rtf",  "rtf 1",  COMMENTS_WITHOUT_TIME, TRUE },
  { "libreoffice.doc",  NULL,     NULL,     FALSE },
};

static FactImported *
import_sample (const char  *name,
               GError     **error)
{
  g_autofree char *path = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "data", "documents", name, NULL);
  const FactImportHints hints = { name, NULL };
  g_autoptr (GBytes) bytes = NULL;
  char *data;
  gsize n_bytes;

  g_assert_true (g_file_get_contents (path, &data, &n_bytes, NULL));
  bytes = g_bytes_new_take (data, n_bytes);

  return fact_formats_import (bytes, &hints, error);
}

/* In formats that know no changes pandoc writes what was there and what is, and comments as words; in books, notes
 * as a list. RTF does not say how deep a list is. */
static char *
accept_changes (const char *words)
{
  GString *text = g_string_new (words);

  g_string_replace (text, "Where from?", "", 0);
  g_string_replace (text, "How wide?", "", 0);
  g_string_replace (text, "June", "", 0);
  g_string_replace (text, "\n1. one north\n2. one", "\n  1. one north\n  2. one", 0);
  g_string_replace (text, "\n\n1. Council", "\n\n[1] Council", 0);

  return g_string_free (text, FALSE);
}

static void
test_sample (gconstpointer data)
{
  const SampleCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_sample (row->name, &error);
  g_autofree char *comments = NULL;
  g_autofree char *text = NULL;

  if (row->extractor == NULL)
    {
      g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED);
      return;
    }

  g_assert_no_error (error);
  text = row->has_changes && strcmp (row->extractor, "rtf 1") != 0 ? g_strdup (fact_text_get_utf8 (imported->text)) : accept_changes (fact_text_get_utf8 (imported->text));
  g_assert_cmpstr (text, ==, TEXT);
  comments = dup_comments (imported);
  g_assert_cmpstr (comments, ==, row->comments);
  g_assert_cmpuint (imported->warnings->len, ==, row->has_changes);
  g_assert_cmpstr (imported->extractor, ==, row->extractor);
  g_assert_cmpstr (imported->title, ==, "The tunnel under the harbour");
  g_assert_cmpstr (imported->byline, ==, "Ann Bell");
  g_assert_cmpstr (imported->language, ==, strcmp (row->extractor, "rtf 1") != 0 ? "en-GB" : NULL);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sample_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/office-samples/", sample_cases[i].name, NULL);

      g_test_add_data_func (path, &sample_cases[i], test_sample);
    }

  return g_test_run ();
}
