/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-text.h"

#include <string.h>

/* Stand-ins for the lines of news pages: longer than anything that is wrapped by hand. */
#define LONG_A "The council said on Tuesday that the tunnel had cost 44 million crowns more than planned, which is twice what "\
  "the mayor told reporters in spring, and that nobody had been asked."
#define LONG_B "The mayor denied this in a statement that her office sent out late in the evening, saying that the council's figure "\
  "counts the station as well, which was always paid for by the region."

/* A mail as mail programs send it. */
#define MAIL_A_1 "The figure of 44 million that you print in the second paragraph is the"
#define MAIL_A_2 "one for both years. The council's own report, which I attach, gives 21.5"
#define MAIL_A_3 "million for the first, and so you compare two years with one."
#define MAIL_B_1 "As to the station, the region pays for it and has done so from the first"
#define MAIL_B_2 "day. Nobody in the council claims otherwise."

#define HAN_20 "特斯拉首席执行官发表声明澄清媒体报道指"

typedef struct
{
  const char *name;
  const char *text;
  const char *paragraphs[12];
} ParagraphCase;

static const ParagraphCase paragraph_cases[] = {
  { "empty",          "",                           { NULL } },
  { "white",          " \n\n\t\n\u00a0\u2003\n",    { NULL } },
  { "one",            "word",                       { "word" } },
  { "line-end",       "word\n",                     { "word" } },
  { "blank-lines",    "\n\n a \n\n\n\tb\n",         { " a ", "\tb" } },
  { "white-is-blank", "a\n \t\u00a0\nb",            { "a", "b" } },
  { "zero-width-is-blank", "a\n\u200b\nb",          { "a", "b" } },
  { "crlf",           "a\r\n\r\nb\r\n",             { "a", "b" } },

  { "news-blank-lines",
    LONG_A "\n\nWhat the mayor says\n\n" LONG_B "\n",
    { LONG_A, "What the mayor says", LONG_B } },
  { "news-no-blank-lines",
    "date 2024-10-25 Tunnel cost twice the plan, says council\n" LONG_A "\nWhat the mayor says\n" LONG_B,
    { "date 2024-10-25 Tunnel cost twice the plan, says council", LONG_A, "What the mayor says", LONG_B } },
  { "news-blank-lines-now-and-then",
    "Tunnel cost twice the plan\nBy Ana Petri\n\n" LONG_A "\n" LONG_B "\n\nWhat the mayor says\n" LONG_B,
    { "Tunnel cost twice the plan", "By Ana Petri", LONG_A, LONG_B, "What the mayor says", LONG_B } },
  { "headline-and-byline",
    "Council says that the new tunnel cost twice the plan\nBy Ana Petri and Joos Verhaeghe in Ellery, with agencies",
    { "Council says that the new tunnel cost twice the plan", "By Ana Petri and Joos Verhaeghe in Ellery, with agencies" } },
  { "list-of-headlines",
    "Mayor denies that the tunnel cost more\nRegion pays for the station, says report\nCouncil to vote on tunnel next week",
    { "Mayor denies that the tunnel cost more", "Region pays for the station, says report",
      "Council to vote on tunnel next week" } },
  { "short-lower-case-lines", "apples\noranges\npears", { "apples", "oranges", "pears" } },

  { "mail",
    MAIL_A_1 "\n" MAIL_A_2 "\n" MAIL_A_3 "\n\n" MAIL_B_1 "\n" MAIL_B_2 "\n",
    { MAIL_A_1 "\n" MAIL_A_2 "\n" MAIL_A_3, MAIL_B_1 "\n" MAIL_B_2 } },
  { "mail-no-blank-line",
    MAIL_A_1 "\n" MAIL_A_2 "\n" MAIL_A_3,
    { MAIL_A_1 "\n" MAIL_A_2 "\n" MAIL_A_3 } },
  { "mail-greeting",
    "Dear Sir,\n" MAIL_A_1 "\n" MAIL_A_2 "\n" MAIL_A_3,
    { "Dear Sir,", MAIL_A_1 "\n" MAIL_A_2 "\n" MAIL_A_3 } },
  { "mail-signature",
    MAIL_A_1 "\n" MAIL_A_2 "\n\n-- \nAna Petri\nCity desk",
    { MAIL_A_1 "\n" MAIL_A_2, "-- ", "Ana Petri", "City desk" } },
  { "mail-quoted",
    "> " MAIL_A_1 "\n> " MAIL_A_2 "\n> " MAIL_A_3 "\n\nYes.",
    { "> " MAIL_A_1 "\n> " MAIL_A_2 "\n> " MAIL_A_3, "Yes." } },
  { "mail-address",
    MAIL_A_1 "\n"
    "https://example.org/a/very/long/address/that/no/program/breaks/because/it/would/not/work/any/more/if/it/did.html\n"
    MAIL_A_2 "\n" MAIL_A_3,
    { MAIL_A_1 "\n"
      "https://example.org/a/very/long/address/that/no/program/breaks/because/it/would/not/work/any/more/if/it/did.html\n"
      MAIL_A_2 "\n" MAIL_A_3 } },
  { "mail-capitals",
    MAIL_A_1 "\n" MAIL_A_2 "\n\nThe region pays for the station and for the bridge as well, says Anders\n"
    "Lund, who built both.",
    { MAIL_A_1 "\n" MAIL_A_2, "The region pays for the station and for the bridge as well, says Anders\nLund, who built both." } },
  { "mail-in-news",
    LONG_A "\n\n" MAIL_A_1 "\n" MAIL_A_2 "\n" MAIL_A_3 "\n\n" LONG_B "\n" LONG_A,
    { LONG_A, MAIL_A_1 "\n" MAIL_A_2 "\n" MAIL_A_3, LONG_B, LONG_A } },
  { "uneven-wrapping",
    "The tunnel was to be dug in three years, and it was dug in five, for the rock\n"
    "was harder than the survey had said it would be, which had been made\n"
    "in summer, by a firm that has since been wound up, and whose owner\n"
    "could not be reached.",
    { "The tunnel was to be dug in three years, and it was dug in five, for the rock\n"
      "was harder than the survey had said it would be, which had been made\n"
      "in summer, by a firm that has since been wound up, and whose owner\n"
      "could not be reached." } },

  { "han-lines",      HAN_20 "一\n" HAN_20 HAN_20 "\n" HAN_20 "道", { HAN_20 "一", HAN_20 HAN_20, HAN_20 "道" } },
  { "han-wrapped",
    HAN_20 HAN_20 "\n" HAN_20 HAN_20 "\n" HAN_20 HAN_20 "\n" HAN_20,
    { HAN_20 HAN_20 "\n" HAN_20 HAN_20 "\n" HAN_20 HAN_20 "\n" HAN_20 } },

  { "line-separator", "a\u2028b",                   { "a\u2028b" } },
  { "form-feed",      "a\fb",                       { "a\fb" } },
  { "page-break",     "a\n\f\nb",                   { "a", "b" } },
  { "paragraph-separator", "a\u2029b\u2029",        { "a", "b" } },
  { "paragraph-separators", "a\u2029\u2029\nb\nc\u2029d", { "a", "b", "c", "d" } },
  { "separator-in-wrapped",
    MAIL_A_1 "\u2029" MAIL_A_2 "\n" MAIL_A_3,
    { MAIL_A_1, MAIL_A_2 "\n" MAIL_A_3 } },
};

static void
test_paragraphs (gconstpointer data)
{
  const ParagraphCase *row = data;
  g_autoptr (FactText) text = fact_text_new (row->text, -1);
  guint n_paragraphs = fact_text_get_n_paragraphs (text);

  for (guint i = 0; i < n_paragraphs; i++)
    {
      g_autofree char *slice = fact_text_dup_slice (text, fact_text_get_paragraph (text, i + 1));

      g_assert_cmpstr (slice, ==, row->paragraphs[i]);
    }
  g_assert_null (row->paragraphs[n_paragraphs]);
}

/* Whatever the text, paragraphs come in order, do not touch, and only white space stands between them. */
static void
test_paragraph_at (gconstpointer data)
{
  const ParagraphCase *row = data;
  g_autoptr (FactText) text = fact_text_new (row->text, -1);
  guint number = 0;

  for (guint offset = 0; offset <= fact_text_get_n_chars (text); offset++)
    {
      if (number < fact_text_get_n_paragraphs (text) && fact_text_get_paragraph (text, number + 1).start == offset)
        number++;
      g_assert_cmpuint (fact_text_get_paragraph_at (text, offset), ==, number);

      if (number == 0 || offset >= fact_text_get_paragraph (text, number).end)
        {
          gunichar c = g_utf8_get_char (fact_text_get_utf8 (text) + fact_text_to_byte_offset (text, offset));

          g_assert_true (c == 0 || c == 0x200b || g_unichar_isspace (c));
        }
    }

  g_assert_cmpuint (number, ==, fact_text_get_n_paragraphs (text));
  g_assert_cmpuint (fact_text_get_paragraph_at (text, G_MAXUINT), ==, number);
}

/* An edit in one block leaves the other blocks' paragraphs alone. */
static void
test_blocks_stand_alone (void)
{
  g_autoptr (FactText) before = fact_text_new (MAIL_A_1 "\n" MAIL_A_2 "\n\n" LONG_A "\n\n" MAIL_B_1 "\n" MAIL_B_2, -1);
  g_autoptr (FactText) after = fact_text_new (MAIL_A_1 "\n" MAIL_A_2 "\n\nShort.\n\n" MAIL_B_1 "\n" MAIL_B_2, -1);

  g_assert_cmpuint (fact_text_get_n_paragraphs (before), ==, 3);
  g_assert_cmpuint (fact_text_get_n_paragraphs (after), ==, 3);
}

static void
add_row (const char          *path,
         const ParagraphCase *row,
         GTestDataFunc        function)
{
  g_autofree char *row_path = g_strdup_printf ("/paragraphs/%s/%s", path, row->name);

  g_test_add_data_func (row_path, row, function);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (paragraph_cases); i++)
    {
      add_row ("spans", &paragraph_cases[i], test_paragraphs);
      add_row ("at", &paragraph_cases[i], test_paragraph_at);
    }

  g_test_add_func ("/paragraphs/blocks-stand-alone", test_blocks_stand_alone);

  return g_test_run ();
}
