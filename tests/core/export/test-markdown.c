/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/fact-markdown.h"

#include <locale.h>
#include <string.h>

/* Somebody's words, and what shows just these words in GitHub Flavored Markdown. */
static const struct
{
  const char *words;
  const char *markdown;
} line_cases[] = {
  { "",                              "" },
  { "plain words, (as) $1.9 they! are: 5 > 3 – “so”", "plain words, (as) $1.9 they! are: 5 > 3 – “so”" },
  { " two\n lines\r\n\tand\xE2\x80\xA9 more ", "two lines and more" },
  { "*strong* _em_ ~~gone~~ `code`", "\\*strong\\* \\_em\\_ \\~\\~gone\\~\\~ \\`code\\`" },
  { "back\\slash\\",                 "back\\\\slash\\\\" },
  { "[a](javascript:b) ![i](j)",     "\\[a\\](javascript:b) !\\[i\\](j)" },
  { "<script>x</script> <!-- c",     "\\<script>x\\</script> \\<!-- c" },
  { "a | b",                         "a \\| b" },
  { "AT&T &lt; &#60; & &;",          "AT&T \\&lt; \\&#60; & &;" },
  { "# heading",                     "\\# heading" },
  { "claim #7 #",                    "claim \\#7 \\#" },
  { "> quote",                       "\\> quote" },
  { "- item",                        "\\- item" },
  { "--- ",                          "\\---" },
  { "+ item",                        "\\+ item" },
  { "===",                           "\\===" },
  { "1. first",                      "1\\. first" },
  { "1986) was",                     "1986\\) was" },
  { "1986.",                         "1986\\." },
  { "1.9 billion",                   "1.9 billion" },
  { "in 1986. Then",                 "in 1986. Then" },
  { "    indented",                  "indented" },
  { "```",                           "\\`\\`\\`" },
  { "~~~",                           "\\~\\~\\~" },
  { "see https://a.example/b_c",     "see https\\://a.example/b\\_c" },
  { "see www.a.example",             "see www\\.a.example" },
  { "\x01\x1B[31mred",               "\\[31mred" },
};

static void
test_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (line_cases); i++)
    {
      g_autofree char *markdown = fact_markdown_escape_line (line_cases[i].words);

      g_assert_cmpstr (markdown, ==, line_cases[i].markdown);
    }
}

/* Looking again at the number a line begins with, for each full stop behind it, takes longer than any test may. */
static void
test_long_line (void)
{
  const guint n = 1000000;
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *markdown = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append_c (words, '1');
  for (guint i = 0; i < n; i++)
    g_string_append (words, ". ");

  markdown = fact_markdown_escape_line (words->str);

  g_assert_cmpuint (strlen (markdown), ==, n + 1 + 2 * n - 1);
  g_assert_true (g_str_has_prefix (markdown + n, "\\. . . "));
}

static const struct
{
  const char *words;
  const char *markdown;
} paragraph_cases[] = {
  { "",                      "" },
  { "\n\n",                  "" },
  { "one",                   "one" },
  { "one\ntwo\n",            "one\\\ntwo" },
  { "one\r\n\r\n \r\ntwo",   "one\n\ntwo" },
  { "- a\n# b\n1. c\n> d",   "\\- a\\\n\\# b\\\n1\\. c\\\n\\> d" },
  { "title\n===\n",          "title\\\n\\===" },
  { "a\n```\n<b>\n```",      "a\\\n\\`\\`\\`\\\n\\<b>\\\n\\`\\`\\`" },
};

static void
test_paragraphs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (paragraph_cases); i++)
    {
      g_autofree char *markdown = fact_markdown_escape_paragraphs (paragraph_cases[i].words);

      g_assert_cmpstr (markdown, ==, paragraph_cases[i].markdown);
    }
}

static const struct
{
  const char *address;
  const char *markdown;
} link_cases[] = {
  { "https://a.example/b_c?d=1&lt;=2", "<https://a.example/b_c?d=1&lt;=2>" },
  { "HTTP://A.example",                "<HTTP://A.example>" },
  { "javascript:alert(1)",             "javascript:alert(1)" },
  { "https://a.example/ b",            "https\\://a.example/ b" },
  { "https://a.example/>x",            "https\\://a.example/>x" },
  { "page 12",                         "page 12" },
  { "",                                "" },
};

static void
test_links (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (link_cases); i++)
    {
      g_autofree char *markdown = fact_markdown_format_link (link_cases[i].address);

      g_assert_cmpstr (markdown, ==, link_cases[i].markdown);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/markdown/line", test_line);
  g_test_add_func ("/markdown/long-line", test_long_line);
  g_test_add_func ("/markdown/paragraphs", test_paragraphs);
  g_test_add_func ("/markdown/links", test_links);

  return g_test_run ();
}
