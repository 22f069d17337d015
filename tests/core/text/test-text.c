/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-text.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *utf8;
} TextCase;

static const TextCase text_cases[] = {
  { "empty", "" },
  { "one-letter", "a" },
  { "ascii", "Musk said no.\nPutin said nothing." },
  { "latin", "Zürich, Łódź, Århus: naïve café" },
  { "greek-cyrillic", "Ελλάδα и Россия" },
  { "hebrew-arabic", "שלום ومرحبا 12 ב" },
  { "han-kana-hangul", "特斯拉 カタカナ 한국어 한국어" },
  { "devanagari", "नमस्ते दुनिया" },
  { "emoji", "👩‍👩‍👧‍👦 🇩🇪🇫🇷 👍🏽 ❤️" },
  { "combining", "e\u0301a\u0308o\u0302\u0323" },
  { "four-bytes-only", "𝒜𝒷𝒸𝒹" },
  { "line-ends", "a\n\nb\u2028c\u2029d\fe" },
  { "last-code-points", "\u07ff\u0800\uffff\U00010000\U0010ffff" },
};

/* Every offset there is, against GLib walking from the start. */
static void
assert_offsets (const char *utf8,
                gsize       n_bytes)
{
  g_autoptr (FactText) text = fact_text_new (utf8, n_bytes);
  guint n_chars = g_utf8_strlen (utf8, n_bytes);
  const char *p = utf8;

  g_assert_cmpuint (fact_text_get_n_chars (text), ==, n_chars);
  g_assert_cmpuint (fact_text_get_n_bytes (text), ==, n_bytes);

  for (guint offset = 0; offset <= n_chars; offset++)
    {
      g_assert_cmpuint (fact_text_to_byte_offset (text, offset), ==, p - utf8);
      g_assert_cmpuint (fact_text_to_offset (text, p - utf8), ==, offset);
      p = g_utf8_next_char (p);
    }
}

static void
test_offsets (gconstpointer data)
{
  const TextCase *row = data;

  assert_offsets (row->utf8, strlen (row->utf8));
}

/* Each text put behind so much of ASCII that its bytes fall around the ends of the blocks of the index. */
static void
test_offsets_around_blocks (gconstpointer data)
{
  const TextCase *row = data;

  for (guint block = 0; block <= 1024; block += 256)
    for (gint shift = -9; shift <= 9; shift++)
      {
        g_autoptr (GString) words = g_string_new (NULL);

        for (gint i = 0; i < (gint) block + shift; i++)
          g_string_append_c (words, 'x');
        g_string_append (words, row->utf8);
        assert_offsets (words->str, words->len);
        g_string_append (words, row->utf8);
        g_string_append (words, "tail of a few words");
        assert_offsets (words->str, words->len);
      }
}

static void
append_random_char (GString *words,
                    GRand   *random,
                    guint    kind)
{
  switch (kind)
    {
    case 0:
      g_string_append_unichar (words, g_rand_int_range (random, 0x20, 0x7f));
      break;

    case 1:
      g_string_append_unichar (words, g_rand_int_range (random, 0x80, 0x800));
      break;

    case 2:
      g_string_append_unichar (words, g_rand_int_range (random, 0x800, 0xd800));
      break;

    default:
      g_string_append_unichar (words, g_rand_int_range (random, 0x10000, 0x110000));
      break;
    }
}

/* Stretches of one kind follow each other, so that blocks hold very different numbers of code points. */
static void
test_offsets_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20241102);

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      guint n_stretches = g_rand_int_range (random, 1, 8);

      for (guint i = 0; i < n_stretches; i++)
        {
          guint kind = g_rand_int_range (random, 0, 4);
          guint n = g_rand_int_range (random, 1, 900);

          for (guint j = 0; j < n; j++)
            append_random_char (words, random, kind);
        }

      assert_offsets (words->str, words->len);
    }
}

static void
test_offsets_one_sided (void)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < 5000; i++)
    g_string_append_c (words, 'x');
  for (guint i = 0; i < 5000; i++)
    g_string_append (words, "𝒜");
  for (guint i = 0; i < 5000; i++)
    g_string_append_c (words, 'x');

  assert_offsets (words->str, words->len);
}

static void
test_offset_beyond (void)
{
  g_autoptr (FactText) text = fact_text_new ("é", -1);

  g_test_expect_message ("Factdesk", G_LOG_LEVEL_CRITICAL, "*offset <= *");
  g_assert_cmpuint (fact_text_to_byte_offset (text, 2), ==, 0);
  g_test_assert_expected_messages ();
}

typedef struct
{
  const char *name;
  const char *from;
  gssize      n_bytes;
  const char *to;
} LineEndCase;

static const LineEndCase line_end_cases[] = {
  { "lf",             "a\nb\n",       -1, "a\nb\n" },
  { "crlf",           "a\r\nb\r\n",   -1, "a\nb\n" },
  { "cr",             "a\rb\r",       -1, "a\nb\n" },
  { "cr-cr-lf",       "a\r\r\nb",     -1, "a\n\nb" },
  { "lf-cr",          "a\n\rb",       -1, "a\n\nb" },
  { "only-cr",        "\r",           -1, "\n" },
  { "cut-in-crlf",    "a\r\n",         2, "a\n" },
  { "empty",          "",              0, "" },
  { "null",           NULL,            0, "" },
  { "part",           "abcdef",        3, "abc" },
  { "others-stay",    " a\u2028b\u2029c\fd\ve\xc2\x85" "f\u00a0 \t",
                                      -1, " a\u2028b\u2029c\fd\ve\xc2\x85" "f\u00a0 \t" },
  { "no-normalising", "e\u0301\u00e9", -1, "e\u0301\u00e9" },
};

static void
test_line_ends (gconstpointer data)
{
  const LineEndCase *row = data;
  g_autoptr (FactText) text = fact_text_new (row->from, row->n_bytes);

  g_assert_cmpstr (fact_text_get_utf8 (text), ==, row->to);
  g_assert_cmpuint (fact_text_get_n_bytes (text), ==, strlen (row->to));
}

typedef struct
{
  const char *name;
  const char *text;
  FactSpan    span;
  const char *words;
  gboolean    holds;
} HoldsCase;

static const HoldsCase holds_cases[] = {
  { "start",           "naïve café", { 0, 5 },   "naïve", TRUE },
  { "end",             "naïve café", { 6, 10 },  "café",  TRUE },
  { "whole",           "naïve café", { 0, 10 },  "naïve café", TRUE },
  { "empty-at-end",    "naïve café", { 10, 10 }, "",      TRUE },
  { "other-words",     "naïve café", { 0, 5 },   "naive", FALSE },
  { "words-too-short", "naïve café", { 0, 5 },   "naïv",  FALSE },
  { "words-too-long",  "naïve café", { 0, 5 },   "naïve ", FALSE },
  { "decomposed",      "naïve café", { 6, 10 },  "cafe\u0301", FALSE },
  { "end-beyond",      "naïve café", { 6, 11 },  "café",  FALSE },
  { "words-beyond",    "naïve café", { 6, 10 },  "café!", FALSE },
  { "all-beyond",      "naïve café", { 90, 94 }, "café",  FALSE },
  { "largest",         "naïve café", { G_MAXUINT, G_MAXUINT }, "", FALSE },
  { "backwards",       "naïve café", { 5, 0 },   "naïve", FALSE },
  { "empty-text",      "",           { 0, 0 },   "",      TRUE },
};

static void
test_holds (gconstpointer data)
{
  const HoldsCase *row = data;
  g_autoptr (FactText) text = fact_text_new (row->text, -1);

  g_assert_cmpint (fact_text_holds (text, row->span, row->words), ==, row->holds);

  if (row->holds)
    {
      g_autofree char *slice = fact_text_dup_slice (text, row->span);

      g_assert_cmpstr (slice, ==, row->words);
    }
}

typedef struct
{
  const char *name;
  const char *text;
  guint       n_words;
} WordsCase;

static const WordsCase words_cases[] = {
  { "empty",       "",                                     0 },
  { "white",       " \n\t\u00a0 ",                         0 },
  { "one",         "word",                                 1 },
  { "plain",       "Musk gave 44 million dollars.",        5 },
  { "lines",       "one\ntwo\n\nthree",                    3 },
  { "apostrophes", "didn't and didn’t",                    3 },
  { "numbers",     "3.5 percent of 1,000,000",             4 },
  { "hyphens",     "the war-torn, left-of-centre party",   4 },
  { "dashes",      "money - or power – or both",           5 },
  { "hyphen-first", "-5 degrees",                          2 },
  { "quotes",      "“Never,” she said: 'no!'",             4 },
  { "symbols",     "& ↗ § …",                              0 },
  { "accents",     "nai\u0308ve Großmütter über Łódź",     4 },
  { "cyrillic",    "Россия и мир",                         3 },
  { "han",         "特斯拉",                               3 },
};

static void
test_words (gconstpointer data)
{
  const WordsCase *row = data;
  g_autoptr (FactText) text = fact_text_new (row->text, -1);

  g_assert_cmpuint (fact_text_count_words (text), ==, row->n_words);
  g_assert_cmpuint (fact_text_count_words (text), ==, row->n_words);
}

/* Longer than what is counted at once, with and without white space to part it at. */
static void
test_words_long (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (FactText) text = NULL;
  g_autoptr (FactText) han = NULL;

  for (guint i = 0; i < 50000; i++)
    g_string_append (words, "naïve word ");
  text = fact_text_new (words->str, words->len);
  g_assert_cmpuint (fact_text_count_words (text), ==, 100000);

  g_string_truncate (words, 0);
  for (guint i = 0; i < 50000; i++)
    g_string_append (words, "特");
  han = fact_text_new (words->str, words->len);
  g_assert_cmpuint (fact_text_count_words (han), ==, 50000);
}

static void
test_equal (void)
{
  g_autoptr (FactText) text = fact_text_new ("a\r\nb", -1);
  g_autoptr (FactText) same = fact_text_new_take (g_strdup ("a\nb"), 3);
  g_autoptr (FactText) other = fact_text_new ("a\nc", -1);
  g_autoptr (FactText) longer = fact_text_new ("a\nb\n", -1);

  g_assert_true (fact_text_equal (text, text));
  g_assert_true (fact_text_equal (text, same));
  g_assert_false (fact_text_equal (text, other));
  g_assert_false (fact_text_equal (text, longer));
}

static void
test_sha256 (void)
{
  g_autoptr (FactText) text = fact_text_new ("abc", -1);
  g_autoptr (FactText) empty = fact_text_new ("", -1);
  g_autofree char *digest = fact_text_dup_sha256 (text);
  g_autofree char *empty_digest = fact_text_dup_sha256 (empty);

  /* FIPS 180-4, and the hash of nothing. */
  g_assert_cmpstr (digest, ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  g_assert_cmpstr (empty_digest, ==, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

static void
test_boxed (void)
{
  g_autoptr (FactText) text = fact_text_new ("words", -1);
  FactText *copy = g_boxed_copy (FACT_TYPE_TEXT, text);

  g_assert_true (copy == text);
  g_boxed_free (FACT_TYPE_TEXT, copy);
  g_assert_cmpstr (fact_text_get_utf8 (text), ==, "words");
}

#define N_THREADS 8

typedef struct
{
  FactText *text;
  guint     n_chars;
  guint     n_paragraphs;
  guint     n_words;
  gint     *n_ready;
} ThreadCase;

/* All wait for the last, so that they ask a text that has made nothing yet at about the same time. */
static gpointer
ask_text (gpointer data)
{
  ThreadCase *asked = data;
  FactSpan whole = { 0, asked->n_chars };

  g_atomic_int_inc (asked->n_ready);
  while (g_atomic_int_get (asked->n_ready) < N_THREADS)
    g_thread_yield ();

  g_assert_cmpuint (fact_text_to_byte_offset (asked->text, asked->n_chars), ==, fact_text_get_n_bytes (asked->text));
  g_assert_cmpuint (fact_text_get_n_paragraphs (asked->text), ==, asked->n_paragraphs);
  g_assert_cmpuint (fact_text_get_paragraph (asked->text, asked->n_paragraphs).end, ==, whole.end);
  g_assert_cmpuint (fact_text_count_words (asked->text), ==, asked->n_words);
  fact_text_unref (asked->text);

  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < 100; i++)
    g_string_append (words, i < 99 ? "größer\n" : "größer");

  for (guint round = 0; round < 50; round++)
    {
      GThread *threads[N_THREADS];
      FactText *text = fact_text_new (words->str, words->len);
      gint n_ready = 0;
      ThreadCase asked = { text, g_utf8_strlen (words->str, -1), 100, 100, &n_ready };

      for (guint i = 0; i < N_THREADS; i++)
        fact_text_ref (text);
      fact_text_unref (text);
      for (guint i = 0; i < N_THREADS; i++)
        threads[i] = g_thread_new ("ask", ask_text, &asked);
      for (guint i = 0; i < N_THREADS; i++)
        g_thread_join (threads[i]);
    }
}

#define ADD_ROWS(path, cases, function)                                                     \
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)                                          \
    {                                                                                       \
      g_autofree char *row_path = g_strconcat ("/text/" path "/", cases[i].name, NULL);     \
                                                                                            \
      g_test_add_data_func (row_path, &cases[i], function);                                 \
    }

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("offsets", text_cases, test_offsets)
  ADD_ROWS ("offsets-around-blocks", text_cases, test_offsets_around_blocks)
  ADD_ROWS ("line-ends", line_end_cases, test_line_ends)
  ADD_ROWS ("holds", holds_cases, test_holds)
  ADD_ROWS ("words", words_cases, test_words)

  g_test_add_func ("/text/offsets-random", test_offsets_random);
  g_test_add_func ("/text/offsets-one-sided", test_offsets_one_sided);
  g_test_add_func ("/text/offset-beyond", test_offset_beyond);
  g_test_add_func ("/text/words-long", test_words_long);
  g_test_add_func ("/text/equal", test_equal);
  g_test_add_func ("/text/sha256", test_sha256);
  g_test_add_func ("/text/boxed", test_boxed);
  g_test_add_func ("/text/threads", test_threads);

  return g_test_run ();
}
