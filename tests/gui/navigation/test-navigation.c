/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-navigation.h"

#include "../../core/edit/fixed-context.h"
#include "../small-document.h"

/* The small project in a document, and what its navigation told: notified properties and signals with their arguments. */
typedef struct
{
  FixedSource      source;
  FactEditContext *context;
  FactDocument    *document;
  FactNavigation  *navigation;
  GString         *told;
} Fixture;

static void
notify_cb (FactNavigation *navigation,
           GParamSpec     *property,
           Fixture        *fixture)
{
  /* What comes with it is told of in the test of where evidence leads. */
  if (!g_str_equal (g_param_spec_get_name (property), "can-return"))
    g_string_append_printf (fixture->told, "%s ", g_param_spec_get_name (property));
}

static void
reveal_cb (FactNavigation *navigation,
           const char     *article_id,
           guint           start,
           guint           end,
           Fixture        *fixture)
{
  g_string_append_printf (fixture->told, "reveal:%s:%u-%u ", article_id, start, end);
}

static void
restore_top_cb (FactNavigation *navigation,
                Fixture        *fixture)
{
  g_string_append_printf (fixture->told, "top:%u ", fact_navigation_get_top_offset (navigation));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->document = small_document_new (fixture->context);

  fixture->navigation = fact_navigation_new (fixture->document);
  fixture->told = g_string_new (NULL);
  g_signal_connect (fixture->navigation, "notify", G_CALLBACK (notify_cb), fixture);
  g_signal_connect (fixture->navigation, "reveal", G_CALLBACK (reveal_cb), fixture);
  g_signal_connect (fixture->navigation, "restore-top", G_CALLBACK (restore_top_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->navigation);
  g_assert_finalize_object (fixture->document);
  fact_edit_context_unref (fixture->context);
  g_string_free (fixture->told, TRUE);
}

static void
assert_at (Fixture    *fixture,
           const char *article_id,
           const char *claim_id,
           const char *mark_id)
{
  g_assert_cmpstr (fact_navigation_get_article_id (fixture->navigation), ==, article_id);
  g_assert_cmpstr (fact_navigation_get_claim_id (fixture->navigation), ==, claim_id);
  g_assert_cmpstr (fact_navigation_get_mark_id (fixture->navigation), ==, mark_id);
}

static void
assert_told (Fixture    *fixture,
             const char *told)
{
  g_assert_cmpstr (fixture->told->str, ==, told);
  g_string_set_size (fixture->told, 0);
}

static void
apply (Fixture  *fixture,
       FactEdit *edit)
{
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (edit);
  fact_document_apply (fixture->document, edit, &error);
  g_assert_no_error (error);
}

static void
delete_claim (Fixture    *fixture,
              const char *claim_id)
{
  const char * const ids[] = { claim_id, NULL };

  apply (fixture, fact_edit_remove_claims (fact_document_get_state (fixture->document), fixture->context, ids, NULL));
}

static void
remove_article (Fixture    *fixture,
                const char *article_id)
{
  apply (fixture, fact_edit_remove_article (fact_document_get_state (fixture->document), fixture->context, article_id,
                                            FACT_REMOVE_WITH_EVIDENCE, NULL));
}

static void
undo (Fixture *fixture)
{
  g_assert_true (fact_history_undo (fact_document_get_history (fixture->document)));
}

static void
test_start (Fixture       *fixture,
            gconstpointer  data)
{
  assert_at (fixture, "a", NULL, NULL);
  g_assert_cmpstr (fact_record_get_id (fact_navigation_get_article (fixture->navigation)), ==, "a");
  g_assert_null (fact_navigation_get_claim (fixture->navigation));
  g_assert_false (fact_navigation_go_back (fixture->navigation));
}

/* The current claim stays current, so that evidence for it can be looked for elsewhere. */
static void
test_show_article (Fixture       *fixture,
                   gconstpointer  data)
{
  fact_navigation_select_claim (fixture->navigation, "two");
  assert_told (fixture, "claim-id ");
  fact_navigation_show_article (fixture->navigation, "b");
  assert_at (fixture, "b", "two", NULL);
  assert_told (fixture, "article-id ");

  fact_navigation_show_article (fixture->navigation, "b");
  fact_navigation_show_article (fixture->navigation, "nowhere");
  fact_navigation_select_claim (fixture->navigation, "nobody");
  assert_at (fixture, "b", "two", NULL);
  assert_told (fixture, "");
}

static void
test_go_to_claim (Fixture       *fixture,
                  gconstpointer  data)
{
  fact_navigation_go_to_claim (fixture->navigation, "one");
  assert_at (fixture, "a", "one", "one-in-a");
  assert_told (fixture, "can-go-back claim-id mark-id reveal:a:0-10 ");

  /* In the article on show rather than where it is made first. */
  fact_navigation_show_article (fixture->navigation, "b");
  fact_navigation_go_to_claim (fixture->navigation, "one");
  assert_at (fixture, "b", "one", "one-in-b");

  /* Made nowhere. */
  fact_navigation_go_to_claim (fixture->navigation, "three");
  assert_at (fixture, "b", "three", NULL);
}

static void
test_go_to_mark_and_back (Fixture       *fixture,
                          gconstpointer  data)
{
  fact_navigation_go_to_claim (fixture->navigation, "one");
  fact_navigation_set_top_offset (fixture->navigation, 7);
  g_string_set_size (fixture->told, 0);

  fact_navigation_go_to_mark (fixture->navigation, "one", "one-by-b");
  assert_at (fixture, "b", "one", "one-by-b");
  assert_told (fixture, "article-id mark-id reveal:b:10-16 ");
  g_assert_cmpuint (fact_navigation_get_top_offset (fixture->navigation), ==, 0);

  g_assert_true (fact_navigation_go_back (fixture->navigation));
  assert_at (fixture, "a", "one", "one-in-a");
  assert_told (fixture, "article-id mark-id top:7 ");

  g_assert_true (fact_navigation_go_back (fixture->navigation));
  assert_at (fixture, "a", NULL, NULL);
  g_assert_false (fact_navigation_go_back (fixture->navigation));

  /* Evidence that is no passage is selected, but there is nowhere to go; an unknown one is ignored. */
  fact_navigation_go_to_mark (fixture->navigation, "one", "web");
  assert_at (fixture, "a", "one", "web");
  fact_navigation_go_to_mark (fixture->navigation, "one", "no-such");
  assert_at (fixture, "a", "one", "web");
}

/* Whoever chooses an article finds back to the one that was read, as it was scrolled. */
static void
test_choose_article_and_back (Fixture       *fixture,
                              gconstpointer  data)
{
  fact_navigation_select_mark (fixture->navigation, "one", "one-in-a");
  fact_navigation_set_top_offset (fixture->navigation, 7);
  g_string_set_size (fixture->told, 0);

  fact_navigation_go_to_article (fixture->navigation, "b");
  assert_at (fixture, "b", "one", "one-in-a");
  assert_told (fixture, "can-go-back article-id ");

  /* Choosing it again, or none, is no step. */
  fact_navigation_go_to_article (fixture->navigation, "b");
  fact_navigation_go_to_article (fixture->navigation, "nowhere");
  assert_told (fixture, "");

  fact_navigation_set_top_offset (fixture->navigation, 3);
  fact_navigation_go_to_article (fixture->navigation, "c");
  g_assert_true (fact_navigation_go_back (fixture->navigation));
  assert_at (fixture, "b", "one", "one-in-a");
  g_assert_cmpuint (fact_navigation_get_top_offset (fixture->navigation), ==, 3);
  g_string_set_size (fixture->told, 0);

  g_assert_true (fact_navigation_go_back (fixture->navigation));
  assert_at (fixture, "a", "one", "one-in-a");
  assert_told (fixture, "article-id top:7 can-go-back ");
  g_assert_false (fact_navigation_go_back (fixture->navigation));
}

typedef gboolean (*Step) (FactNavigation *navigation);

/* A step in reading order leads somewhere, and back leads to where it was taken. */
static void
test_steps_and_back (Fixture       *fixture,
                     gconstpointer  data)
{
  static const struct
  {
    Step        step;
    const char *article_id;
    const char *claim_id;
    const char *mark_id;
  } steps[] = {
    { fact_navigation_next_claim, "a", "one", "one-in-a" },
    { fact_navigation_next_unverified, "a", "two", "two-in-a" },
    { fact_navigation_next_claim, "b", "one", "one-in-b" },
    { fact_navigation_previous_claim, "a", "two", "two-in-a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      fact_navigation_set_top_offset (fixture->navigation, i);
      g_assert_true (steps[i].step (fixture->navigation));
      assert_at (fixture, steps[i].article_id, steps[i].claim_id, steps[i].mark_id);
    }

  for (guint i = G_N_ELEMENTS (steps) - 1; i > 0; i--)
    {
      g_assert_true (fact_navigation_go_back (fixture->navigation));
      assert_at (fixture, steps[i - 1].article_id, steps[i - 1].claim_id, steps[i - 1].mark_id);
      g_assert_cmpuint (fact_navigation_get_top_offset (fixture->navigation), ==, i);
    }

  g_assert_true (fact_navigation_go_back (fixture->navigation));
  assert_at (fixture, "a", NULL, NULL);
  g_assert_cmpuint (fact_navigation_get_top_offset (fixture->navigation), ==, 0);
  g_assert_false (fact_navigation_go_back (fixture->navigation));
}

static gboolean
step_cb (FactNavigation *navigation,
         FactClaimStep   step,
         Fixture        *fixture)
{
  g_string_append_printf (fixture->told, "step:%d ", step);

  return step != FACT_CLAIM_STEP_PREVIOUS;
}

/* Going to a mark shows the articles, and back leads to the claims; steps in the view of claims are its own. */
static void
test_views (Fixture       *fixture,
            gconstpointer  data)
{
  g_signal_connect (fixture->navigation, "step", G_CALLBACK (step_cb), fixture);
  fact_navigation_show_view (fixture->navigation, FACT_VIEW_CLAIMS);
  fact_navigation_show_view (fixture->navigation, FACT_VIEW_CLAIMS);
  fact_navigation_select_claim (fixture->navigation, "one");
  assert_told (fixture, "view claim-id ");

  g_assert_true (fact_navigation_next_claim (fixture->navigation));
  g_assert_false (fact_navigation_previous_claim (fixture->navigation));
  g_assert_true (fact_navigation_next_unverified (fixture->navigation));
  assert_at (fixture, "a", "one", NULL);
  assert_told (fixture, "step:0 step:1 step:2 ");

  fact_navigation_go_to_claim (fixture->navigation, "one");
  assert_at (fixture, "a", "one", "one-in-a");
  assert_told (fixture, "can-go-back view mark-id reveal:a:0-10 ");
  g_assert_cmpint (fact_navigation_get_view (fixture->navigation), ==, FACT_VIEW_READ);

  g_assert_true (fact_navigation_go_back (fixture->navigation));
  assert_at (fixture, "a", "one", NULL);
  g_assert_cmpint (fact_navigation_get_view (fixture->navigation), ==, FACT_VIEW_CLAIMS);
  g_assert_false (fact_navigation_go_back (fixture->navigation));

  /* An article that was on show behind the claims comes to the front. */
  fact_navigation_go_to_article (fixture->navigation, "a");
  g_assert_cmpint (fact_navigation_get_view (fixture->navigation), ==, FACT_VIEW_READ);

  /* Undo shows what it does where one is. */
  delete_claim (fixture, "one");
  fact_navigation_show_view (fixture->navigation, FACT_VIEW_CLAIMS);
  undo (fixture);
  g_assert_cmpint (fact_navigation_get_view (fixture->navigation), ==, FACT_VIEW_CLAIMS);
}

/* Back passes over what is gone. */
static void
test_back_over_gone (Fixture       *fixture,
                     gconstpointer  data)
{
  fact_navigation_go_to_mark (fixture->navigation, "one", "one-by-b");
  fact_navigation_go_to_claim (fixture->navigation, "two");
  remove_article (fixture, "b");

  g_assert_true (fact_navigation_go_back (fixture->navigation));
  assert_at (fixture, "a", NULL, NULL);
}

static void
test_reading_order (Fixture       *fixture,
                    gconstpointer  data)
{
  g_assert_true (fact_navigation_next_claim (fixture->navigation));
  assert_at (fixture, "a", "one", "one-in-a");
  g_assert_true (fact_navigation_next_claim (fixture->navigation));
  assert_at (fixture, "a", "two", "two-in-a");
  g_assert_true (fact_navigation_next_claim (fixture->navigation));
  assert_at (fixture, "b", "one", "one-in-b");
  g_assert_false (fact_navigation_next_claim (fixture->navigation));
  assert_at (fixture, "b", "one", "one-in-b");

  g_assert_true (fact_navigation_previous_claim (fixture->navigation));
  assert_at (fixture, "a", "two", "two-in-a");

  /* Two is the only unverified one that is made anywhere. */
  g_assert_false (fact_navigation_next_unverified (fixture->navigation));
  fact_navigation_show_article (fixture->navigation, "c");
  fact_navigation_select_claim (fixture->navigation, NULL);
  g_assert_true (fact_navigation_next_unverified (fixture->navigation));
  assert_at (fixture, "a", "two", "two-in-a");
}

/* What was deleted is let go of; the next key goes on from there, and undo brings it back and shows it. */
static void
test_deleted_claim (Fixture       *fixture,
                    gconstpointer  data)
{
  fact_navigation_go_to_claim (fixture->navigation, "one");
  g_string_set_size (fixture->told, 0);

  delete_claim (fixture, "one");
  assert_at (fixture, "a", NULL, NULL);
  assert_told (fixture, "claim-id mark-id ");

  g_assert_true (fact_navigation_next_claim (fixture->navigation));
  assert_at (fixture, "a", "two", "two-in-a");
  fact_navigation_show_article (fixture->navigation, "c");
  g_string_set_size (fixture->told, 0);

  undo (fixture);
  assert_at (fixture, "a", "one", "one-in-a");
  assert_told (fixture, "article-id claim-id mark-id reveal:a:0-10 ");
}

static void
test_deleted_mark (Fixture       *fixture,
                   gconstpointer  data)
{
  fact_navigation_go_to_mark (fixture->navigation, "one", "one-by-b");
  apply (fixture, fact_edit_remove_evidence (fact_document_get_state (fixture->document), fixture->context, "one",
                                             "one-by-b", NULL));
  assert_at (fixture, "b", "one", NULL);

  undo (fixture);
  assert_at (fixture, "b", "one", "one-by-b");
}

static void
test_removed_article (Fixture       *fixture,
                      gconstpointer  data)
{
  fact_navigation_show_article (fixture->navigation, "b");
  remove_article (fixture, "b");
  assert_at (fixture, "c", NULL, NULL);
  remove_article (fixture, "c");
  assert_at (fixture, "a", NULL, NULL);
  remove_article (fixture, "a");
  assert_at (fixture, NULL, NULL, NULL);
  g_assert_null (fact_navigation_get_article (fixture->navigation));
  g_assert_false (fact_navigation_next_claim (fixture->navigation));

  undo (fixture);
  assert_at (fixture, "a", NULL, NULL);
  undo (fixture);
  assert_at (fixture, "c", NULL, NULL);
}

/* Each article is found as it was left. */
static void
test_top_offsets (Fixture       *fixture,
                  gconstpointer  data)
{
  fact_navigation_set_top_offset (fixture->navigation, 12);
  fact_navigation_show_article (fixture->navigation, "b");
  g_assert_cmpuint (fact_navigation_get_top_offset (fixture->navigation), ==, 0);
  fact_navigation_set_top_offset (fixture->navigation, 34);
  fact_navigation_show_article (fixture->navigation, "a");
  g_assert_cmpuint (fact_navigation_get_top_offset (fixture->navigation), ==, 12);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/navigation/start", test_start);
  ADD ("/navigation/show-article", test_show_article);
  ADD ("/navigation/go-to-claim", test_go_to_claim);
  ADD ("/navigation/go-to-mark-and-back", test_go_to_mark_and_back);
  ADD ("/navigation/choose-article-and-back", test_choose_article_and_back);
  ADD ("/navigation/steps-and-back", test_steps_and_back);
  ADD ("/navigation/views", test_views);
  ADD ("/navigation/back-over-gone", test_back_over_gone);
  ADD ("/navigation/reading-order", test_reading_order);
  ADD ("/navigation/deleted-claim", test_deleted_claim);
  ADD ("/navigation/deleted-mark", test_deleted_mark);
  ADD ("/navigation/removed-article", test_removed_article);
  ADD ("/navigation/top-offsets", test_top_offsets);

  return g_test_run ();
}
