/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-claim-route.h"

#include "../../core/model/small-project.h"

typedef gboolean (*RouteFunc) (FactProject          *project,
                               const FactRoutePoint *from,
                               FactRouteFilterFunc   filter,
                               FactRouteStop        *stop);

/* The small project's occurrences in reading order: one-in-a at 0 and two-in-a at 13 of article a, one-in-b at 4 of article b. Evidence
 * stands between them at 5 of a. */
typedef struct
{
  const char          *path;
  RouteFunc            route;
  FactRoutePoint       from;
  FactRouteFilterFunc  filter;
  const char          *mark_id;      /* NULL: there is none */
} RouteCase;

static const RouteCase route_cases[] = {
  { "/claim-route/next/from-start", fact_claim_route_next, { NULL, 0, NULL }, NULL, "one-in-a" },
  { "/claim-route/next/from-mark", fact_claim_route_next, { "a", 0, "one-in-a" }, NULL, "two-in-a" },
  { "/claim-route/next/from-evidence", fact_claim_route_next, { "a", 5, "one-by-a" }, NULL, "two-in-a" },
  { "/claim-route/next/at-offset", fact_claim_route_next, { "a", 13, NULL }, NULL, "two-in-a" },
  { "/claim-route/next/mark-gone", fact_claim_route_next, { "a", 13, "deleted" }, NULL, "two-in-a" },
  { "/claim-route/next/article", fact_claim_route_next, { "a", 13, "two-in-a" }, NULL, "one-in-b" },
  { "/claim-route/next/behind-last", fact_claim_route_next, { "b", 4, "one-in-b" }, NULL, NULL },
  { "/claim-route/next/last-article", fact_claim_route_next, { "c", 0, NULL }, NULL, NULL },
  { "/claim-route/next/unverified", fact_claim_route_next, { NULL, 0, NULL }, fact_claim_route_is_unverified, "two-in-a" },
  { "/claim-route/next/unverified-none", fact_claim_route_next, { "a", 14, NULL }, fact_claim_route_is_unverified, NULL },
  { "/claim-route/previous/from-end", fact_claim_route_previous, { NULL, 0, NULL }, NULL, "one-in-b" },
  { "/claim-route/previous/from-mark", fact_claim_route_previous, { "a", 13, "two-in-a" }, NULL, "one-in-a" },
  { "/claim-route/previous/at-offset", fact_claim_route_previous, { "a", 13, NULL }, NULL, "one-in-a" },
  { "/claim-route/previous/article", fact_claim_route_previous, { "b", 4, "one-in-b" }, NULL, "two-in-a" },
  { "/claim-route/previous/source", fact_claim_route_previous, { "c", 3, NULL }, NULL, "one-in-b" },
  { "/claim-route/previous/before-first", fact_claim_route_previous, { "a", 0, "one-in-a" }, NULL, NULL },
  { "/claim-route/previous/unverified", fact_claim_route_previous, { "b", 9, NULL }, fact_claim_route_is_unverified, "two-in-a" },
};

static void
test_route (gconstpointer data)
{
  const RouteCase *test = data;
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  FactRouteStop stop = { NULL };

  g_assert_cmpint (test->route (project, &test->from, test->filter, &stop), ==, test->mark_id != NULL);
  g_assert_cmpstr (stop.mark_id, ==, test->mark_id);
  if (test->mark_id != NULL)
    {
      FactClaim *claim = fact_state_find_claim (state, stop.claim_id);
      guint place;

      g_assert_true (fact_claim_find_occurrence (claim, stop.mark_id, &place));
      g_assert_cmpuint (fact_anchor_get_span (fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, place))).start,
                        ==, stop.span.start);
    }
}

/* Claims that start at the same letter are all visited, each once. */
static void
test_same_start (void)
{
  g_autoptr (FactArticle) article = small_article_new ("a", "The same words again.");
  g_autoptr (FactState) small = small_project_new ();
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactState) state = NULL;
  g_autoptr (FactProject) project = NULL;
  FactRoutePoint point = { NULL, 0, NULL };
  FactRouteStop stop;
  guint n = 0;

  g_ptr_array_add (articles, fact_record_ref (article));
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *id = g_strdup_printf ("claim-%u", i);
      g_autofree char *mark_id = g_strdup_printf ("mark-%u", i);
      g_autoptr (FactClaim) bare = small_claim_new (id, i + 1, "Same");

      g_ptr_array_add (claims, small_claim_with_occurrence (bare, mark_id, article, (FactSpan) { 4, 8 + i % 2 }));
    }
  state = fact_state_new_full (fact_state_get_header (small), articles, claims, NULL, NULL);
  project = fact_project_new (state, NULL);

  while (fact_claim_route_next (project, &point, NULL, &stop))
    {
      g_assert_cmpstr (stop.mark_id, !=, point.mark_id);
      point = (FactRoutePoint) { stop.article_id, stop.span.start, stop.mark_id };
      n++;
      g_assert_cmpuint (n, <=, 4);
    }
  g_assert_cmpuint (n, ==, 4);

  for (n = 1; fact_claim_route_previous (project, &point, NULL, &stop); n++)
    point = (FactRoutePoint) { stop.article_id, stop.span.start, stop.mark_id };
  g_assert_cmpuint (n, ==, 4);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (route_cases); i++)
    g_test_add_data_func (route_cases[i].path, &route_cases[i], test_route);
  g_test_add_func ("/claim-route/same-start", test_same_start);

  return g_test_run ();
}
