/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-buffer.h"

#define LINE "A line of a long article, which is followed by many others like it.\n"

/* A buffer needs no display. */
static FactArticleBuffer *
load_text (FactArticleTags *tags,
           FactText        *text)
{
  g_autoptr (FactPreparedText) prepared = fact_prepared_text_new (text);
  FactArticleBuffer *buffer = fact_article_buffer_new (prepared, tags);

  fact_article_buffer_load (buffer);
  while (!fact_article_buffer_is_loaded (buffer))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fact_article_buffer_get_n_loaded (buffer), ==, (guint) fact_text_get_n_chars (text));

  return buffer;
}

static FactArticleBuffer *
load (FactArticleTags *tags,
      guint            n_lines)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (FactText) text = NULL;
  FactArticleBuffer *buffer;

  for (guint i = 0; i < n_lines; i++)
    g_string_append (words, LINE);
  text = fact_text_new (words->str, (gssize) words->len);
  buffer = load_text (tags, text);
  g_assert_cmpint (gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (buffer)), ==, (int) words->len);

  return buffer;
}

/* A text that comes in many slices and has breaks that are only shown: all of it comes, and places are the text's own. */
static void
test_slices (void)
{
  FactArticleTags *tags = fact_article_tags_new ();
  g_autoptr (GString) words = g_string_new ("Before ");
  g_autoptr (FactText) text = NULL;
  g_autoptr (FactArticleBuffer) buffer = NULL;
  GtkTextIter start, end, iter;
  FactSpan selection;

  for (guint i = 0; i < 200000; i++)
    g_string_append (words, i % 5000 == 4999 ? " é\n" : "x");
  text = fact_text_new (words->str, (gssize) words->len);
  buffer = load_text (tags, text);

  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (buffer), &start, &end);
  g_assert_cmpuint (fact_article_buffer_get_offset (buffer, &end), ==, fact_text_get_n_chars (text));
  g_assert_cmpint (gtk_text_iter_get_offset (&end), >, (int) fact_text_get_n_chars (text));

  for (guint offset = 0; offset < fact_text_get_n_chars (text); offset += 777)
    {
      fact_article_buffer_get_iter (buffer, &iter, offset);
      g_assert_cmpuint (fact_article_buffer_get_offset (buffer, &iter), ==, offset);
    }

  g_assert_false (fact_article_buffer_get_selection (buffer, &selection));
  gtk_text_buffer_select_range (GTK_TEXT_BUFFER (buffer), &start, &end);
  g_assert_true (fact_article_buffer_get_selection (buffer, &selection));
  g_assert_cmpuint (selection.start, ==, 0);
  g_assert_cmpuint (selection.end, ==, fact_text_get_n_chars (text));
  fact_article_tags_free (tags);
}

/* After a repair was undone marks may end behind the text, or lie behind it altogether. */
static void
test_bounds (void)
{
  FactArticleTags *tags = fact_article_tags_new ();
  g_autoptr (FactText) text = fact_text_new ("Shorter", 7);
  g_autoptr (FactArticleBuffer) buffer = load_text (tags, text);
  GtkTextIter start, end;

  g_assert_false (fact_article_buffer_get_bounds (buffer, (FactSpan) { 7, 9 }, &start, &end));
  g_assert_false (fact_article_buffer_get_bounds (buffer, (FactSpan) { 13, 22 }, &start, &end));
  g_assert_false (fact_article_buffer_get_bounds (buffer, (FactSpan) { 5, 3 }, &start, &end));
  g_assert_true (fact_article_buffer_get_bounds (buffer, (FactSpan) { 3, 22 }, &start, &end));
  g_assert_cmpint (gtk_text_iter_get_offset (&start), ==, 3);
  g_assert_cmpint (gtk_text_iter_get_offset (&end), ==, 7);
  fact_article_tags_free (tags);
}

/* A long text goes bit by bit; a buffer in which something was selected is never freed, but it is empty. */
static void
test_close (gconstpointer data)
{
  gboolean is_selected = GPOINTER_TO_INT (data);
  FactArticleTags *tags = fact_article_tags_new ();
  FactArticleBuffer *buffer = load (tags, 20000);
  GtkTextBuffer *shown = GTK_TEXT_BUFFER (buffer);
  int n_chars = gtk_text_buffer_get_char_count (shown);
  guint n_turns = 0;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (shown, &start, &end);
  if (is_selected)
    gtk_text_buffer_select_range (shown, &start, &end);
  fact_article_buffer_close (buffer);
  g_assert_cmpint (gtk_text_buffer_get_char_count (shown), >, 0);
  g_assert_cmpint (gtk_text_buffer_get_char_count (shown), <, n_chars);

  for (; gtk_text_buffer_get_char_count (shown) > 0; n_turns++)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_turns, >, 3);

  g_object_unref (buffer);
  fact_article_tags_free (tags);
}

/* Nobody but the turns to come holds it. */
static void
test_close_and_leave (void)
{
  FactArticleTags *tags = fact_article_tags_new ();
  FactArticleBuffer *buffer = load (tags, 20000);
  gpointer alive = buffer;

  g_object_add_weak_pointer (G_OBJECT (buffer), &alive);
  fact_article_buffer_close (buffer);
  g_object_unref (buffer);
  g_assert_nonnull (alive);
  while (alive != NULL)
    g_main_context_iteration (NULL, TRUE);

  fact_article_tags_free (tags);
}

static void
test_close_short (void)
{
  FactArticleTags *tags = fact_article_tags_new ();
  FactArticleBuffer *buffer = load (tags, 3);

  fact_article_buffer_close (buffer);
  g_assert_cmpint (gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (buffer)), ==, 0);
  g_assert_finalize_object (buffer);
  fact_article_tags_free (tags);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/reading/article-buffer/close", GINT_TO_POINTER (FALSE), test_close);
  g_test_add_data_func ("/reading/article-buffer/close-selected", GINT_TO_POINTER (TRUE), test_close);
  g_test_add_func ("/reading/article-buffer/close-and-leave", test_close_and_leave);
  g_test_add_func ("/reading/article-buffer/close-short", test_close_short);
  g_test_add_func ("/reading/article-buffer/slices", test_slices);
  g_test_add_func ("/reading/article-buffer/bounds", test_bounds);

  return g_test_run ();
}
