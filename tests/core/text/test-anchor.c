/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-anchor.h"
#include "text/fact-occurrences.h"

#include "marked-text.h"

#include <string.h>

typedef struct
{
  const char    *name;
  const char    *before;
  const char    *after;                /* with the place that is to be found; without brackets: none */
  FactAnchorFate fate;
} LocateCase;

#define SENTENCE "The region pays for the station and always has."

static const LocateCase locate_cases[] = {
  { "unchanged",
    "It cost [44 million] crowns.",
    "It cost [44 million] crowns.", FACT_ANCHOR_FATE_HOLDS },
  { "other-words-around",
    "It cost [44 million] crowns.",
    "He saw: [44 million] sheep.", FACT_ANCHOR_FATE_HOLDS },
  { "inserted-before",
    "The council says that it cost [44 million] crowns.",
    "On Monday, the council says that it cost [44 million] crowns.", FACT_ANCHOR_FATE_MOVED },
  { "removed-before",
    "Yesterday. The council says that it cost [44 million] crowns.",
    "The council says that it cost [44 million] crowns.", FACT_ANCHOR_FATE_MOVED },
  { "after-accents",
    "The council says that it cost [44 million] crowns.",
    "Après-midi, à Évry, the council says that it cost [44 million] crowns.", FACT_ANCHOR_FATE_MOVED },
  { "sentence-alone",
    "She said: [" SENTENCE "] Nobody doubts it.",
    "Corrected. [" SENTENCE "]", FACT_ANCHOR_FATE_MOVED },
  { "few-words-elsewhere",
    "The council says that it cost [44 million] crowns in all.",
    "Elsewhere, as a herd of sheep: 44 million of them!", FACT_ANCHOR_FATE_AMBIGUOUS },
  { "one-letter",
    "What about vitamin [a], then?",
    "No. Only a letter of it is left", FACT_ANCHOR_FATE_AMBIGUOUS },
  { "lost",
    "It cost [44 million] crowns.",
    "It cost much more than that.", FACT_ANCHOR_FATE_LOST },
  { "lost-all",
    "It cost [44 million] crowns.",
    "", FACT_ANCHOR_FATE_LOST },
  { "context-decides",
    "The tunnel cost 44 million crowns, and the station [44 million] crowns, says the council.",
    "First, the tunnel cost 44 million crowns, and the station [44 million] crowns, says the council.",
    FACT_ANCHOR_FATE_MOVED },
  { "context-changed-but-decides",
    "The tunnel cost 44 million crowns; as for the station, it cost [44 million] crowns, says she.",
    "Now, the tunnel cost 44 million crowns; as for the station, it cost [44 million] euros, he says.",
    FACT_ANCHOR_FATE_MOVED },
  { "twins",
    "x. [" SENTENCE "] Nobody doubts it.",
    "Well. " SENTENCE " Nobody doubts it. " SENTENCE " Nobody doubts it.", FACT_ANCHOR_FATE_AMBIGUOUS },
  { "twins-far-apart",
    "x. [" SENTENCE "] y.",
    "Well. " SENTENCE " One. " SENTENCE " Two.", FACT_ANCHOR_FATE_AMBIGUOUS },
  { "better-twin-comes-second",
    "The council says about it: [" SENTENCE "] x",
    "She says about it: " SENTENCE " Yes, the council says about it: " SENTENCE " So of it: " SENTENCE,
    FACT_ANCHOR_FATE_AMBIGUOUS },
  { "best-twin-comes-last",
    "The council says about it: [" SENTENCE "] x",
    "Of it: " SENTENCE " The council says about it: [" SENTENCE "]", FACT_ANCHOR_FATE_MOVED },
  { "overlapping",
    "[aaaa]",
    "baaaaa", FACT_ANCHOR_FATE_AMBIGUOUS },
  { "start-of-text",
    "[Yes.] That is what the council says about it, says she",
    "[Yes.] That is what the council says about it, says he", FACT_ANCHOR_FATE_HOLDS },
  { "only-the-letters-are-the-same",
    "They met in the [cafe] behind the station, as always.",
    "x They met in the cafe\u0301 behind the station, as always.", FACT_ANCHOR_FATE_LOST },
};

static void
test_locate (gconstpointer data)
{
  const LocateCase *row = data;
  gboolean is_found = strchr (row->after, '[') != NULL;
  g_autoptr (GRefString) id = g_ref_string_new ("article");
  g_autoptr (FactAnchor) anchor = NULL;
  g_autoptr (FactText) before = NULL;
  g_autoptr (FactText) after = NULL;
  FactSpan span, expected, found;

  before = marked_text_new (row->before, &span);
  anchor = fact_anchor_new_for_text (id, before, span);
  expected = span;
  after = is_found ? marked_text_new (row->after, &expected) : fact_text_new (row->after, -1);

  g_assert_cmpint (fact_anchor_locate (anchor, after, NULL, &found), ==, row->fate);
  g_assert_cmpuint (found.start, ==, expected.start);
  g_assert_cmpuint (found.end, ==, expected.end);
}

typedef struct
{
  const char    *name;
  FactSpan       span;
  const char    *exact;
  const char    *prefix;
  const char    *suffix;
  const char    *text;
  FactAnchorFate fate;
  FactSpan       found;
} RawCase;

#define THIRTY_ONE "0123456789012345678901234567890"

/* As a project file may have them. Of é and è the first byte is the same, of é and ĩ the second. */
static const RawCase raw_cases[] = {
  { "no-words",       { 0, 3 }, NULL,  NULL,   NULL,   "one",     FACT_ANCHOR_FATE_LOST,      { 0, 3 } },
  { "empty-words",    { 1, 1 }, "",    "o",    "ne",   "one",     FACT_ANCHOR_FATE_LOST,      { 1, 1 } },
  { "backwards",      { 3, 0 }, "one", "",     "",     "one",     FACT_ANCHOR_FATE_MOVED,     { 0, 3 } },
  { "beyond",         { 90, 93 }, "one", "",   "",     "one",     FACT_ANCHOR_FATE_MOVED,     { 0, 3 } },
  { "wrong-end",      { 0, 2 }, "one", "",     "",     "one",     FACT_ANCHOR_FATE_MOVED,     { 0, 3 } },
  { "all-of-it-fits", { 0, 2 }, "b",   "a",    "c",    "abc",     FACT_ANCHOR_FATE_MOVED,     { 1, 2 } },
  { "more-before",    { 0, 2 }, "b",   "a",    "c",    "xabc",    FACT_ANCHOR_FATE_AMBIGUOUS, { 0, 2 } },
  { "more-behind",    { 0, 2 }, "b",   "a",    "c",    "abcx",    FACT_ANCHOR_FATE_AMBIGUOUS, { 0, 2 } },
  { "no-context",     { 9, 12 }, "one", "",    "",     "was one", FACT_ANCHOR_FATE_AMBIGUOUS, { 9, 12 } },
  { "half-before",    { 0, 2 }, THIRTY_ONE, "\u00e9", "", "\u0129" THIRTY_ONE "x", FACT_ANCHOR_FATE_AMBIGUOUS, { 0, 2 } },
  { "half-behind",    { 0, 2 }, THIRTY_ONE, "", "\u00e9", "x" THIRTY_ONE "\u00e8", FACT_ANCHOR_FATE_AMBIGUOUS, { 0, 2 } },
  { "whole-behind",   { 0, 2 }, THIRTY_ONE, "", "\u00e9", "x" THIRTY_ONE "\u00e9", FACT_ANCHOR_FATE_MOVED, { 1, 32 } },
};

static void
test_locate_raw (gconstpointer data)
{
  const RawCase *row = data;
  g_autoptr (GRefString) id = g_ref_string_new ("article");
  g_autoptr (FactText) text = fact_text_new (row->text, -1);
  g_autoptr (FactAnchor) anchor = fact_anchor_new (id, row->span, row->exact, row->prefix, row->suffix, FACT_ANCHOR_OK);
  FactSpan found;

  g_assert_cmpint (fact_anchor_locate (anchor, text, NULL, &found), ==, row->fate);
  g_assert_cmpuint (found.start, ==, row->found.start);
  g_assert_cmpuint (found.end, ==, row->found.end);
}

/* What decides is 32 code points, the words included, and a lead of 16; one less is a guess. */
static void
test_thresholds (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("article");
  FactSpan nowhere = { 99, 99 };

  for (guint n_prefix = 0; n_prefix <= 31; n_prefix++)
    {
      g_autofree char *prefix = g_strnfill (n_prefix, '-');
      g_autofree char *words = g_strconcat ("x", prefix, "0123456789", "other", NULL);
      g_autofree char *twice = g_strconcat (words, "y0123456789z", NULL);
      g_autofree char *long_prefix = g_strconcat ("p", prefix, NULL);
      g_autoptr (FactText) text = fact_text_new (words, -1);
      g_autoptr (FactText) both = fact_text_new (twice, -1);
      g_autoptr (FactAnchor) anchor = fact_anchor_new (id, nowhere, "0123456789", long_prefix, "suffix", FACT_ANCHOR_OK);
      FactAnchorFate fate = n_prefix + 10 >= 32 ? FACT_ANCHOR_FATE_MOVED : FACT_ANCHOR_FATE_AMBIGUOUS;
      FactSpan found;

      g_assert_cmpint (fact_anchor_locate (anchor, text, NULL, &found), ==, fate);
      g_assert_cmpint (fact_anchor_locate (anchor, both, NULL, &found), ==, fate);
    }

  for (guint n_prefix = 0; n_prefix <= 31; n_prefix++)
    {
      g_autofree char *prefix = g_strnfill (n_prefix, '-');
      g_autofree char *words = g_strconcat ("x", prefix, SENTENCE, "y", SENTENCE, "z", NULL);
      g_autofree char *long_prefix = g_strconcat ("p", prefix, NULL);
      g_autoptr (FactText) text = fact_text_new (words, -1);
      g_autoptr (FactAnchor) anchor = fact_anchor_new (id, nowhere, SENTENCE, long_prefix, "suffix", FACT_ANCHOR_OK);
      FactSpan found;

      g_assert_cmpint (fact_anchor_locate (anchor, text, NULL, &found), ==,
                       n_prefix >= 16 ? FACT_ANCHOR_FATE_MOVED : FACT_ANCHOR_FATE_AMBIGUOUS);
    }
}

/* Would not end within the test's time limit if it were quadratic. */
static void
test_repetitive (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("article");
  g_autofree char *words = g_strnfill (1000000, 'a');
  g_autofree char *exact = g_strnfill (300000, 'a');
  g_autoptr (FactText) text = fact_text_new (words, -1);
  g_autoptr (FactAnchor) anchor = fact_anchor_new (id, (FactSpan) { 1, 2 }, exact, exact, exact, FACT_ANCHOR_OK);
  FactSpan found;

  g_assert_cmpint (fact_anchor_locate (anchor, text, NULL, &found), ==, FACT_ANCHOR_FATE_AMBIGUOUS);
}

/* A search that did not get to its end knows nothing, whatever it saw on the way. */
static void
test_work (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("article");
  g_autoptr (FactText) text = fact_text_new ("x" SENTENCE "y" SENTENCE, -1);
  g_autoptr (FactAnchor) anchor = fact_anchor_new (id, (FactSpan) { 90, 99 }, SENTENCE, "x", "y", FACT_ANCHOR_OK);
  g_autoptr (FactAnchor) holds = fact_anchor_new_for_text (id, text, (FactSpan) { 1, 4 });
  guint64 enough = fact_text_get_n_bytes (text) + 2 * FACT_OCCURRENCE_WORK;
  guint64 too_little = enough - 1;
  FactSpan found;

  g_assert_cmpint (fact_anchor_locate (anchor, text, &too_little, &found), ==, FACT_ANCHOR_FATE_NOT_SEARCHED);
  g_assert_true (fact_span_equal (found, (FactSpan) { 90, 99 }));
  g_assert_cmpuint (too_little, ==, 0);
  g_assert_cmpint (fact_anchor_locate (holds, text, &too_little, &found), ==, FACT_ANCHOR_FATE_HOLDS);
  g_assert_cmpint (fact_anchor_locate (anchor, text, &enough, &found), ==, FACT_ANCHOR_FATE_AMBIGUOUS);
  g_assert_cmpuint (enough, ==, 0);
}

static void
test_context (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("article");
  g_autoptr (FactText) text = fact_text_new ("ä0123456789012345678901234567890é[x]ü1234567890123456789012345678901ß", -1);
  g_autoptr (FactAnchor) anchor = fact_anchor_new_for_text (id, text, (FactSpan) { 33, 36 });
  g_autoptr (FactAnchor) at_start = fact_anchor_new_for_text (id, text, (FactSpan) { 0, 1 });
  g_autoptr (FactAnchor) whole = fact_anchor_new_for_text (id, text, (FactSpan) { 0, fact_text_get_n_chars (text) });

  g_assert_cmpstr (fact_anchor_get_exact (anchor), ==, "[x]");
  g_assert_cmpstr (fact_anchor_get_prefix (anchor), ==, "0123456789012345678901234567890é");
  g_assert_cmpstr (fact_anchor_get_suffix (anchor), ==, "ü1234567890123456789012345678901");
  g_assert_cmpint (fact_anchor_get_state (anchor), ==, FACT_ANCHOR_OK);
  g_assert_true (fact_anchor_get_article_id (anchor) == id);
  g_assert_true (fact_span_equal (fact_anchor_get_span (anchor), (FactSpan) { 33, 36 }));

  g_assert_cmpstr (fact_anchor_get_exact (at_start), ==, "ä");
  g_assert_cmpstr (fact_anchor_get_prefix (at_start), ==, "");
  g_assert_cmpstr (fact_anchor_get_suffix (at_start), ==, "0123456789012345678901234567890é");
  g_assert_cmpstr (fact_anchor_get_prefix (whole), ==, "");
  g_assert_cmpstr (fact_anchor_get_suffix (whole), ==, "");
}

static void
test_equal (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("a");
  g_autoptr (GRefString) same_id = g_ref_string_new ("a");
  g_autoptr (GRefString) other_id = g_ref_string_new ("b");
  g_autoptr (FactAnchor) anchor = fact_anchor_new (id, (FactSpan) { 1, 2 }, "x", "y", NULL, FACT_ANCHOR_OK);
  struct
  {
    FactAnchor *other;
    gboolean    is_equal;
  } rows[] = {
    { fact_anchor_new (id, (FactSpan) { 1, 2 }, "x", "y", NULL, FACT_ANCHOR_OK), TRUE },
    { fact_anchor_new (same_id, (FactSpan) { 1, 2 }, "x", "y", "", FACT_ANCHOR_OK), TRUE },
    { fact_anchor_new (other_id, (FactSpan) { 1, 2 }, "x", "y", NULL, FACT_ANCHOR_OK), FALSE },
    { fact_anchor_new (id, (FactSpan) { 0, 2 }, "x", "y", NULL, FACT_ANCHOR_OK), FALSE },
    { fact_anchor_new (id, (FactSpan) { 1, 3 }, "x", "y", NULL, FACT_ANCHOR_OK), FALSE },
    { fact_anchor_new (id, (FactSpan) { 1, 2 }, "z", "y", NULL, FACT_ANCHOR_OK), FALSE },
    { fact_anchor_new (id, (FactSpan) { 1, 2 }, "x", "z", NULL, FACT_ANCHOR_OK), FALSE },
    { fact_anchor_new (id, (FactSpan) { 1, 2 }, "x", "y", "z", FACT_ANCHOR_OK), FALSE },
    { fact_anchor_new (id, (FactSpan) { 1, 2 }, "x", "y", NULL, FACT_ANCHOR_LOST), FALSE },
    { fact_anchor_ref (anchor), TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (fact_anchor_equal (anchor, rows[i].other), ==, rows[i].is_equal);
      g_assert_cmpint (fact_anchor_equal (rows[i].other, anchor), ==, rows[i].is_equal);
      fact_anchor_unref (rows[i].other);
    }
}

static void
test_with_state (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("a");
  g_autoptr (FactAnchor) anchor = fact_anchor_new (id, (FactSpan) { 1, 2 }, "x", "y", "z", FACT_ANCHOR_OK);
  g_autoptr (FactAnchor) same = fact_anchor_with_state (anchor, FACT_ANCHOR_OK);
  g_autoptr (FactAnchor) lost = fact_anchor_with_state (anchor, FACT_ANCHOR_LOST);
  g_autoptr (FactAnchor) back = fact_anchor_with_state (lost, FACT_ANCHOR_OK);

  g_assert_true (same == anchor);
  g_assert_cmpint (fact_anchor_get_state (lost), ==, FACT_ANCHOR_LOST);
  g_assert_cmpint (fact_anchor_get_state (anchor), ==, FACT_ANCHOR_OK);
  g_assert_true (fact_anchor_equal (back, anchor));
}

static void
test_nicks (void)
{
  static const char *nicks[] = { "ok", "recheck", "lost" };
  g_autoptr (GEnumClass) states = g_type_class_ref (FACT_TYPE_ANCHOR_STATE);
  FactAnchorState state = FACT_ANCHOR_LOST;

  g_assert_cmpuint (states->n_values, ==, G_N_ELEMENTS (nicks));

  for (guint i = 0; i < G_N_ELEMENTS (nicks); i++)
    {
      g_assert_cmpstr (fact_anchor_state_to_nick (i), ==, nicks[i]);
      g_assert_true (fact_anchor_state_from_nick (nicks[i], &state));
      g_assert_cmpuint (state, ==, i);
    }

  g_assert_false (fact_anchor_state_from_nick ("OK", &state));
  g_assert_false (fact_anchor_state_from_nick ("", &state));
  g_assert_cmpint (state, ==, FACT_ANCHOR_LOST);
}

#define ADD_ROWS(path, cases, function)                                                     \
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)                                          \
    {                                                                                       \
      g_autofree char *row_path = g_strconcat ("/anchor/" path "/", cases[i].name, NULL);   \
                                                                                            \
      g_test_add_data_func (row_path, &cases[i], function);                                 \
    }

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("locate", locate_cases, test_locate)
  ADD_ROWS ("locate-raw", raw_cases, test_locate_raw)

  g_test_add_func ("/anchor/thresholds", test_thresholds);
  g_test_add_func ("/anchor/repetitive", test_repetitive);
  g_test_add_func ("/anchor/work", test_work);
  g_test_add_func ("/anchor/context", test_context);
  g_test_add_func ("/anchor/equal", test_equal);
  g_test_add_func ("/anchor/with-state", test_with_state);
  g_test_add_func ("/anchor/nicks", test_nicks);

  return g_test_run ();
}
