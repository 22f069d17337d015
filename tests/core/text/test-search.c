/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-search.h"

#include "text/fact-fold.h"
#include "text/fact-grapheme.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *words;
  const char *marked;                    /* with [ and ] around what is to be found, one behind the other */
} SearchCase;

static const SearchCase search_cases[] = {
  { "nothing",             "tunnel",        "The bridge" },
  { "once",                "tunnel",        "The [tunnel] opens" },
  { "whole-text",          "tunnel",        "[tunnel]" },
  { "one-letter",          "n",             "tu[n][n]el" },
  { "several",             "no",            "[no], k[no]w, [no]" },
  { "not-overlapping",     "aa",            "[aa][aa]a" },
  { "starts-again",        "aab",           "a[aab]" },
  { "empty-text",          "no",            "" },
  { "no-words",            "",              "no" },
  { "only-white",          " \n",           "a b" },
  { "white-at-ends",       " no ",          "k[no]w" },

  { "small-for-capital",   "nato",          "[NATO], [Nato]" },
  { "capital-for-small",   "NATO",          "se[nato]r" },
  { "greek-capital",       "ΣΟΦΟΣ",         "[σοφος] [σοφός]" },
  { "cyrillic",            "путин",         "[Путин], [ПУТИН]" },
  { "georgian",            "თბილისი",       "[ᲗᲑᲘᲚᲘᲡᲘ]" },
  { "kelvin",              "5 k",           "[5 \u212a]" },
  { "deseret",             "𐐨",             "[𐐀]" },
  { "full-width",          "ｎａｔｏ",       "[ＮＡＴＯ]" },
  { "sharp-s",             "strasse",       "Straße" },

  { "straight-apostrophe", "don't",         "[don’t] or [don't] or [don‘t]" },
  { "curly-apostrophe",    "don’t",         "[don't] or [don’t]" },
  { "straight-quotes",     "\"no\"",        "[“no”] [„no“] [«no»]" },
  { "curly-quotes",        "“no”",          "[\"no\"]" },
  { "quote-first",         "\"no",          "[“no]” \u200b[“no]" },
  { "quote-last",          "no\"",          "“[no”]" },
  { "dash",                "2022-2023",     "[2022–2023]" },
  { "minus",               "-5",            "at [−5]" },

  { "no-break-space",      "44 million",    "[44\u00a0million]" },
  { "line-end",            "44 million",    "[44\nmillion], [44 \n  million]" },
  { "space-is-needed",     "44 million",    "44million" },
  { "spaces-in-words",     "44  million",   "[44 million]" },
  { "soft-hyphen",         "council",       "[coun\u00adcil]" },
  { "soft-hyphens",        "council",       "[c\u00ado\u00adu\u00adn\u00adc\u00adi\u00adl]" },
  { "zero-width",          "council",       "[coun\u200bcil] [council]\ufeff" },
  { "hyphen-in-words",     "coun\u00adcil", "[council]" },

  { "plain-for-accent",    "Erdogan",       "[Erdoğan]" },
  { "plain-for-stroke",    "lodz",          "[Łódź]" },
  { "accent-is-meant",     "résumé",        "resume, [résumé], resumé" },
  { "accent-decomposed",   "cafe",          "the [cafe\u0301]s" },
  { "composed-for-apart",  "café",          "the [cafe\u0301]s, cafe" },
  { "apart-for-composed",  "cafe\u0301",    "the [café]s, cafe" },
  { "two-accents",         "ệ",             "[e\u0323\u0302] e\u0323 [ệ] ê" },
  { "all-accents",         "naive",         "[ṅáîvě]" },
  { "umlaut-is-no-e",      "Mueller",       "Müller" },
  { "short-i",             "чайка",         "[ча\u0438\u0306ка] [чайка] чаика" },
  { "not-inside-cluster",  "क",             "कु [क]" },
  { "not-inside-emoji",    "👩",            "👩\u200d🚀 [👩]" },
  { "emoji",               "👍",            "yes [👍]" },

  { "rare-letter-late",    "sequoia",       "[Sequoia] [seq\u00aduoia] [séquoia] sequin" },
  { "long",                "the quick brown fox jumps", "[The quick brown fox jumps]" },
  { "at-the-end",          "end",           "the [end]" },
  { "cut-at-the-end",      "ending",        "the end" },
};

/* Takes the brackets out, and says where they were. */
static FactText *
unmark (const char *marked,
        GArray     *spans)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  guint offset = 0;
  FactSpan span = { 0, 0 };

  for (const char *p = marked; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (*p == '[')
        {
          span.start = offset;
        }
      else if (*p == ']')
        {
          span.end = offset;
          g_array_append_val (spans, span);
        }
      else
        {
          g_string_append_unichar (plain, g_utf8_get_char (p));
          offset++;
        }
    }

  return fact_text_new (plain->str, (gssize) plain->len);
}

static void
assert_spans (const FactHits *hits,
              FactText       *text,
              GArray         *spans)
{
  g_assert_cmpuint (hits->n_found, ==, spans->len);
  g_assert_cmpuint (hits->n_hits, ==, spans->len);
  for (guint i = 0; i < spans->len; i++)
    {
      FactSpan span = fact_hits_get_span (hits, text, i);

      g_assert_cmpuint (span.start, ==, g_array_index (spans, FactSpan, i).start);
      g_assert_cmpuint (span.end, ==, g_array_index (spans, FactSpan, i).end);
    }
}

static void
test_search (gconstpointer data)
{
  const SearchCase *row = data;
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (FactSpan));
  g_autoptr (FactText) text = unmark (row->marked, spans);
  g_autoptr (FactNeedle) needle = fact_needle_new (row->words);
  g_autofree FactHits *hits = fact_search (text, needle, G_MAXUINT, NULL);

  assert_spans (hits, text, spans);
}

/* What an oracle compares: letters, and where they stand in bytes. */
typedef struct
{
  FactFolded letter;
  gsize      start;
  gsize      end;
} Unit;

static GArray *
fold_all (const char *utf8,
          gsize       n_bytes)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (Unit));
  const char *at = utf8;

  for (;;)
    {
      const char *start;
      Unit unit;

      at = fact_fold_next (at, utf8 + n_bytes, &start, &unit.letter);
      if (unit.letter.base == 0)
        return units;

      unit.start = start - utf8;
      unit.end = at - utf8;
      g_array_append_val (units, unit);
    }
}

static gboolean
stands_at (GArray *text,
           GArray *words,
           guint   place)
{
  for (guint i = 0; i < words->len; i++)
    {
      if (!fact_folded_stands_for (&g_array_index (words, Unit, i).letter, &g_array_index (text, Unit, place + i).letter))
        return FALSE;
    }

  return TRUE;
}

/* Folds everything and tries every place. */
static GArray *
search_naively (FactText   *text,
                const char *words)
{
  const char *utf8 = fact_text_get_utf8 (text);
  gsize n_bytes = fact_text_get_n_bytes (text);
  g_autoptr (GArray) units = fold_all (utf8, n_bytes);
  g_autoptr (GArray) wanted = fold_all (words, strlen (words));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (FactSpan));

  if (wanted->len > 0 && g_array_index (wanted, Unit, 0).letter.base == ' ')
    g_array_remove_index (wanted, 0);
  if (wanted->len > 0 && g_array_index (wanted, Unit, wanted->len - 1).letter.base == ' ')
    g_array_set_size (wanted, wanted->len - 1);

  for (guint i = 0; wanted->len > 0 && i + wanted->len <= units->len;)
    {
      gsize start = g_array_index (units, Unit, i).start;
      gsize end = g_array_index (units, Unit, i + wanted->len - 1).end;
      gboolean is_hit = stands_at (units, wanted, i) && fact_grapheme_is_boundary (utf8, n_bytes, start) &&
                        fact_grapheme_is_boundary (utf8, n_bytes, end);
      FactSpan span = { fact_text_to_offset (text, start), fact_text_to_offset (text, end) };

      if (is_hit)
        g_array_append_val (spans, span);
      i += is_hit ? wanted->len : 1;
    }

  return spans;
}

/* Few different letters, so that words are found, and all that folding is about. */
static char *
draw_words (GRand             *rand,
            const char *const *alphabet,
            guint              n)
{
  GString *words = g_string_new (NULL);
  guint n_alphabet = g_strv_length ((char **) alphabet);

  for (guint i = 0; i < n; i++)
    g_string_append (words, alphabet[g_rand_int_range (rand, 0, (gint32) n_alphabet)]);

  return g_string_free (words, FALSE);
}

static const char *const plain[] = { "a", "b", "e", "A", " ", "\n", "x", "q", NULL };
static const char *const hostile[] = {
  "a", "e", "E", "é", "É", "e\u0301", "\u0301", "a\u0323\u0302", "\u00ad", "\u200b", "\ufeff", " ", "\n", "\u00a0", "\u2003", "’", "'", "“",
  "\"", "–", "-", "ß", "ø", "σ", "ς", "Σ", "й", "и", "\u0306", "か", "が", "か\u3099", "क", "\u0941", "👩", "\u200d", "🚀", "🇩", "ł", "L",
  "\u212a", "K", "q", "Ｑ", "𐐀", "𐐨", "\u1100", "\u1161", "\u2028", "\ufe0f", "\ufe20", "\u0600", "`", "«", "東", NULL
};

static void
test_oracle (gconstpointer data)
{
  const char *const *alphabet = data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);
  guint n_found = 0;

  for (guint run = 0; run < 3000; run++)
    {
      g_autofree char *utf8 = draw_words (rand, alphabet, g_rand_int_range (rand, 0, 120));
      g_autofree char *words = draw_words (rand, alphabet, g_rand_int_range (rand, 1, run % 3 == 0 ? 12 : 4));
      g_autoptr (FactText) text = fact_text_new (utf8, -1);
      g_autoptr (FactNeedle) needle = fact_needle_new (words);
      g_autoptr (GArray) expected = search_naively (text, words);
      g_autofree FactHits *hits = fact_search (text, needle, G_MAXUINT, NULL);

      assert_spans (hits, text, expected);
      n_found += hits->n_found;
    }

  g_assert_cmpuint (n_found, >, 1000);
}

/* Who types on narrows what was found; a text without the first words has not the second either. */
static void
test_narrowing (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  guint n_narrowed = 0;

  for (guint run = 0; run < 3000; run++)
    {
      g_autofree char *utf8 = draw_words (rand, hostile, 40);
      g_autofree char *words = draw_words (rand, hostile, 2);
      g_autofree char *more = draw_words (rand, hostile, g_rand_int_range (rand, 0, 2));
      g_autofree char *longer = g_rand_boolean (rand) ? g_strconcat (words, more, NULL) : g_strconcat (more, words, NULL);
      g_autoptr (FactText) text = fact_text_new (utf8, -1);
      g_autoptr (FactNeedle) before = fact_needle_new (words);
      g_autoptr (FactNeedle) needle = fact_needle_new (longer);
      g_autofree FactHits *hits_before = fact_search (text, before, 0, NULL);
      g_autofree FactHits *hits = fact_search (text, needle, 0, NULL);

      if (!fact_needle_narrows (needle, before))
        continue;
      n_narrowed++;
      if (hits_before->n_found == 0)
        g_assert_cmpuint (hits->n_found, ==, 0);
    }

  g_assert_cmpuint (n_narrowed, >, 100);
}

typedef struct
{
  const char *name;
  const char *before;
  const char *words;
  gboolean    narrows;
} NarrowsCase;

static const NarrowsCase narrows_cases[] = {
  { "same",          "tunnel",  "tunnel",   TRUE },
  { "longer",        "tunn",    "tunnel",   TRUE },
  { "in-front",      "tunnel",  "a tunnel", TRUE },
  { "shorter",       "tunnel",  "tunn",     FALSE },
  { "other",         "tunnel",  "bridge",   FALSE },
  { "other-case",    "TUNN",    "tunnel",   TRUE },
  { "space-typed",   "the ",    "the t",    TRUE },
  { "accent-added",  "cafe",    "café",     TRUE },
  { "accent-gone",   "café",    "cafe",     FALSE },
  { "from-nothing",  "",        "tunnel",   FALSE },
  { "in-a-cluster",  "क",       "कु",       FALSE },
};

static void
test_narrows (gconstpointer data)
{
  const NarrowsCase *row = data;
  g_autoptr (FactNeedle) before = fact_needle_new (row->before);
  g_autoptr (FactNeedle) needle = fact_needle_new (row->words);

  g_assert_cmpint (fact_needle_narrows (needle, before), ==, row->narrows);
}

/* Longer than what is searched at one go, with words across each seam. */
static void
test_long_text (void)
{
  g_autoptr (GString) utf8 = g_string_new ("ü");
  g_autoptr (FactNeedle) needle = fact_needle_new ("to and fro");
  g_autoptr (FactText) text = NULL;
  g_autofree FactHits *hits = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (utf8, "to and fro ");
  text = fact_text_new (utf8->str, (gssize) utf8->len);
  hits = fact_search (text, needle, 1000, NULL);

  g_assert_cmpuint (hits->n_found, ==, 100000);
  g_assert_cmpuint (hits->n_hits, ==, 1000);
  g_assert_cmpuint (fact_hits_get_span (hits, text, 999).start, ==, 1 + 999 * 11);
  g_assert_cmpuint (fact_hits_get_span (hits, text, 999).end, ==, 1 + 999 * 11 + 10);
}

/* Hits at 0, 3 and 7. */
static void
test_places (void)
{
  static const struct { gsize byte_offset; guint hit; } places[] = { { 0, 0 }, { 1, 0 }, { 2, 1 }, { 3, 1 }, { 5, 2 }, { 8, 2 }, { 9, 3 } };
  g_autoptr (FactText) text = fact_text_new ("no no, no", -1);
  g_autoptr (FactNeedle) needle = fact_needle_new ("no");
  g_autofree FactHits *hits = fact_search (text, needle, G_MAXUINT, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_cmpuint (fact_hits_find (hits, places[i].byte_offset), ==, places[i].hit);
}

static void
test_cancelled (void)
{
  g_autoptr (FactText) text = fact_text_new ("no", -1);
  g_autoptr (FactNeedle) needle = fact_needle_new ("no");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (fact_search (text, needle, 1, cancellable));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (search_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/search/", search_cases[i].name, NULL);

      g_test_add_data_func (path, &search_cases[i], test_search);
    }
  for (guint i = 0; i < G_N_ELEMENTS (narrows_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/search/narrows/", narrows_cases[i].name, NULL);

      g_test_add_data_func (path, &narrows_cases[i], test_narrows);
    }
  g_test_add_data_func ("/search/oracle/plain", plain, test_oracle);
  g_test_add_data_func ("/search/oracle/hostile", hostile, test_oracle);
  g_test_add_func ("/search/narrowing", test_narrowing);
  g_test_add_func ("/search/long-text", test_long_text);
  g_test_add_func ("/search/places", test_places);
  g_test_add_func ("/search/cancelled", test_cancelled);

  return g_test_run ();
}
