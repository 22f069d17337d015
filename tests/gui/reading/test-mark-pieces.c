/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "../../core/model/small-project.h"
#include "reading/fact-margin-badges.h"
#include "reading/fact-passage-geometry.h"

/* Where words stand is known only of a view that is laid out; it needs a display. */

#define WORDS "The tunnel will open in the autumn of 2028, says the mayor.\n\nNobody believes it, and nobody has to.\n"

/* Room for a badge; px. */
#define MARGIN 60

static const FactSpan spans[] = { { 4, 10 }, { 16, 20 }, { 61, 67 } };

/* The empty paragraph: wherever a file says that a mark is, its claim is to be seen. */
static const FactSpan unseen = { 59, 60 };

/* Of two paragraphs, so that it is found out each time. */
static const FactSpan longer = { 48, 67 };

typedef struct
{
  FactArticleTags   *tags;
  FactText          *text;
  FactArticleBuffer *buffer;
  GtkWidget         *window;
  GtkTextView       *view;
  FactMarkPieces    *pieces;
} Fixture;

static gboolean
is_laid_out (Fixture *fixture)
{
  GtkTextIter end;
  int y, height;

  gtk_text_buffer_get_end_iter (GTK_TEXT_BUFFER (fixture->buffer), &end);
  gtk_text_view_get_line_yrange (fixture->view, &end, &y, &height);

  return gtk_widget_get_width (GTK_WIDGET (fixture->view)) > 0 && y > 0 && height > 0;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (FactPreparedText) prepared = NULL;

  fixture->tags = fact_article_tags_new ();
  fixture->text = fact_text_new (WORDS, -1);
  prepared = fact_prepared_text_new (fixture->text);
  fixture->buffer = fact_article_buffer_new (prepared, fixture->tags);
  fact_article_buffer_load (fixture->buffer);
  while (!fact_article_buffer_is_loaded (fixture->buffer))
    g_main_context_iteration (NULL, TRUE);

  fixture->view = GTK_TEXT_VIEW (gtk_text_view_new_with_buffer (GTK_TEXT_BUFFER (fixture->buffer)));
  gtk_text_view_set_wrap_mode (fixture->view, GTK_WRAP_WORD_CHAR);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 300, 300);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!is_laid_out (fixture))
    g_main_context_iteration (NULL, TRUE);
  fixture->pieces = fact_mark_pieces_new ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  fact_mark_pieces_free (fixture->pieces);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->buffer);
  fact_text_unref (fixture->text);
  fact_article_tags_free (fixture->tags);
}

/* What is kept is what would be found out now. */
static void
assert_piece (Fixture  *fixture,
              FactSpan  span)
{
  GArray *kept = fact_mark_pieces_find (fixture->pieces, fixture->view, fixture->buffer, span);
  g_autoptr (GArray) now = NULL;
  GtkTextIter start, end;

  g_assert_true (fact_article_buffer_get_bounds (fixture->buffer, span, &start, &end));
  now = fact_passage_geometry_new (fixture->view, &start, &end);
  g_assert_cmpuint (kept->len, ==, now->len);
  g_assert_cmpmem (kept->data, kept->len * sizeof (GdkRectangle), now->data, now->len * sizeof (GdkRectangle));
}

static void
assert_found (Fixture *fixture,
              guint    n)
{
  guint before = fact_mark_pieces_get_n_found (fixture->pieces);

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    assert_piece (fixture, spans[i]);
  g_assert_cmpuint (fact_mark_pieces_get_n_found (fixture->pieces) - before, ==, n);
}

/* As for a verdict that changes: nothing is found out anew. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  assert_found (fixture, G_N_ELEMENTS (spans));
  assert_found (fixture, 0);
  fact_mark_pieces_forget (fixture->pieces);
  assert_found (fixture, G_N_ELEMENTS (spans));
  g_assert_null (fact_mark_pieces_find (fixture->pieces, fixture->view, fixture->buffer, (FactSpan) { 900, 901 }));
}

/* Of a paragraph that moves the pieces move with it; of one that is higher they are found out again. */
static void
test_moved (Fixture       *fixture,
            gconstpointer  data)
{
  GtkTextIter start, end;
  int y, y_before, height;

  assert_found (fixture, G_N_ELEMENTS (spans));
  fact_article_buffer_get_bounds (fixture->buffer, spans[2], &start, &end);
  gtk_text_view_get_line_yrange (fixture->view, &start, &y_before, &height);
  fact_article_tags_set_above (fixture->tags, 50);
  do
    {
      g_main_context_iteration (NULL, TRUE);
      gtk_text_view_get_line_yrange (fixture->view, &start, &y, &height);
    }
  while (y == y_before || height == 0);
  assert_found (fixture, 2);
}

static void
test_other_width (Fixture       *fixture,
                  gconstpointer  data)
{
  assert_found (fixture, G_N_ELEMENTS (spans));
  gtk_text_view_set_right_margin (fixture->view, 1);
  assert_found (fixture, G_N_ELEMENTS (spans));
}

static void
test_longer (Fixture       *fixture,
             gconstpointer  data)
{
  assert_piece (fixture, longer);
  assert_piece (fixture, longer);
  g_assert_cmpuint (fact_mark_pieces_get_n_found (fixture->pieces), ==, 2);
}

/* Nothing is known of another text, though it were as long. */
static void
test_other_text (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (FactPreparedText) prepared = fact_prepared_text_new (fixture->text);
  g_autoptr (FactArticleBuffer) other = fact_article_buffer_new (prepared, fixture->tags);

  assert_piece (fixture, spans[0]);
  g_assert_null (fact_mark_pieces_find (fixture->pieces, fixture->view, other, spans[0]));
  fact_article_buffer_load (other);
  while (!fact_article_buffer_is_loaded (other))
    g_main_context_iteration (NULL, TRUE);
  gtk_text_view_set_buffer (fixture->view, GTK_TEXT_BUFFER (other));
  fact_mark_pieces_find (fixture->pieces, fixture->view, other, spans[0]);
  g_assert_cmpuint (fact_mark_pieces_get_n_found (fixture->pieces), ==, 2);
  gtk_text_view_set_buffer (fixture->view, GTK_TEXT_BUFFER (fixture->buffer));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

/* With a mark for the words in @span. */
static FactProject *
new_project (FactSpan span)
{
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (FactArticle) article = small_article_new ("a", WORDS);
  g_autoptr (FactClaim) bare = small_claim_new ("unseen", 1, "Nothing");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactState) state = NULL;

  g_ptr_array_add (articles, fact_record_ref (article));
  g_ptr_array_add (claims, small_claim_with_occurrence (bare, "mark", article, span));
  state = fact_state_new_full (fact_state_get_header (small), articles, claims, NULL, NULL);

  return fact_project_new (state, NULL);
}

/* A mark of words that show nothing has no pieces, but a badge beside the line on which it is. */
static void
test_badge_of_unseen (Fixture       *fixture,
                      gconstpointer  data)
{
  FactMarkPalette palette = { 0 };
  FactMarginBadges *badges = fact_margin_badges_new (GTK_WIDGET (fixture->view), &palette, fixture->pieces);
  g_autoptr (FactProject) project = new_project (unseen);
  FactMarkScene scene = { fixture->view, fixture->buffer, project, fact_project_get_span_index (project, "a"), NULL, NULL,
                          { 0, sizeof WORDS - 1 } };
  FactMark mark = { .span = unseen };
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  const FactBadge *badge;
  GArray *pieces;
  GdkRectangle line;
  GtkTextIter start;

  gtk_text_view_set_right_margin (fixture->view, MARGIN);
  fact_margin_badges_snapshot (badges, snapshot, &scene);
  pieces = fact_mark_scene_find_pieces (&scene, fixture->pieces, &mark);
  g_assert_true (pieces == NULL || pieces->len == 0);

  fact_article_buffer_get_iter (fixture->buffer, &start, unseen.start);
  gtk_text_view_get_iter_location (fixture->view, &start, &line);
  badge = fact_margin_badges_find (badges, gtk_widget_get_width (GTK_WIDGET (fixture->view)) - MARGIN / 2, line.y + line.height / 2);
  g_assert_nonnull (badge);
  g_assert_cmpstr (badge->claim_id, ==, "unseen");
  fact_margin_badges_free (badges);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/mark-pieces/kept", test_kept);
  ADD ("/mark-pieces/moved", test_moved);
  ADD ("/mark-pieces/other-width", test_other_width);
  ADD ("/mark-pieces/other-text", test_other_text);
  ADD ("/mark-pieces/longer", test_longer);
  ADD ("/mark-pieces/badge-of-unseen", test_badge_of_unseen);

  return g_test_run ();
}
