/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/fact-import-answer.h"

#include <locale.h>
#include <string.h>

static FactImported *
make_imported (void)
{
  FactImported *imported = fact_imported_new (fact_text_new ("One page.\fAnother \xE2\x80\x9Cpage\xE2\x80\x9D.\n", -1), "text/html");

  imported->title = g_strdup ("A title");
  imported->published = g_strdup ("2026-03");
  imported->extractor = g_strdup ("html 7");
  fact_imported_add_page (imported, 0, 1);
  fact_imported_add_page (imported, 10, 2);
  fact_imported_add_page (imported, 10, 3);
  fact_imported_add_time (imported, 12, 1500);
  fact_imported_add_comment (imported, 4, 8, "Which page?", "Ada", NULL);
  g_ptr_array_add (imported->warnings, g_strdup ("Please check the accents."));

  return imported;
}

static void
test_round_trip (void)
{
  g_autoptr (FactImported) before = make_imported ();
  g_autoptr (GBytes) bytes = fact_import_answer_write (before, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) after = fact_import_answer_read (bytes, &error);
  const FactSourcePlace *place;
  const FactImportedComment *comment;

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (after->text), ==, fact_text_get_utf8 (before->text));
  g_assert_cmpstr (after->title, ==, "A title");
  g_assert_cmpstr (after->outlet, ==, NULL);
  g_assert_cmpstr (after->published, ==, "2026-03");
  g_assert_cmpstr (after->media_type, ==, "text/html");
  g_assert_cmpstr (after->extractor, ==, "html 7");
  g_assert_cmpuint (after->warnings->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (after->warnings, 0), ==, "Please check the accents.");

  /* Of two pages at one place the last counts. */
  g_assert_cmpuint (after->places->len, ==, 3);
  place = &g_array_index (after->places, FactSourcePlace, 1);
  g_assert_cmpuint (place->start, ==, 10);
  g_assert_cmpuint (place->page, ==, 3);
  g_assert_cmpint (place->msec, ==, -1);
  place = &g_array_index (after->places, FactSourcePlace, 2);
  g_assert_cmpint (place->msec, ==, 1500);

  g_assert_cmpuint (after->comments->len, ==, 1);
  comment = g_ptr_array_index (after->comments, 0);
  g_assert_cmpuint (comment->start, ==, 4);
  g_assert_cmpuint (comment->end, ==, 8);
  g_assert_cmpstr (comment->words, ==, "Which page?");
  g_assert_cmpstr (comment->author, ==, "Ada");
}

/* Only where no places or comments are, for they would be of another text. */
static void
test_whole_text (void)
{
  for (guint n_pages = 0; n_pages < 2; n_pages++)
    {
      g_autoptr (FactImported) before = fact_imported_new (fact_text_new ("One page.", -1), "text/html");
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (FactImported) after = NULL;

      before->whole_text = fact_text_new ("Menu\nOne page.", -1);
      if (n_pages > 0)
        fact_imported_add_page (before, 0, 1);
      bytes = fact_import_answer_write (before, NULL);
      after = fact_import_answer_read (bytes, NULL);
      g_assert_cmpstr (after->whole_text != NULL ? fact_text_get_utf8 (after->whole_text) : NULL, ==,
                       n_pages > 0 ? NULL : "Menu\nOne page.");
    }
}

static void
test_failure (void)
{
  g_autoptr (GError) failure = g_error_new_literal (FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED, "It is cut off.");
  g_autoptr (GBytes) bytes = fact_import_answer_write (NULL, failure);
  g_autoptr (GError) error = NULL;

  g_assert_null (fact_import_answer_read (bytes, &error));
  g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED);
  g_assert_cmpstr (error->message, ==, "It is cut off.");
}

/* Answers as a process might give that was taken over. */
static const struct
{
  const char *path;
  const char *answer;          /* in GVariant's text format */
  int         code;            /* FactImportError, or -1 when it is taken, */
  guint       n_places;        /* with so many places */
  guint       n_comments;      /* and comments */
} answer_cases[] = {
  { "nothing",           "@a{sv} {}",                                                    FACT_IMPORT_ERROR_TOO_MUCH },
  { "text-of-wrong-type", "{'text': <1>}",                                               FACT_IMPORT_ERROR_TOO_MUCH },
  { "code-without-words", "{'failure-code': <0>}",                                       FACT_IMPORT_ERROR_TOO_MUCH },
  { "unknown-code",      "{'failure-code': <99>, 'failure': <'x'>}",                     FACT_IMPORT_ERROR_TOO_MUCH },
  { "negative-code",     "{'failure-code': <-1>, 'failure': <'x'>}",                     FACT_IMPORT_ERROR_TOO_MUCH },
  { "text-alone",        "{'text': <'abc'>}",                                            -1 },
  { "title-of-wrong-type", "{'text': <'abc'>, 'title': <['a']>}",                        -1 },
  { "place-behind",      "{'text': <'abc'>, 'places': <[(uint64 3, uint32 1, int64 -1, -1)]>}", -1, 0 },
  { "place-inside",      "{'text': <'abc'>, 'places': <[(uint64 2, uint32 1, int64 -1, -1)]>}", -1, 1 },
  { "places-in-disorder", "{'text': <'abc'>, 'places': <[(uint64 2, uint32 1, int64 -1, -1), (uint64 1, uint32 2, int64 -1, -1)]>}",
    -1, 1 },
  { "comment-behind",    "{'text': <'abc'>, 'comments': <[(uint64 1, uint64 4, 'a', '', '')]>}", -1, 0, 0 },
  { "comment-reversed",  "{'text': <'abc'>, 'comments': <[(uint64 2, uint64 1, 'a', '', '')]>}", -1, 0, 0 },
  { "comment-at-end",    "{'text': <'abc'>, 'comments': <[(uint64 1, uint64 3, 'a', '', '')]>}", -1, 0, 1 },
};

static void
test_answers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (answer_cases); i++)
    {
      g_autoptr (GVariant) answer = g_variant_parse (G_VARIANT_TYPE_VARDICT, answer_cases[i].answer, NULL, NULL, NULL);
      g_autoptr (GBytes) bytes = g_variant_get_data_as_bytes (answer);
      g_autoptr (GError) error = NULL;
      g_autoptr (FactImported) imported = fact_import_answer_read (bytes, &error);

      g_test_message ("%s", answer_cases[i].path);
      if (answer_cases[i].code >= 0)
        {
          g_assert_error (error, FACT_IMPORT_ERROR, answer_cases[i].code);
          continue;
        }
      g_assert_no_error (error);
      g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, "abc");
      g_assert_cmpstr (imported->title, ==, NULL);
      g_assert_cmpuint (imported->places->len, ==, answer_cases[i].n_places);
      g_assert_cmpuint (imported->comments->len, ==, answer_cases[i].n_comments);
    }
}

/* A good answer with one byte changed, for each byte: an error or another answer, and no harm. */
static void
test_damage (void)
{
  g_autoptr (FactImported) imported = make_imported ();
  g_autoptr (GBytes) bytes = fact_import_answer_write (imported, NULL);
  gsize n_bytes;
  const guint8 *good = g_bytes_get_data (bytes, &n_bytes);

  for (gsize i = 0; i < n_bytes; i++)
    {
      g_autofree guint8 *copy = g_memdup2 (good, n_bytes);
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (GBytes) cut = g_bytes_new (good, i);
      g_autoptr (FactImported) after = NULL;
      g_autoptr (FactImported) after_cut = fact_import_answer_read (cut, NULL);

      copy[i] ^= 0xA5;
      damaged = g_bytes_new (copy, n_bytes);
      after = fact_import_answer_read (damaged, NULL);
      g_assert_true (after == NULL || g_utf8_validate (fact_text_get_utf8 (after->text), -1, NULL));
      g_assert_true (after_cut == NULL || g_utf8_validate (fact_text_get_utf8 (after_cut->text), -1, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/import-answer/round-trip", test_round_trip);
  g_test_add_func ("/import-answer/whole-text", test_whole_text);
  g_test_add_func ("/import-answer/failure", test_failure);
  g_test_add_func ("/import-answer/answers", test_answers);
  g_test_add_func ("/import-answer/damage", test_damage);

  return g_test_run ();
}
