/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-formats.h"

#include <locale.h>
#include <string.h>

#define BYTES(s) s, sizeof (s) - 1

typedef struct
{
  const char *path;
  const char *name;            /* of the file */
  const char *bytes;
  gsize       n_bytes;
  const char *text;
  const char *times;           /* "START@MSEC …" */
  guint       n_warnings;
} CueCase;

#define ROLLING(time, before, now) time " align:start position:0%\n" before "\n" now "\n\n"

static const CueCase cue_cases[] = {
  { "srt", "a.srt", BYTES ("1\r\n00:00:01,000 --> 00:00:02,500\r\nThe tunnel will\r\nopen in May,\r\n\r\n"
                           "2\r\n00:00:02,600 --> 00:00:04,000\r\nsaid the mayor.\r\n\r\n"),
    "The tunnel will open in May, said the mayor.", "0@1000 29@2600", 0 },
  { "without-blank-lines", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nOne\n2\n00:00:02,000 --> 00:00:03,000\ntwo.\n"),
    "One two.", "0@1000 4@2000", 0 },
  { "blank-line-inside", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nOne\n\ntwo.\n\n2\n00:00:02,000 --> 00:00:03,000\nThree.\n"),
    "One two. Three.", "0@1000 9@2000", 0 },
  { "a-number-is-said", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nIt cost\n400\n\n2\n00:00:02,000 --> 00:00:03,000\nmillion.\n"),
    "It cost 400 million.", "0@1000 12@2000", 0 },
  { "pause", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:05,000 --> 00:00:06,000\nTwo.\n"),
    "One.\n\nTwo.", "0@1000 6@5000", 0 },
  { "pause-in-a-sentence", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nOne and\n\n2\n00:00:05,000 --> 00:00:06,000\ntwo.\n"),
    "One and two.", "0@1000 8@5000", 0 },
  { "dashes", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\n- Is it open?\n- It is.\n\n2\n00:00:02,100 --> 00:00:03,000\nHe laughed.\n"),
    "- Is it open?\n\n- It is.\n\nHe laughed.", "0@1000 25@2100", 0 },
  { "arrows", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nIt is.\n\n2\n00:00:02,000 --> 00:00:03,000\n&gt;&gt; Is it?\n"),
    "It is.\n\nIs it?", "0@1000 8@2000", 0 },
  { "capitals", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nMAYOR: It is.\n\n2\n00:00:02,000 --> 00:00:03,000\nREPORTER 2: Is it?\n"),
    "MAYOR: It is.\n\nREPORTER 2: Is it?", "0@1000 15@2000", 0 },
  { "tags", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>It</i> <font color=\"#fff\">is</font> <laughs> 3 < 4 {sic} AT&amp;T &#39;s\n"),
    "It is <laughs> 3 < 4 {sic} AT&T 's", "0@1000", 0 },
  { "cut-off-tag", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nIt <i is & so &am"), "It <i is & so &am", "0@1000", 0 },
  { "chinese", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\n隧道将于\n五月开通。\n"), "隧道将于五月开通。", "0@1000", 0 },
  { "korean", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\n터널은\n오월에\n"), "터널은 오월에", "0@1000", 0 },
  { "no-name", NULL, BYTES ("\xEF\xBB\xBF" "1\n00:00:01,000 --> 00:00:02,000\nOne.\n"), "One.", "0@1000", 0 },
  { "utf-16", "a.srt", BYTES ("\xFF\xFE" "1\0\n\0" "0\0:\0" "1\0.\0" "5\0 \0-\0-\0>\0 \0" "0\0:\0" "2\0\n\0O\0n\0e\0.\0"), "One.", "0@1500", 0 },
  { "webvtt", "a.vtt", BYTES ("WEBVTT\n\nNOTE made by\nhand\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\n"
                              "intro\n00:01.000 --> 00:02.000 line:0\n<v Anna Bell>It <b.loud>is</b></v>\n\n"
                              "NOTE\n\n00:02.000 --> 00:03.000\n<v Anna Bell>open.\n\n"
                              "00:03.000 --> 00:04.000\n<v.low Ed>Where?\n<v Anna Bell>There.\n"),
    "Anna Bell: It is open.\n\nEd: Where?\n\nAnna Bell: There.", "0@1000 17@2000 24@3000", 0 },
  { "voice-ends", "a.vtt", BYTES ("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ed>It is.\n\n00:02.000 --> 00:03.000\nMusic plays.\n"),
    "Ed: It is.\n\nMusic plays.", "0@1000 12@2000", 0 },
  { "ruby", "a.vtt", BYTES ("WEBVTT\n\n00:01.000 --> 00:02.000\n<ruby>漢字<rt>かんじ</rt></ruby>\n"), "漢字(かんじ)", "0@1000", 0 },
  { "rolling", "a.vtt", BYTES ("WEBVTT\nKind: captions\nLanguage: en\n\n"
                               ROLLING ("00:00:00.000 --> 00:00:02.000", " ", "the<00:00:00.400><c> tunnel</c>")
                               ROLLING ("00:00:02.000 --> 00:00:02.010", "the tunnel", " ")
                               ROLLING ("00:00:02.010 --> 00:00:04.000", "the tunnel", "will<00:00:02.300><c> open</c>")
                               ROLLING ("00:00:04.000 --> 00:00:04.010", "will open", " ")
                               ROLLING ("00:00:04.010 --> 00:00:06.000", "will open", "in<00:00:04.300><c> may</c>")),
    "the tunnel will open in may", "0@0 11@2010 21@4010", 0 },
  { "growing", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nthe\n\n2\n00:00:02,000 --> 00:00:03,000\nthe tunnel\n\n"
                               "3\n00:00:03,000 --> 00:00:04,000\nthe tunnel will\n\n4\n00:00:04,000 --> 00:00:05,000\nthe tunnel will open\n"),
    "the tunnel will open", "0@1000 4@2000 11@3000 16@4000", 0 },
  { "said-twice", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.\n\n3\n00:00:03,000 --> 00:00:04,000\nIt is not.\n"),
    "No. No. It is not.", "0@1000 4@2000 8@3000", 0 },
  { "shadow", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n2\n00:00:01,000 --> 00:00:02,000\nNo.\n"), "No.", "0@1000", 0 },
  { "bad-time", "a.srt", BYTES ("1\n00:00:x1,000 --> 00:00:02,000\nOne\n\n2\n00:00:02,000 --> 00:00:03,000\ntwo.\n"), "One two.", "4@2000", 1 },
  { "negative-time", "a.srt", BYTES ("1\n-00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:02,000 --> 00:00:03,000\ntwo.\n"), "One two.", "4@2000", 1 },
  { "huge-time", "a.srt", BYTES ("1\n00:00:01,000 --> 99999999999999999999:00:02,000\nOne\n\n2\n999999:00:02,000 --> 999999:00:03,000\ntwo.\n"),
    "One two.", "0@1000", 1 },
  { "ends-before-it-begins", "a.srt", BYTES ("1\n00:00:09,000 --> 00:00:02,000\nOne.\n"), "One.", "0@9000", 1 },
  { "overlapping", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:09,000\nOne\n\n2\n00:00:02,000 --> 00:00:03,000\ntwo.\n"), "One two.", "0@1000 4@2000", 0 },
  { "out-of-order", "a.srt", BYTES ("1\n00:00:05,000 --> 00:00:09,000\nOne\n\n2\n00:00:02,000 --> 00:00:03,000\ntwo.\n"), "One two.", "0@5000 4@2000", 1 },
  { "cut-off", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:0"), "One. 2 00:00:0", "0@1000", 0 },
  { "cut-off-number", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2"), "One.", "0@1000", 0 },
  { "old-letters", "a.srt", BYTES ("1\n00:00:01,000 --> 00:00:02,000\nCaf\xE9.\n"), "Café.", "0@1000", 1 },
};

static FactImported *
import (const char  *bytes,
        gsize        n_bytes,
        const char  *name,
        GError     **error)
{
  g_autoptr (GBytes) document = g_bytes_new_static (bytes, n_bytes);
  const FactImportHints hints = { name, NULL };

  return fact_formats_import (document, &hints, error);
}

static char *
dup_times (FactImported *imported)
{
  GString *times = g_string_new (NULL);

  for (guint i = 0; i < imported->places->len; i++)
    {
      const FactSourcePlace *place = &g_array_index (imported->places, FactSourcePlace, i);

      g_string_append_printf (times, "%s%" G_GSIZE_FORMAT "@%" G_GINT64_FORMAT, i > 0 ? " " : "", place->start, place->msec);
    }

  return g_string_free (times, FALSE);
}

static void
test_cues (gconstpointer data)
{
  const CueCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import (row->bytes, row->n_bytes, row->name, &error);
  g_autofree char *times = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (imported->extractor, ==, "subtitles 1");
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, row->text);
  times = dup_times (imported);
  g_assert_cmpstr (times, ==, row->times);
  g_assert_cmpuint (imported->warnings->len, ==, row->n_warnings);
}

static void
test_proposals (void)
{
  g_autoptr (FactImported) talk = import (BYTES ("WEBVTT - A talk\nLanguage: de\n\n00:01.000 --> 00:02.000\nJa.\n"), "x.vtt", NULL);
  g_autoptr (FactImported) file = import (BYTES ("1\n00:00:01,000 --> 00:00:02,000\nYes.\n"), "Council, 3 May.srt", NULL);

  g_assert_cmpstr (talk->title, ==, "A talk");
  g_assert_cmpstr (talk->language, ==, "de");
  g_assert_cmpstr (talk->media_type, ==, "text/vtt");
  g_assert_cmpstr (file->title, ==, "Council, 3 May");
  g_assert_cmpstr (file->media_type, ==, "application/x-subrip");
  g_assert_cmpstr (file->encoding, ==, "UTF-8");
}

typedef struct
{
  const char *path;
  const char *name;
  const char *bytes;
  gsize       n_bytes;
  int         code;            /* FactImportError, or -1: it is a plain text */
} OtherCase;

static const OtherCase other_cases[] = {
  { "wrong-extension", "a.srt", BYTES ("Just a text.\n"), -1 },
  { "arrow-in-a-text", "a.txt", BYTES ("Go from\n3 --> 4\nand on.\n"), -1 },
  { "signature-in-a-word", "a.txt", BYTES ("WEBVTTs are files.\n"), -1 },
  { "picture", "a.vtt", BYTES ("\x89PNG\r\n\x1A\n"), FACT_IMPORT_ERROR_UNSUPPORTED },
  { "no-words", "a.vtt", BYTES ("WEBVTT\n\n00:01.000 --> 00:02.000\n\n"), FACT_IMPORT_ERROR_EMPTY },
  { "only-signature", "a.vtt", BYTES ("WEBVTT"), FACT_IMPORT_ERROR_EMPTY },
  { "nul", "a.vtt", BYTES ("WEBVTT\n\n00:01.000 --> 00:02.000\nA\0B\n"), FACT_IMPORT_ERROR_BINARY },
};

static void
test_others (gconstpointer data)
{
  const OtherCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import (row->bytes, row->n_bytes, row->name, &error);

  if (row->code >= 0)
    {
      g_assert_error (error, FACT_IMPORT_ERROR, row->code);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpstr (imported->extractor, ==, "text 1");
}

/* A talk that goes on for ever has to be read in a time that grows with its length. */
static void
test_many (void)
{
  GString *file = g_string_new ("WEBVTT\n\n");
  g_autoptr (FactImported) imported = NULL;

  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (file, "%02u:%02u:%02u.000 --> 00:00:00.500\n<v A%u>word %u\n\n", i / 3600, i / 60 % 60, i % 60, i % 2, i);
  imported = import (file->str, file->len, "a.vtt", NULL);
  g_string_free (file, TRUE);

  g_assert_cmpuint (imported->places->len, ==, 50000);
}

static void
test_endless_line (void)
{
  GString *file = g_string_new ("WEBVTT\n\n00:01.000 --> 00:02.000\n");
  g_autoptr (FactImported) imported = NULL;

  for (guint i = 0; i < 500000; i++)
    g_string_append (file, "<v A{&");
  imported = import (file->str, file->len, "a.vtt", NULL);
  g_string_free (file, TRUE);

  g_assert_cmpuint (imported->places->len, ==, 1);
}

/* One cue of many equal lines after the other: what is compared is bounded. */
static void
test_many_lines (void)
{
  GString *file = g_string_new (NULL);
  g_autoptr (FactImported) imported = NULL;

  for (guint i = 1; i <= 3; i++)
    {
      g_string_append_printf (file, "%u\n00:00:0%u,000 --> 00:00:09,000\n", i, i);
      for (guint j = 0; j < 30000 / i; j++)
        g_string_append (file, "a\n");
      g_string_append (file, "b\n\n");
    }
  imported = import (file->str, file->len, "a.srt", NULL);
  g_string_free (file, TRUE);

  g_assert_cmpuint (imported->places->len, ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cue_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/subtitles/cues/", cue_cases[i].path, NULL);

      g_test_add_data_func (path, &cue_cases[i], test_cues);
    }
  for (guint i = 0; i < G_N_ELEMENTS (other_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/subtitles/others/", other_cases[i].path, NULL);

      g_test_add_data_func (path, &other_cases[i], test_others);
    }
  g_test_add_func ("/subtitles/proposals", test_proposals);
  g_test_add_func ("/subtitles/many", test_many);
  g_test_add_func ("/subtitles/endless-line", test_endless_line);
  g_test_add_func ("/subtitles/many-lines", test_many_lines);

  return g_test_run ();
}
