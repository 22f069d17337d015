/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-article-buffer.h"

#define LINE "A line of a long article, which is followed by many others like it.\n"

/* A buffer needs no display. */
static FactArticleBuffer *
load (FactMarkTags *tags,
      guint         n_lines)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (FactText) text = NULL;
  g_autoptr (FactPreparedText) prepared = NULL;
  FactArticleBuffer *buffer;

  for (guint i = 0; i < n_lines; i++)
    g_string_append (words, LINE);
  text = fact_text_new (words->str, (gssize) words->len);
  prepared = fact_prepared_text_new (text);
  buffer = fact_article_buffer_new (prepared, tags);
  fact_article_buffer_load (buffer);
  while (!fact_article_buffer_is_loaded (buffer))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (buffer)), ==, (int) words->len);

  return buffer;
}

/* A long text goes bit by bit; a buffer in which something was selected is never freed, but it is empty. */
static void
test_close (gconstpointer data)
{
  gboolean is_selected = GPOINTER_TO_INT (data);
  FactMarkTags *tags = fact_mark_tags_new ();
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
  fact_mark_tags_free (tags);
}

/* Nobody but the turns to come holds it. */
static void
test_close_and_leave (void)
{
  FactMarkTags *tags = fact_mark_tags_new ();
  FactArticleBuffer *buffer = load (tags, 20000);
  gpointer alive = buffer;

  g_object_add_weak_pointer (G_OBJECT (buffer), &alive);
  fact_article_buffer_close (buffer);
  g_object_unref (buffer);
  g_assert_nonnull (alive);
  while (alive != NULL)
    g_main_context_iteration (NULL, TRUE);

  fact_mark_tags_free (tags);
}

static void
test_close_short (void)
{
  FactMarkTags *tags = fact_mark_tags_new ();
  FactArticleBuffer *buffer = load (tags, 3);

  fact_article_buffer_close (buffer);
  g_assert_cmpint (gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (buffer)), ==, 0);
  g_assert_finalize_object (buffer);
  fact_mark_tags_free (tags);
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

  return g_test_run ();
}
