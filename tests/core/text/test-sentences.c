/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-text.h"



/* Sentences stand between bars; what stands outside of them belongs to none. */
typedef struct
{
  const char *name;
  const char *marked;
} SentenceCase;

static const SentenceCase sentence_cases[] = {
  { "empty", "" },
  { "white", " \n\t\n" },
  { "one", "|The tunnel is open.|" },
  { "two", "|The tunnel is open.| |Nobody uses it.|" },
  { "no-stop", "|Tunnel bill climbs|\n\n|The tunnel is open|" },
  { "white-around", "  |The tunnel is open.|  \n" },
  { "hard-wrapped",
    "|The figure of 44 million that you print in the second paragraph is the one for both years of the work,|\n"
    "|By Ana Petri|" },
  { "across-lines",
    "|The figure of 44 million that you print in the second paragraph is the\n"
    "one for both years.| |The council's own report, which I attach, gives 21.5\n"
    "million for the first, and so you compare two years with one.|" },
  { "line-separator", "|The tunnel|\u2028|Nobody uses it.|" },
  { "question", "|Is it open?| |It is!| |Really?!| |Yes.|" },

  { "title", "|Mr. Smith met Dr. Jones and Gen. Lee.| |Sen. Warren did not come.|" },
  { "title-in-capitals", "|ARGUMENT OF GEN. ELIZABETH B. DALE|" },
  { "latin", "|It sank, i.e. Parliament failed, e.g. Tuesday vs. Wednesday.| |It rose.|" },
  { "initials", "|J. K. Rowling and George W. Bush spoke.| |It rained.|" },
  { "initial-at-the-end", "|This is plan B.| |The mayor has no other.|" },
  { "pronoun", "|It was you and I.| |Did Albert I. Jones come?|" },
  { "acronym", "|The U.S. Government paid.| |It came from the U.S.| |The mayor left.| |She lives in the U.S. now.|" },
  { "acronym-before-quotation", "|He came from the U.S.| |“Police let me,” he said.|" },
  { "company", "|Halden Inc. President Joe Frye spoke.| |He left Halden Inc.| |The firm is bankrupt.|" },
  { "saint", "|They met in St. John's, on Main St.| |The rest stayed.|" },
  { "hour", "|It opened at 9 a.m. ET and closed at 6 p.m.| |Nobody came.|" },
  { "hour-first", "|At 5 a.m. Mr. Smith left.| |By 10 p.m. Monday he was back.|" },
  { "number-sign", "|No. 10 said so, on p. 12.| |He said no.| |The others did not.|" },
  { "month", "|On Jan. 6 it began.| |It ended in Dec.| |Nobody noticed.|" },
  { "state", "|They met in Springfield, Calif.| |Police came.| |Fla. Gov. Rick Scott did not.|" },
  { "et-cetera", "|They sell rails, sleepers, etc.| |Prices rise.|" },
  { "like-an-abbreviation", "|It is all for art.| |They sat in the sun.|" },

  { "decimal", "|It cost $3.5 million in 2.5 years.| |That is all.|" },
  { "number-begins", "|It rose to 5.| |10 people died.|" },
  { "address", "|See https://www.example.org/a.html?b=C.D or a.b@example.org.| |It is there.|" },
  { "list", "|1. The first thing|\n|2. The second thing|" },

  { "ellipsis", "|It was… odd.| |I mean ... I did not.| |It went on . . . and on.|" },
  { "ellipsis-before-capital", "|He never came….| |She left.| |He stayed. . . .| |She did not.|" },

  { "quotation-first", "|“Really?” she asked.| |“It rose,” he said.|" },
  { "quotation-last", "|She said: “It is open.”| |The mayor left.|" },
  { "quotation-of-two", "|“It is open.| |It is long.”| |The mayor left.|" },
  { "straight-quotes", "|\"Stop!\" he said.| |'Go.'| |\"No.\"|" },
  { "two-marks", "|Did he ask “Who is it?”?| |Yes.|" },
  { "bracket", "|He teaches (He once worked as an engineer.) at the school.| |(He does.)| |She does not.|" },
  { "footnote", "|He stayed until 1805.[6]| |In 1806 he left.| |He came back.¹| |Then he died. [17]| |Nobody knew.|" },
  { "name-with-mark", "|She works at Yahoo! in the city.|" },
  { "lower-case-goes-on", "|It is the approx. value of so. and so.|" },
  { "comma-goes-on", "|“Why?”, he asked.|" },

  { "stars", "|The first part.|\n\n* * *\n\n|The second part.|" },
  { "stars-in-paragraph", "|The first part. ***|" },
  { "left-over-quotation-mark", "|He left. ”|" },
  { "marks-only", "... !!! ???" },

  { "ideographs", "|東京は大きい。||大阪も大きい！||京都は？|" },
  { "devanagari", "|वह आया।| |वह गया।|" },
  { "arabic", "|هل هذا صحيح؟| |نعم.|" },
  { "combining", "|Cafe\u0301.| |E\u0301t\u00e9.|" },
};

/* The text without bars, and the spans that they mark. */
static FactText *
read_marked (const char *marked,
             GArray     *spans)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint offset = 0;
  gboolean is_open = FALSE;
  FactSpan span = { 0, 0 };

  for (const char *p = marked; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (*p == '|')
        {
          if (is_open)
            {
              span.end = offset;
              g_array_append_val (spans, span);
            }
          span.start = offset;
          is_open = !is_open;
        }
      else
        {
          g_string_append_len (text, p, g_utf8_next_char (p) - p);
          offset++;
        }
    }
  g_assert_false (is_open);

  return fact_text_new (text->str, text->len);
}

static void
test_sentences (gconstpointer data)
{
  const SentenceCase *c = data;
  g_autoptr (GArray) expected = g_array_new (FALSE, FALSE, sizeof (FactSpan));
  g_autoptr (FactText) text = read_marked (c->marked, expected);

  g_assert_false (fact_text_has_sentences (text));

  for (guint i = 0; i < MIN (expected->len, fact_text_get_n_sentences (text)); i++)
    {
      g_autofree char *wanted = fact_text_dup_slice (text, g_array_index (expected, FactSpan, i));
      g_autofree char *found = fact_text_dup_slice (text, fact_text_get_sentence (text, i + 1));

      g_assert_cmpstr (found, ==, wanted);
      g_assert_true (fact_span_equal (fact_text_get_sentence (text, i + 1), g_array_index (expected, FactSpan, i)));
    }
  g_assert_cmpuint (fact_text_get_n_sentences (text), ==, expected->len);
  g_assert_true (fact_text_has_sentences (text));
}

static void
test_sentence_at (void)
{
  g_autoptr (FactText) text = fact_text_new ("\n Ja. Né!  \nOh", -1);
  const guint numbers[] = { 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3 };

  for (guint offset = 0; offset < G_N_ELEMENTS (numbers); offset++)
    g_assert_cmpuint (fact_text_get_sentence_at (text, offset), ==, numbers[offset]);
  g_assert_cmpuint (fact_text_get_sentence_at (text, G_MAXUINT), ==, 3);
}

typedef struct
{
  const char *name;
  const char *piece;           /* what the text is made of */
  guint       n_sentences;     /* of a text of N_PIECES of them */
} LongCase;

#define N_PIECES 200000

static const LongCase long_cases[] = {
  { "no-stop", "word ", 1 },
  { "stops", ".", 0 },
  { "spaced-stops", ". ", 0 },
  { "stops-and-commas", ". , ", 0 },
  { "stops-and-quotes", ".\"", 0 },
  { "questions-and-brackets", "?( ", 0 },
  { "initials", "B. ", 1 },
  { "acronym", "A.", 1 },
  { "footnotes", ".[1", 1 },
  { "combining", "\u0301", 0 },
  { "sentences", "Oh no. ", N_PIECES },
  { "hours", "At 5 a.m. ", (N_PIECES + 2) / 3 },
};

/* Anything that is not linear takes minutes here. */
static void
test_long (gconstpointer data)
{
  const LongCase *c = data;
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (FactText) text = NULL;

  for (guint i = 0; i < N_PIECES; i++)
    g_string_append (words, c->piece);
  text = fact_text_new (words->str, words->len);

  g_assert_cmpuint (fact_text_get_n_sentences (text), ==, c->n_sentences);
}

/* Whatever the text, sentences are in order, apart, inside their paragraphs, and leave out no letter. */
static void
test_random (void)
{
  static const char * const pieces[] = {
    "Mr", ".", ". ", "The", " ", "a", "U.S", "…", "?", "”", "“", "(", ")", "[1]", "\n", "\n\n", "\u2028", "。", "5", "p.m", "I", ",",
    "\u200b", "\u0301", "-", "\u00a0", "’", "*", "!", "Jan",
  };

  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (GString) words = g_string_new (NULL);
      g_autoptr (FactText) text = NULL;
      guint last = 0, number = 0;

      for (int i = g_test_rand_int_range (0, 40); i > 0; i--)
        g_string_append (words, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      text = fact_text_new (words->str, words->len);

      for (guint i = 1; i <= fact_text_get_n_sentences (text); i++)
        {
          FactSpan span = fact_text_get_sentence (text, i);
          FactSpan paragraph = fact_text_get_paragraph (text, fact_text_get_paragraph_at (text, span.start));

          g_assert_cmpuint (span.start, >=, last);
          g_assert_cmpuint (span.start, <, span.end);
          g_assert_cmpuint (span.start, >=, paragraph.start);
          g_assert_cmpuint (span.end, <=, paragraph.end);
          last = span.end;
        }

      for (guint offset = 0; offset < fact_text_get_n_chars (text); offset++)
        {
          g_autofree char *letter = fact_text_dup_slice (text, (FactSpan) { offset, offset + 1 });

          if (!g_unichar_isalpha (g_utf8_get_char (letter)))
            continue;
          number = fact_text_get_sentence_at (text, offset);
          g_assert_cmpuint (number, >, 0);
          g_assert_cmpuint (offset, <, fact_text_get_sentence (text, number).end);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentence_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/sentences/", sentence_cases[i].name, NULL);

      g_test_add_data_func (path, &sentence_cases[i], test_sentences);
    }
  for (guint i = 0; i < G_N_ELEMENTS (long_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/sentences/long/", long_cases[i].name, NULL);

      g_test_add_data_func (path, &long_cases[i], test_long);
    }
  g_test_add_func ("/sentences/at", test_sentence_at);
  g_test_add_func ("/sentences/random", test_random);

  return g_test_run ();
}
