/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-formats.h"

#include <locale.h>
#include <string.h>

#include "packed.h"

#define W " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
#define TYPES "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml'" \
  " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
#define MAIN(target) "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='d' " \
  "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='" target "'/></Relationships>"
#define WORDS(words) "<w:document" W "><w:body><w:p><w:r><w:t>" words "</w:t></w:r></w:p></w:body></w:document>"

#define TAKEN -1

static int
import_code (GBytes *bytes)
{
  const FactImportHints hints = { "a.docx", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = fact_formats_import (bytes, &hints, &error);

  if (imported != NULL)
    return TAKEN;

  g_assert_true (error->domain == FACT_IMPORT_ERROR);
  g_assert_cmpint (strlen (error->message), >, 20);
  g_test_message ("%s", error->message);

  return error->code;
}

/* Parts of a document of Word: what is there of it, and what becomes of it. */
typedef struct
{
  const char *path;
  PackedFile  files[4];
  int         code;
} PartsCase;

static const PartsCase parts_cases[] = {
  { "whole",             { { "[Content_Types].xml", TYPES }, { "word/document.xml", WORDS ("One.") } }, TAKEN },
  { "elsewhere",         { { "[Content_Types].xml", TYPES }, { "_rels/.rels", MAIN ("/x/y.xml") }, { "x/y.xml", WORDS ("One.") } }, TAKEN },
  { "without-types",     { { "word/document.xml", WORDS ("One.") } }, TAKEN },
  { "no-words",          { { "[Content_Types].xml", TYPES }, { "word/document.xml", WORDS ("") } }, FACT_IMPORT_ERROR_EMPTY },
  { "missing",           { { "[Content_Types].xml", TYPES }, { "word/styles.xml", "<a/>" } }, FACT_IMPORT_ERROR_DAMAGED },
  { "empty-part",        { { "[Content_Types].xml", TYPES }, { "word/document.xml", "" } }, FACT_IMPORT_ERROR_DAMAGED },
  { "no-xml",            { { "[Content_Types].xml", TYPES }, { "word/document.xml", "words" } }, FACT_IMPORT_ERROR_DAMAGED },
  { "cut-off-xml",       { { "[Content_Types].xml", TYPES }, { "word/document.xml", "<w:document" W "><w:body><w:p><w:r><w:t>On" } }, FACT_IMPORT_ERROR_DAMAGED },
  { "climbs-out",        { { "[Content_Types].xml", TYPES }, { "_rels/.rels", MAIN ("../../../../etc/passwd") }, { "../../etc/passwd", "<a/>" } },
                         FACT_IMPORT_ERROR_DAMAGED },
  { "names-that-climb",  { { "[Content_Types].xml", TYPES }, { "../../word/document.xml", WORDS ("Bad.") }, { "/word/document.xml", WORDS ("Bad.") } },
                         FACT_IMPORT_ERROR_DAMAGED },
  { "another-type",      { { "[Content_Types].xml", "<Types/>" }, { "xl/workbook.xml", "<a/>" } }, FACT_IMPORT_ERROR_UNSUPPORTED },
  { "some-archive",      { { "a.txt", "words" } }, FACT_IMPORT_ERROR_UNSUPPORTED },
  { "entities",          { { "[Content_Types].xml", TYPES }, { "word/document.xml",
                           "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>"
                           "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>]>" WORDS ("&e;") } }, FACT_IMPORT_ERROR_DAMAGED },
  { "foreign-entity",    { { "[Content_Types].xml", TYPES }, { "word/document.xml", "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" WORDS ("&a;") } },
                         FACT_IMPORT_ERROR_DAMAGED },
  { "foreign-type",      { { "[Content_Types].xml", TYPES }, { "word/document.xml", "<!DOCTYPE d SYSTEM 'http://127.0.0.1/d.dtd'>" WORDS ("One.") } },
                         FACT_IMPORT_ERROR_DAMAGED },
};

static void
test_parts (gconstpointer data)
{
  const PartsCase *row = data;
  g_autoptr (GBytes) bytes = pack_files (row->files);

  g_assert_cmpint (import_code (bytes), ==, row->code);
}

static GBytes *
pack_document (const char *words)
{
  const PackedFile files[] = { { "[Content_Types].xml", TYPES }, { "word/document.xml", words }, { NULL, NULL } };

  return pack_files (files);
}

/* Cut off after any byte it is damaged; with any byte of its contents changed it is that, or fine, and nothing else happens. */
static void
test_damaged (void)
{
  g_autoptr (GBytes) whole = pack_document (WORDS ("One."));
  gsize n_bytes = g_bytes_get_size (whole);

  for (gsize i = 4; i + 22 < n_bytes; i++)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, i);

      g_assert_cmpint (import_code (part), ==, FACT_IMPORT_ERROR_DAMAGED);
    }

  for (gsize i = 4; i < n_bytes; i++)
    {
      g_autofree guint8 *data = g_memdup2 (g_bytes_get_data (whole, NULL), n_bytes);
      g_autoptr (GBytes) changed = NULL;

      data[i] ^= 0x55;
      changed = g_bytes_new_static (data, n_bytes);
      import_code (changed);
    }
}

static void
test_nested (void)
{
  GString *xml = g_string_new ("<w:document" W "><w:body>");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append (xml, "<w:sdt>");
  for (guint i = 0; i < 10000; i++)
    g_string_append (xml, "</w:sdt>");
  g_string_append (xml, "</w:body></w:document>");
  bytes = pack_document (xml->str);
  g_string_free (xml, TRUE);

  g_assert_cmpint (import_code (bytes), ==, FACT_IMPORT_ERROR_TOO_MUCH);
}

static void
test_deep (void)
{
  GString *xml = g_string_new ("<w:document" W "><w:body>");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < 45; i++)
    g_string_append (xml, "<w:tbl><w:tr><w:tc>");
  g_string_append (xml, "<w:p><w:r><w:t>One.</w:t></w:r></w:p>");
  for (guint i = 0; i < 45; i++)
    g_string_append (xml, "</w:tc></w:tr></w:tbl>");
  g_string_append (xml, "</w:body></w:document>");
  bytes = pack_document (xml->str);
  g_string_free (xml, TRUE);

  g_assert_cmpint (import_code (bytes), ==, TAKEN);
}

#define BOMB_BYTES (80 * 1024 * 1024)
#define COMMENT_BYTES (1024 * 1024)

static void
test_bomb (void)
{
  GString *xml = g_string_new ("<w:document" W "><w:body>");
  g_autoptr (GBytes) bytes = NULL;

  while (xml->len < BOMB_BYTES)
    {
      g_string_append (xml, "<!--");
      g_string_set_size (xml, xml->len + COMMENT_BYTES);
      memset (xml->str + xml->len - COMMENT_BYTES, 'x', COMMENT_BYTES);
      g_string_append (xml, "-->");
    }
  g_string_append (xml, "<w:p><w:r><w:t>One.</w:t></w:r></w:p></w:body></w:document>");
  bytes = pack_document (xml->str);
  g_string_free (xml, TRUE);

  g_assert_cmpint (g_bytes_get_size (bytes), <, 1024 * 1024);
  g_assert_cmpint (import_code (bytes), ==, FACT_IMPORT_ERROR_TOO_MUCH);
}

#define N_ENTRIES 100000

static void
test_many_files (void)
{
  g_autofree PackedFile *files = g_new0 (PackedFile, N_ENTRIES + 1);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < N_ENTRIES; i++)
    {
      files[i].name = "word/document.xml";
      files[i].contents = "";
    }
  bytes = pack_files (files);

  g_assert_cmpint (import_code (bytes), ==, FACT_IMPORT_ERROR_TOO_MUCH);
}

static void
test_first_of_twins (void)
{
  const PackedFile files[] = { { "[Content_Types].xml", TYPES }, { "word/document.xml", WORDS ("First.") }, { "word/document.xml", WORDS ("Last.") },
                               { NULL, NULL } };
  const FactImportHints hints = { NULL, NULL };
  g_autoptr (GBytes) bytes = pack_files (files);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = fact_formats_import (bytes, &hints, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, "First.");
}

/* Much of everything, which takes its time where it is looked at again and again. */
static void
test_many_comments (void)
{
  GString *xml = g_string_new ("<w:document" W "><w:body><w:p>");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (xml, "<w:commentRangeStart w:id='%u'/><w:commentRangeEnd w:id='%u'/><w:r><w:footnoteReference w:id='%u'/></w:r>", i, i + 1, i);
  g_string_append (xml, "<w:r><w:t>One.</w:t></w:r></w:p></w:body></w:document>");
  bytes = pack_document (xml->str);
  g_string_free (xml, TRUE);

  g_assert_cmpint (import_code (bytes), ==, TAKEN);
}

typedef struct
{
  const char *path;
  const char *stream;
  gsize       n_bytes;
  const char *says;
} CompoundCase;

#define MAGIC "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" "\0\0\0\0"
#define COMPOUND(rest) MAGIC rest, sizeof (MAGIC rest)

static const CompoundCase compound_cases[] = {
  { "word-97",   COMPOUND ("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"), "DOCX" },
  { "encrypted", COMPOUND ("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"), "password" },
  { "other",     COMPOUND ("W\0o\0r\0k\0b\0o\0o\0k\0"), "old office document" },
};

static void
test_compound (gconstpointer data)
{
  const CompoundCase *row = data;
  const FactImportHints hints = { "a.docx", NULL };
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->stream, row->n_bytes);
  g_autoptr (GError) error = NULL;

  g_assert_null (fact_formats_import (bytes, &hints, &error));
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, row->says));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/office-hostile/parts/", parts_cases[i].path, NULL);

      g_test_add_data_func (path, &parts_cases[i], test_parts);
    }
  for (guint i = 0; i < G_N_ELEMENTS (compound_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/office-hostile/compound/", compound_cases[i].path, NULL);

      g_test_add_data_func (path, &compound_cases[i], test_compound);
    }
  g_test_add_func ("/office-hostile/damaged", test_damaged);
  g_test_add_func ("/office-hostile/nested", test_nested);
  g_test_add_func ("/office-hostile/deep", test_deep);
  g_test_add_func ("/office-hostile/bomb", test_bomb);
  g_test_add_func ("/office-hostile/many-files", test_many_files);
  g_test_add_func ("/office-hostile/first-of-twins", test_first_of_twins);
  g_test_add_func ("/office-hostile/many-comments", test_many_comments);

  return g_test_run ();
}
