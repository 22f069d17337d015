/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-subtitle.h"

#include "../../core/model/small-project.h"

typedef struct
{
  const char *path;
  const char *outlet;
  const char *published;
  const char *name;
  FactRole    role;
  guint       n_words;
  guint       n_sentences;
  const char *subtitle;
  gsize       outlet_bytes;
} SubtitleCase;

static const SubtitleCase subtitle_cases[] = {
  { "/article-subtitle/all", "Northgate Courier", "2026-03-12", "overrun.txt", FACT_ROLE_ARTICLE, 252, 14,
    "Northgate Courier  •  12 March 2026  •  Imported from overrun.txt  •  252 words  •  14 sentences", 17 },
  { "/article-subtitle/source", "City Record", "", "", FACT_ROLE_SOURCE, 1, 1, "City Record  •  Source  •  1 word  •  1 sentence", 11 },
  { "/article-subtitle/no-outlet", "", "2026-03", "", FACT_ROLE_ARTICLE, 0, 0, "March 2026", 0 },
  { "/article-subtitle/nothing", "", "", "", FACT_ROLE_ARTICLE, 0, 0, "", 0 },
  { "/article-subtitle/one-line", "Le\nMonde <b>", "", "", FACT_ROLE_ARTICLE, 0, 0, "Le Monde <b>", 12 },
};

static void
test_subtitle (gconstpointer data)
{
  const SubtitleCase *test = data;
  FactArticle *article = small_article_new ("a", "Words.");
  g_autofree char *subtitle = NULL;
  gsize outlet_bytes;

  REPLACE (article, fact_article_with_field (article, FACT_ARTICLE_OUTLET, test->outlet));
  REPLACE (article, fact_article_with_field (article, FACT_ARTICLE_PUBLISHED, test->published));
  REPLACE (article, fact_article_with_provenance (article, FACT_PROVENANCE_NAME, test->name));
  REPLACE (article, fact_article_with_role (article, test->role));

  subtitle = fact_article_subtitle_format (article, test->n_words, test->n_sentences, &outlet_bytes);
  g_assert_cmpstr (subtitle, ==, test->subtitle);
  g_assert_cmpuint (outlet_bytes, ==, test->outlet_bytes);
  fact_record_unref (article);
}

static void
test_title (void)
{
  g_autoptr (FactArticle) bare = small_article_new ("a", "Words.");
  g_autoptr (FactArticle) titled = fact_article_with_field (bare, FACT_ARTICLE_TITLE, "A\ntitle");
  g_autofree char *none = fact_article_title_format (bare);
  g_autofree char *title = fact_article_title_format (titled);

  g_assert_cmpstr (none, ==, "Untitled Article");
  g_assert_cmpstr (title, ==, "A title");
}

/* As only another program writes them: without a space, which is dear to lay out. */
static void
test_endless (void)
{
  g_autofree char *endless = g_strnfill (20000, 'x');
  g_autoptr (FactArticle) bare = small_article_new ("a", "Words.");
  g_autoptr (FactArticle) titled = fact_article_with_field (bare, FACT_ARTICLE_TITLE, endless);
  g_autoptr (FactArticle) article = fact_article_with_field (titled, FACT_ARTICLE_OUTLET, endless);
  g_autofree char *title = fact_article_title_format (article);
  gsize outlet_bytes;
  g_autofree char *subtitle = fact_article_subtitle_format (article, 1, 0, &outlet_bytes);

  g_assert_cmpint (g_utf8_strlen (title, -1), ==, 300);
  g_assert_true (g_str_has_suffix (title, "…"));
  g_assert_true (g_str_has_suffix (subtitle, "x…  •  1 word"));
  g_assert_cmpint (g_utf8_strlen (subtitle, (gssize) outlet_bytes), ==, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (subtitle_cases); i++)
    g_test_add_data_func (subtitle_cases[i].path, &subtitle_cases[i], test_subtitle);
  g_test_add_func ("/article-subtitle/title", test_title);
  g_test_add_func ("/article-subtitle/endless", test_endless);

  return g_test_run ();
}
