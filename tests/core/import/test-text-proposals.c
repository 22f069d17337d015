/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-import-file.h"
#include "import/fact-import-text.h"

#include <locale.h>
#include <string.h>

#define BODY "The road tunnel under the sound is late, the city engineer told the committee on Wednesday, and it will cost more.\n"

typedef struct
{
  const char *path;
  const char *text;
  const char *title, *published, *byline, *outlet, *url;
} ProposalCase;

/* Texts as they come from the web and from mail, invented. */
static const ProposalCase proposal_cases[] = {
  { "date-and-title-on-one-line",
    " date 2026-03-12 Tunnel bill climbs, review finds\n" BODY,
    "Tunnel bill climbs, review finds", "2026-03-12" },
  { "date-and-lead-on-one-line",
    " date 2026-03-12 A bus depot on Kiln Street that was to have opened this summer is on hold because the tunnel costs too much, "
    "drivers said. The city keeps silent.(PHOTO: WIRE)\n\n" BODY,
    "A bus depot on Kiln Street that was to have opened this summer is on hold because the tunnel costs…", "2026-03-12" },
  { "lead-only",
    "The gates open at five, and by six the queue is out on the road. By now all of these cars were meant to be under the sound.\n" BODY,
    "The gates open at five, and by six the queue is out on the road" },
  { "reading-time-behind-title",
    "Mayor calls review “finished”\n\n4 min read Original article ↗\n\n" BODY,
    "Mayor calls review “finished”" },
  { "reading-time-before-title", "4 min read\nMayor calls review “finished”\n" BODY, "Mayor calls review “finished”" },
  { "kicker-and-title", " date 2026-03-12 A link to the harbour?\nMayor met builders twice\n" BODY,
    "A link to the harbour?", "2026-03-12" },
  { "title-deck-byline-date",
    "Tunnel bill climbs\nA secret review names a sum\nBy Petra Olin\nNorthgate Courier\n12 March 2026\n\n" BODY,
    "Tunnel bill climbs", "2026-03-12", "Petra Olin", "Northgate Courier" },
  { "outlet-and-date", "Tunnel bill climbs\nNorthgate Courier, 12 March 2026\n" BODY, "Tunnel bill climbs", "2026-03-12", NULL,
    "Northgate Courier" },
  { "bars", "Tunnel bill climbs | Northgate Courier\nBy Petra Olin | March 12, 2026\n" BODY, "Tunnel bill climbs", "2026-03-12",
    "Petra Olin", "Northgate Courier" },
  { "labels", "Title: Tunnel bill climbs\nSource: Northgate Courier\nDate: 2026-03\nURL: https://courier.example/1\n\n" BODY,
    "Tunnel bill climbs", "2026-03", NULL, "Northgate Courier", "https://courier.example/1" },
  { "markdown", "# Tunnel bill climbs #1\n\n" BODY, "Tunnel bill climbs #1" },
  { "hard-wrapped",
    "The road tunnel under the sound will be finished two years later than\nwas announced. The ferry goes on until\nthen.\n\nMore.\n",
    "The road tunnel under the sound will be finished two years later than was announced" },
  { "name-of-a-place-is-no-outlet", "Tunnel bill climbs\nKiln Street\n" BODY, "Tunnel bill climbs" },
  { "copyright-at-the-end", "Tunnel bill climbs\n" BODY "\n© 2026 Northgate Courier. All rights reserved.\n", "Tunnel bill climbs",
    NULL, NULL, "Northgate Courier" },
  { "update-note-is-no-date", "Tunnel bill climbs\n" BODY "Update 3/12/26, 5:59 p.m.: This article has been updated.\n",
    "Tunnel bill climbs" },
  { "date-in-the-text-is-no-date", "Tunnel bill climbs\n" BODY BODY "12 March 2026\n", "Tunnel bill climbs" },
  { "impossible-date", "date 2026-02-30 Tunnel bill climbs\n" BODY, "date 2026-02-30 Tunnel bill climbs" },
  { "only-a-date", "12 March 2026\n", "some file", "2026-03-12" },
  { "only-marks", "* * *\n---\n\n…\n", "some file" },
  { "crlf", "Tunnel bill climbs\r\n\r\n12 March 2026\r\n\r\n" BODY, "Tunnel bill climbs", "2026-03-12" },
  { "no-break-spaces", "\xC2\xA0 Tunnel bill climbs\xC2\xA0\n" BODY, "Tunnel bill climbs" },
};

static FactImported *
import_text (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  static const FactImporter *const text = &fact_import_text;
  const FactImportHints hints = { name, NULL };

  return fact_importers_import (&text, 1, bytes, &hints, error);
}

static void
test_proposals (gconstpointer data)
{
  const ProposalCase *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->text, strlen (row->text));
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_text (bytes, "some file.txt", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (imported->title, ==, row->title);
  g_assert_cmpstr (imported->published, ==, row->published);
  g_assert_cmpstr (imported->byline, ==, row->byline);
  g_assert_cmpstr (imported->outlet, ==, row->outlet);
  g_assert_cmpstr (imported->url, ==, row->url);
  g_assert_cmpstr (imported->language, ==, NULL);
  g_assert_cmpuint (imported->warnings->len, ==, 0);
}

/* Endless lines and endless emptiness are looked at for a moment only, and do no harm. */
static void
test_extremes (void)
{
  static const char *const pieces[] = { "x", "word ", "\n", " ", "a\n", "By ", "2026-03-12 ", "| ", "\xE2\x80\xA8", "e\xCC\x81" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      GString *text = g_string_new (NULL);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (FactImported) imported = NULL;

      while (text->len < 1024 * 1024)
        g_string_append (text, pieces[i]);
      g_string_append (text, "\nend");
      bytes = g_string_free_to_bytes (text);

      imported = import_text (bytes, NULL, NULL);
      g_assert_nonnull (imported);
      g_assert_true (imported->title == NULL || g_utf8_strlen (imported->title, -1) <= 100);
    }
}

/* Real articles, where they are: what is proposed, by its checksum, for their words are not ours to print. */
static const struct
{
  const char *name;
  const char *published;
  glong       n_chars;
  const char *title_sha256;
} real_cases[] = {
  { "000_6e4c87b0c63788ec.txt", "2024-11-02",  99,
    "c2fbc34a1f4f806ce723c58ba9affaddaf4897b9f24e9377c07f67363187a8fd" },
  { "001_57d8c84b7f0fe012.txt", "2024-10-25",  60,
    "621b6be1a94ab9b365a26f8abdc2bb5241773d4bd002accd24b1f9fde58a7643" },
  { "002_2eb790ead53fdb39.txt", "2024-10-25",  26,
    "8cbd8d6a9f7e89ec29ee742113054b087ed28062064289b60fbdb19b30cda269" },
  { "003_0e587db82362dcf0.txt", NULL,         100,
    "60a0762a710ef30e52046933eaab8b6e966c6cba23f3de0ffd931d53b7fc75a2" },
  { "004_19e2f658e2b00ceb.txt", NULL,          69,
    "cfaf0d130d6ddf1412035a135f9f3d8c0554f0bf7b45795d3512f5ae46b880da" },
};

static void
test_real (void)
{
  g_autofree char *beside = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "articles", NULL);
  const char *folder = g_getenv ("FACTDESK_ARTICLES");

  if (folder == NULL)
    folder = beside;
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("FACTDESK_ARTICLES is not there");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (real_cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, real_cases[i].name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GError) error = NULL;
      g_autoptr (FactImported) imported = fact_import_file (file, NULL, NULL, &error);
      g_autofree char *contents = NULL;
      g_autofree char *sha256 = NULL;

      g_assert_no_error (error);
      g_assert_cmpstr (imported->published, ==, real_cases[i].published);
      g_assert_cmpint (g_utf8_strlen (imported->title, -1), ==, real_cases[i].n_chars);
      sha256 = g_compute_checksum_for_string (G_CHECKSUM_SHA256, imported->title, -1);
      g_assert_cmpstr (sha256, ==, real_cases[i].title_sha256);
      g_assert_cmpstr (imported->outlet, ==, NULL);
      g_assert_cmpstr (imported->byline, ==, NULL);

      g_assert_true (g_file_get_contents (path, &contents, NULL, &error));
      g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, contents);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (proposal_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/text-proposals/", proposal_cases[i].path, NULL);

      g_test_add_data_func (path, &proposal_cases[i], test_proposals);
    }
  g_test_add_func ("/text-proposals/extremes", test_extremes);
  g_test_add_func ("/text-proposals/real", test_real);

  return g_test_run ();
}
