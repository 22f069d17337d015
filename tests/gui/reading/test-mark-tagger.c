/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-tagger.h"

#include <string.h>

#include "../../core/edit/fixed-context.h"
#include "../../core/model/small-project.h"
#include "edit/fact-history.h"

/* Article a of the small project in a buffer. A buffer needs no display. */
typedef struct
{
  FixedSource        source;
  FactEditContext   *context;
  FactProject       *project;
  FactHistory       *history;
  FactMarkTags      *tags;
  FactArticleBuffer *buffer;
  FactMarkTagger    *tagger;
} Fixture;

static void
grown_cb (FactArticleBuffer *buffer,
          guint              start,
          guint              end,
          Fixture           *fixture)
{
  fact_mark_tagger_retag (fixture->tagger, (FactSpan) { start, end });
}

static void
changed_cb (FactProject   *project,
            FactChangeSet *changes,
            Fixture       *fixture)
{
  fact_mark_tagger_follow (fixture->tagger, changes, (FactSpan) { 0, 5 });
}

static void
load (Fixture  *fixture,
      FactText *text)
{
  g_autoptr (FactPreparedText) prepared = fact_prepared_text_new (text);

  fixture->buffer = fact_article_buffer_new (prepared, fixture->tags);
  fixture->tagger = fact_mark_tagger_new (fixture->buffer, fixture->tags, fixture->project, "a");
  g_signal_connect (fixture->buffer, "grown", G_CALLBACK (grown_cb), fixture);
  fact_article_buffer_load (fixture->buffer);
  while (!fact_article_buffer_is_loaded (fixture->buffer))
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (FactState) state = small_project_new ();

  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->project = fact_project_new (state, NULL);
  fixture->history = fact_history_new (fixture->project, fixture->context);
  fixture->tags = fact_mark_tags_new ();
  g_signal_connect (fixture->project, "changed", G_CALLBACK (changed_cb), fixture);
  load (fixture, fact_article_get_text (fact_state_find_article (state, "a")));
}

static void
unload (Fixture *fixture)
{
  fact_mark_tagger_free (fixture->tagger);
  g_object_unref (fixture->buffer);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  unload (fixture);
  fact_mark_tags_free (fixture->tags);
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->project);
  fact_edit_context_unref (fixture->context);
}

static char
find_letter (Fixture           *fixture,
             const GtkTextIter *iter)
{
  static const char letters[FACT_N_VERDICTS][FACT_N_EMPHASES] = { { 's', 'S' }, { 'd', 'D' }, { 'u', 'U' } };
  char found = '.';
  guint n = 0;

  for (guint verdict = 0; verdict < FACT_N_VERDICTS; verdict++)
    {
      for (guint emphasis = 0; emphasis < FACT_N_EMPHASES; emphasis++)
        {
          if (gtk_text_iter_has_tag (iter, fixture->tags->tints[verdict][emphasis]))
            {
              found = letters[verdict][emphasis];
              n++;
            }
        }
    }

  return n > 1 ? '+' : found;
}

/* One letter for each code point of the text: what it is tinted as; + where several tints overlap. */
static void
assert_tints (Fixture    *fixture,
              const char *expected)
{
  g_autoptr (GString) tints = g_string_new (NULL);

  for (guint offset = 0; offset < strlen (expected); offset++)
    {
      GtkTextIter iter;

      fact_article_buffer_get_iter (fixture->buffer, &iter, offset);
      g_string_append_c (tints, find_letter (fixture, &iter));
    }

  g_assert_cmpstr (tints->str, ==, expected);
}

static void
apply (Fixture  *fixture,
       FactEdit *taken)
{
  g_autoptr (FactEdit) edit = taken;

  g_assert_nonnull (edit);
  fact_history_apply (fixture->history, edit);
}

static FactState *
get_state (Fixture *fixture)
{
  return fact_project_get_state (fixture->project);
}

static void
test_loaded (Fixture       *fixture,
             gconstpointer  data)
{
  assert_tints (fixture, "dddddddddd...uuuuuuuuu......");
  g_assert_cmpuint (fact_mark_tagger_get_n_retagged (fixture->tagger), ==, 1);
}

static void
test_selected (Fixture       *fixture,
               gconstpointer  data)
{
  guint before = fact_mark_tagger_get_n_retagged (fixture->tagger);

  fact_mark_tagger_set_claim (fixture->tagger, "two");
  assert_tints (fixture, "dddddddddd...UUUUUUUUU......");
  fact_mark_tagger_set_claim (fixture->tagger, "one");
  assert_tints (fixture, "DDDDDDDDDD...uuuuuuuuu......");
  fact_mark_tagger_set_claim (fixture->tagger, NULL);
  assert_tints (fixture, "dddddddddd...uuuuuuuuu......");
  g_assert_cmpuint (fact_mark_tagger_get_n_retagged (fixture->tagger), ==, before + 4);
}

/* Only what changed is tinted anew. */
static void
test_follow (Fixture       *fixture,
             gconstpointer  data)
{
  guint before = fact_mark_tagger_get_n_retagged (fixture->tagger);

  apply (fixture, fact_edit_set_verdict (get_state (fixture), fixture->context, "two", FACT_VERDICT_SUPPORTED, NULL));
  assert_tints (fixture, "dddddddddd...sssssssss......");
  g_assert_cmpuint (fact_mark_tagger_get_n_retagged (fixture->tagger), ==, before + 1);

  apply (fixture, fact_edit_set_claim_field (get_state (fixture), fixture->context, "two", FACT_CLAIM_STATEMENT, "Other", NULL));
  apply (fixture, fact_edit_set_title (get_state (fixture), fixture->context, "Other", NULL));
  apply (fixture, fact_edit_remove_evidence (get_state (fixture), fixture->context, "one", "one-by-a", NULL));
  apply (fixture, fact_edit_remove_occurrence (get_state (fixture), fixture->context, "one", "one-in-b", NULL));
  g_assert_cmpuint (fact_mark_tagger_get_n_retagged (fixture->tagger), ==, before + 1);

  apply (fixture, fact_edit_add_occurrence (get_state (fixture), fixture->context, "one", "a", (FactSpan) { 20, 25 }, NULL));
  assert_tints (fixture, "dddddddddd...sssssss++ddd...");
  g_assert_cmpuint (fact_mark_tagger_get_n_retagged (fixture->tagger), ==, before + 2);
}

/* Where claims share a tag, one that goes leaves the other's words tinted. */
static void
test_overlap (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const ids[] = { "id-1", NULL };

  apply (fixture, fact_edit_add_claim (get_state (fixture), fixture->context, "a", (FactSpan) { 16, 25 }, NULL, NULL));
  assert_tints (fixture, "dddddddddd...uuuuuuuuuuuu...");
  g_assert_nonnull (fact_state_find_claim (get_state (fixture), ids[0]));

  apply (fixture, fact_edit_remove_claims (get_state (fixture), fixture->context, ids, NULL));
  assert_tints (fixture, "dddddddddd...uuuuuuuuu......");

  g_assert_true (fact_history_undo (fixture->history));
  assert_tints (fixture, "dddddddddd...uuuuuuuuuuuu...");
  g_assert_true (fact_history_undo (fixture->history));
  assert_tints (fixture, "dddddddddd...uuuuuuuuu......");
}

/* Of very many marks those in sight have their tints at once, and the others a little later. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  guint before;

  for (guint i = 0; i < 1200; i++)
    apply (fixture, fact_edit_add_claim (get_state (fixture), fixture->context, "a", (FactSpan) { 0, 2 }, NULL, NULL));
  for (guint i = 0; i < fact_state_get_n_claims (get_state (fixture)); i++)
    g_ptr_array_add (ids, (gpointer) fact_record_get_id (fact_state_get_claim (get_state (fixture), i)));
  g_ptr_array_add (ids, NULL);
  before = fact_mark_tagger_get_n_retagged (fixture->tagger);

  apply (fixture, fact_edit_set_verdicts (get_state (fixture), fixture->context, (const char * const *) ids->pdata,
                                          FACT_VERDICT_SUPPORTED, NULL));
  assert_tints (fixture, "sssssddddd...uuuuuuuuu......");
  while (g_main_context_iteration (NULL, FALSE));
  assert_tints (fixture, "ssssssssss...sssssssss......");
  g_assert_cmpuint (fact_mark_tagger_get_n_retagged (fixture->tagger), ==, before + 2);

  /* A tagger that goes is not asked to go on. */
  g_assert_true (fact_history_undo (fixture->history));
}

/* No tag holds a line end. */
static void
test_line_ends (Fixture       *fixture,
                gconstpointer  data)
{
  FactText *text = fact_article_buffer_get_text (fixture->buffer);
  guint line_end = fact_text_get_paragraph (text, 1).end;
  GtkTextIter iter;

  apply (fixture, fact_edit_add_claim (get_state (fixture), fixture->context, "a",
                                       (FactSpan) { line_end - 2, line_end + 3 }, NULL, NULL));

  fact_article_buffer_get_iter (fixture->buffer, &iter, line_end - 1);
  g_assert_cmpint (find_letter (fixture, &iter), ==, 'u');
  gtk_text_iter_forward_char (&iter);
  g_assert_cmpint (gtk_text_iter_get_char (&iter), ==, '\n');
  g_assert_cmpint (find_letter (fixture, &iter), ==, '.');
  gtk_text_iter_forward_char (&iter);
  g_assert_cmpint (find_letter (fixture, &iter), ==, 'u');
}

/* A text that comes in many slices and has breaks that are only shown: all of it comes, and places are the text's own. */
static void
test_slices (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GString) words = g_string_new ("Before ");
  g_autoptr (FactText) text = NULL;
  GtkTextIter start, end, iter;
  FactSpan selection;

  for (guint i = 0; i < 200000; i++)
    g_string_append (words, i % 5000 == 4999 ? " é\n" : "x");
  text = fact_text_new (words->str, words->len);
  unload (fixture);
  load (fixture, text);

  g_assert_cmpuint (fact_article_buffer_get_n_loaded (fixture->buffer), ==, fact_text_get_n_chars (text));
  gtk_text_buffer_get_bounds (GTK_TEXT_BUFFER (fixture->buffer), &start, &end);
  g_assert_cmpuint (fact_article_buffer_get_offset (fixture->buffer, &end), ==, fact_text_get_n_chars (text));
  g_assert_cmpint (gtk_text_iter_get_offset (&end), >, (int) fact_text_get_n_chars (text));
  assert_tints (fixture, "dddddddddd...uuuuuuuuu......");

  for (guint offset = 0; offset < fact_text_get_n_chars (text); offset += 777)
    {
      fact_article_buffer_get_iter (fixture->buffer, &iter, offset);
      g_assert_cmpuint (fact_article_buffer_get_offset (fixture->buffer, &iter), ==, offset);
    }

  g_assert_false (fact_article_buffer_get_selection (fixture->buffer, &selection));
  gtk_text_buffer_select_range (GTK_TEXT_BUFFER (fixture->buffer), &start, &end);
  g_assert_true (fact_article_buffer_get_selection (fixture->buffer, &selection));
  g_assert_cmpuint (selection.start, ==, 0);
  g_assert_cmpuint (selection.end, ==, fact_text_get_n_chars (text));
}

/* After a repair was undone marks may end behind the text, or lie behind it altogether: what there is of them is tinted. */
static void
test_beyond (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (FactText) text = fact_text_new ("Shorter", 7);
  GtkTextIter start, end;

  unload (fixture);
  load (fixture, text);
  assert_tints (fixture, "ddddddd");
  fact_mark_tagger_set_claim (fixture->tagger, "two");
  fact_mark_tagger_set_claim (fixture->tagger, "one");
  assert_tints (fixture, "DDDDDDD");

  g_assert_false (fact_article_buffer_get_bounds (fixture->buffer, (FactSpan) { 7, 9 }, &start, &end));
  g_assert_false (fact_article_buffer_get_bounds (fixture->buffer, (FactSpan) { 13, 22 }, &start, &end));
  g_assert_true (fact_article_buffer_get_bounds (fixture->buffer, (FactSpan) { 3, 22 }, &start, &end));
  g_assert_cmpint (gtk_text_iter_get_offset (&end), ==, 7);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/mark-tagger/loaded", test_loaded);
  ADD ("/mark-tagger/selected", test_selected);
  ADD ("/mark-tagger/follow", test_follow);
  ADD ("/mark-tagger/overlap", test_overlap);
  ADD ("/mark-tagger/many", test_many);
  ADD ("/mark-tagger/line-ends", test_line_ends);
  ADD ("/mark-tagger/beyond", test_beyond);
  ADD ("/mark-tagger/slices", test_slices);

  return g_test_run ();
}
