/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "written-pdf.h"

#include "fact-formats.h"

#include <locale.h>
#include <string.h>

#define MAX_PAGES 6

typedef struct
{
  const char *path;
  const char *pages[MAX_PAGES];
  const char *text;
  const char *starts;          /* "START=PAGE …" */
} TextCase;

static const TextCase text_cases[] = {
  { "lines", { "50 700 12 The tunnel will be opened in the month\n50 685 12 of May by the mayor.\n" },
    "The tunnel will be opened in the month of May by the mayor.", "0=1" },
  { "short-line", { "50 700 12 The tunnel will be opened in the month\n50 685 12 of May.\n50 670 12 Nobody has seen it until today, they say.\n" },
    "The tunnel will be opened in the month of May.\n\nNobody has seen it until today, they say.", "0=1" },
  { "gap", { "50 700 12 The tunnel will be opened in the month\n50 685 12 and nobody knew of it before that month.\n"
             "50 660 12 Nobody has seen it until today, they say.\n50 645 12 Nobody knows it but those who dug it.\n" },
    "The tunnel will be opened in the month and nobody knew of it before that month.\n\n"
    "Nobody has seen it until today, they say. Nobody knows it but those who dug it.", "0=1" },
  { "indentation", { "65 700 12 The tunnel is opened in the month\n50 685 12 and nobody knew of it before the month.\n"
                     "65 670 12 Nobody has seen it until today, they\n50 655 12 say, but some did know it very well so.\n" },
    "The tunnel is opened in the month and nobody knew of it before the month.\n\n"
    "Nobody has seen it until today, they say, but some did know it very well so.", "0=1" },
  { "heading", { "50 730 20 Tunnels\n50 700 12 The tunnel will be opened in the month\n50 685 12 of May by the mayor.\n" },
    "Tunnels\n\nThe tunnel will be opened in the month of May by the mayor.", "0=1" },
  { "bullets", { "50 700 12 \225 One thing is that there is a tunnel now\n50 685 12 \225 Another is that nobody knows\n" },
    "• One thing is that there is a tunnel now\n\n• Another is that nobody knows", "0=1" },
  { "list", { "50 700 12 1. One thing is that there is a tunnel here.\n65 685 12 It is quite long, as is told.\n50 670 12 2. Another is that nobody knows.\n" },
    "1. One thing is that there is a tunnel here. It is quite long, as is told.\n\n2. Another is that nobody knows.", "0=1" },
  { "columns", { "30 700 10 The left column has words\n30 688 10 that go on to the second line\n30 676 10 and the third, as is seen in\n"
                 "220 700 10 the right one, which is also\n220 688 10 made of lines that follow each\n220 676 10 other.\n" },
    "The left column has words that go on to the second line and the third, as is seen in the right one, which is also made of lines "
    "that follow each other.", "0=1" },
  { "hyphen-goes", { "50 700 12 The tunnel will be opened by the coun-\n50 685 12 cil in May.\n" }, "The tunnel will be opened by the council in May.", "0=1" },
  { "soft-hyphen", { "50 700 12 The tunnel will be opened by the coun\255\n50 685 12 cil in May.\n" }, "The tunnel will be opened by the council in May.", "0=1" },
  { "hyphen-stays-as-elsewhere", { "50 700 12 The tunnel will be opened by a well-\n50 685 12 known mayor. He is well-known.\n" },
    "The tunnel will be opened by a well-known mayor. He is well-known.", "0=1" },
  { "hyphen-stays-as-others", { "50 700 12 The tunnel will be opened by a well-\n50 685 12 known mayor. He is well-meaning.\n" },
    "The tunnel will be opened by a well-known mayor. He is well-meaning.", "0=1" },
  { "hyphen-goes-as-elsewhere", { "50 700 12 The tunnel will be opened by a re-\n50 685 12 former. A reformer is one who re-forms.\n" },
    "The tunnel will be opened by a reformer. A reformer is one who re-forms.", "0=1" },
  { "hyphen-of-a-name", { "50 700 12 The tunnel will be opened by one Smith-\n50 685 12 Jones in May.\n" }, "The tunnel will be opened by one Smith-Jones in May.", "0=1" },
  { "hyphen-of-years", { "50 700 12 The tunnel was built in the years 1914-\n50 685 12 1918 by others.\n" }, "The tunnel was built in the years 1914-1918 by others.", "0=1" },
  { "dash", { "50 700 12 The tunnel will be opened in summer -\n50 685 12 or not at all.\n" }, "The tunnel will be opened in summer - or not at all.", "0=1" },
  { "two-pages", { "50 700 12 The tunnel will be opened in the month\n", "50 700 12 of May by the mayor.\n" },
    "The tunnel will be opened in the month of May by the mayor.", "0=1 39=2" },
  { "hyphen-over-pages", { "50 700 12 The tunnel will be opened by the coun-\n", "50 700 12 cil in May.\n" },
    "The tunnel will be opened by the council in May.", "0=1 37=2" },
  { "blank-page", { "50 700 12 One.\n", "", "50 700 12 Two.\n" }, "One.\n\nTwo.", "0=1 6=3" },
  { "heads-and-feet", { "50 780 9 The Ellery report\n50 700 12 One stands here.\n200 20 9 1\n", "50 780 9 The Ellery report\n50 700 12 Two stands here.\n200 20 9 2\n",
                        "50 780 9 The Ellery report\n50 700 12 Three stands here.\n200 20 9 3\n", "50 780 9 The Ellery report\n50 700 12 Four stands here.\n200 20 9 4\n" },
    "One stands here.\n\nTwo stands here.\n\nThree stands here.\n\nFour stands here.", "0=1 18=2 36=3 56=4" },
  { "page-numbers-with-words", { "50 700 12 One stands here.\n150 20 9 Page 7 of 9\n", "50 700 12 Two stands here.\n150 20 9 Page 8 of 9\n", "50 700 12 Three stands here.\n150 20 9 Page 9 of 9\n" },
    "One stands here.\n\nTwo stands here.\n\nThree stands here.", "0=1 18=2 36=3" },
  { "roman-numbers", { "50 700 12 One stands here.\n200 20 9 iii\n", "50 700 12 Two stands here.\n200 20 9 iv\n", "50 700 12 Three stands here.\n200 20 9 v\n" },
    "One stands here.\n\nTwo stands here.\n\nThree stands here.", "0=1 18=2 36=3" },
  { "numbers-that-do-not-count", { "50 700 12 One stands here.\n200 20 12 400\n", "50 700 12 Two stands here.\n200 20 12 117\n", "50 700 12 Three stands here.\n200 20 12 96\n" },
    "One stands here.\n\n400\n\nTwo stands here.\n\n117\n\nThree stands here.\n\n96", "0=1 23=2 46=3" },
  { "chapters", { "50 780 12 Chapter 3\n50 700 12 One stands here.\n", "50 780 12 Chapter 5\n50 700 12 Two stands here.\n", "50 780 12 Chapter 9\n50 700 12 Three stands here.\n" },
    "Chapter 3\n\nOne stands here.\n\nChapter 5\n\nTwo stands here.\n\nChapter 9\n\nThree stands here.", "0=1 29=2 58=3" },
  { "repeated-in-the-middle", { "50 400 12 No comment.\n", "50 400 12 No comment.\n", "50 400 12 No comment.\n" }, "No comment.\n\nNo comment.\n\nNo comment.", "0=1 13=2 26=3" },
};

static FactImported *
import (GBytes      *bytes,
        const char  *name,
        GError     **error)
{
  const FactImportHints hints = { name, NULL };

  return fact_formats_import (bytes, &hints, error);
}

static FactImported *
import_pages (const char *const  *pages,
              guint               n_pages,
              const char         *info,
              GError            **error)
{
  g_autoptr (GBytes) bytes = written_pdf_new (pages, n_pages, info);

  return import (bytes, "a.pdf", error);
}

static char *
dup_starts (FactImported *imported)
{
  GString *starts = g_string_new (NULL);

  for (guint i = 0; i < imported->places->len; i++)
    {
      const FactSourcePlace *place = &g_array_index (imported->places, FactSourcePlace, i);

      g_string_append_printf (starts, "%s%" G_GSIZE_FORMAT "=%u", i > 0 ? " " : "", place->start, place->page);
    }

  return g_string_free (starts, FALSE);
}

static void
test_text (gconstpointer data)
{
  const TextCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = NULL;
  g_autofree char *starts = NULL;
  guint n_pages = 0;

  while (n_pages < MAX_PAGES && row->pages[n_pages] != NULL)
    n_pages++;
  imported = import_pages (row->pages, n_pages, "", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, row->text);
  starts = dup_starts (imported);
  g_assert_cmpstr (starts, ==, row->starts);
  g_assert_cmpstr (imported->extractor, ==, "pdf 1");
  g_assert_cmpstr (imported->media_type, ==, "application/pdf");
  g_assert_cmpuint (imported->warnings->len, ==, 0);
}

typedef struct
{
  const char *path;
  const char *info;
  const char *title;
  const char *byline;
  const char *published;
} InfoCase;

static const InfoCase info_cases[] = {
  { "all", "/Title (A report) /Author (Anna Bell) /CreationDate (D:20260503120000Z)", "A report", "Anna Bell", "2026-05-03" },
  { "none", "", "Of tunnels", NULL, NULL },
  { "file-name", "/Title (Microsoft Word - report_v3.docx) /Author (admin)", "Of tunnels", NULL, NULL },
  { "untitled", "/Title (Untitled) /Author (  )", "Of tunnels", NULL, NULL },
  { "broken-date", "/CreationDate (D:99999999999999)", "Of tunnels", NULL, NULL },
  { "utf-16", "/Title <FEFF00DC006200650072>", "Über", NULL, NULL },
};

static void
test_info (gconstpointer data)
{
  static const char *const page = "50 700 12 Of tunnels\n50 650 12 The tunnel is open.\n";
  const InfoCase *row = data;
  g_autoptr (FactImported) imported = import_pages (&page, 1, row->info, NULL);

  g_assert_cmpstr (imported->title, ==, row->title);
  g_assert_cmpstr (imported->byline, ==, row->byline);
  g_assert_cmpstr (imported->published, ==, row->published);
}

static void
test_pictures (void)
{
  static const char *const pages[] = { "50 700 12 Words.\n", "picture\n", "picture\n", "", "picture\n" };
  g_autoptr (FactImported) imported = import_pages (pages, G_N_ELEMENTS (pages), "", NULL);
  const char *warning;

  g_assert_cmpuint (imported->warnings->len, ==, 1);
  warning = g_ptr_array_index (imported->warnings, 0);
  g_assert_nonnull (strstr (warning, "3 pages"));
  g_assert_nonnull (strstr (warning, "2–3, 5"));
}

static void
test_only_pictures (void)
{
  static const char *const pages[] = { "picture\n", "picture\n" };
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_pages (pages, G_N_ELEMENTS (pages), "", &error);

  g_assert_null (imported);
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY);
  g_assert_nonnull (strstr (error->message, "pictures"));
}

static void
test_nothing (void)
{
  static const char *const page = "";
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_pages (&page, 1, "", &error);

  g_assert_null (imported);
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY);
  g_assert_null (strstr (error->message, "pictures"));
}

/* As a word processor sets it: two justified columns, hyphens, a running head and page numbers. */
static void
test_sample (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "documents", "two-columns.pdf", NULL);
  g_autofree char *wanted_path = g_test_build_filename (G_TEST_DIST, "data", "documents", "two-columns.txt", NULL);
  g_autofree char *pdf = NULL;
  g_autofree char *wanted = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FactImported) imported = NULL;
  gsize n_bytes;

  g_assert_true (g_file_get_contents (path, &pdf, &n_bytes, NULL));
  g_assert_true (g_file_get_contents (wanted_path, &wanted, NULL, NULL));
  bytes = g_bytes_new_static (pdf, n_bytes);
  imported = import (bytes, "two-columns.pdf", NULL);

  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, g_strchomp (wanted));
  g_assert_cmpstr (imported->title, ==, "The Ellery report");
  g_assert_cmpstr (imported->byline, ==, "Anna Bell");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/pdf/text/", text_cases[i].path, NULL);

      g_test_add_data_func (path, &text_cases[i], test_text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (info_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/pdf/info/", info_cases[i].path, NULL);

      g_test_add_data_func (path, &info_cases[i], test_info);
    }
  g_test_add_func ("/pdf/pictures", test_pictures);
  g_test_add_func ("/pdf/only-pictures", test_only_pictures);
  g_test_add_func ("/pdf/nothing", test_nothing);
  g_test_add_func ("/pdf/sample", test_sample);

  return g_test_run ();
}
