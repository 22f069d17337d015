/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-article-order.h"

#include <locale.h>

#include "../../core/edit/fixed-context.h"
#include "../../core/model/small-project.h"
#include "edit/fact-history.h"

/* The values of articles a, b and c, in the order of the project, and how they are sorted. */
static const struct
{
  FactArticleSort  sort;
  FactArticleField field;
  const char      *values[3];
  const char      *order;
} sort_cases[] = {
  { FACT_ARTICLE_SORT_TITLE, FACT_ARTICLE_TITLE, { "Delta", "bridge", "Canal" }, "bca" },
  { FACT_ARTICLE_SORT_TITLE, FACT_ARTICLE_TITLE, { "Canal", "Bridge", "canal" }, "bac" },
  { FACT_ARTICLE_SORT_TITLE, FACT_ARTICLE_TITLE, { "", "Zoo", "Ape" }, "cba" },
  { FACT_ARTICLE_SORT_TITLE, FACT_ARTICLE_TITLE, { "", "Zoo", "" }, "bac" },
  { FACT_ARTICLE_SORT_DATE, FACT_ARTICLE_PUBLISHED, { "2026-03-12", "", "2024-10-25" }, "cab" },
  { FACT_ARTICLE_SORT_DATE, FACT_ARTICLE_PUBLISHED, { "2024-10-01", "2024-10", "2024" }, "cba" },
  { FACT_ARTICLE_SORT_OUTLET, FACT_ARTICLE_OUTLET, { "Metro Wire", "", "City Record" }, "cab" },
  { FACT_ARTICLE_SORT_OUTLET, FACT_ARTICLE_OUTLET, { "Metro Wire", "City Record", "metro wire" }, "bac" },
  { FACT_ARTICLE_SORT_ORDER, FACT_ARTICLE_TITLE, { "Zoo", "Ape", "Bee" }, "abc" },
};

typedef struct
{
  FixedSource       source;
  FactEditContext  *context;
  FactProject      *project;
  FactHistory      *history;
  FactArticleOrder *order;
  GString          *told;
} Fixture;

static void
items_changed_cb (GListModel *model,
                  guint       place,
                  guint       n_removed,
                  guint       n_added,
                  Fixture    *fixture)
{
  g_string_append_printf (fixture->told, "%u-%u+%u;", place, n_removed, n_added);
}

static void
apply (Fixture  *fixture,
       FactEdit *taken)
{
  g_autoptr (FactEdit) edit = taken;

  g_assert_nonnull (edit);
  g_string_set_size (fixture->told, 0);
  fact_history_apply (fixture->history, edit);
}

static void
set_field (Fixture          *fixture,
           const char       *article_id,
           FactArticleField  field,
           const char       *value)
{
  FactState *state = fact_project_get_state (fixture->project);

  apply (fixture, fact_edit_set_article_field (state, fixture->context, article_id, field, value, NULL));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (FactState) state = small_project_new ();

  fixture->context = fixed_context_new (&fixture->source, "Ada");
  fixture->project = fact_project_new (state, NULL);
  fixture->history = fact_history_new (fixture->project, fixture->context);
  fixture->told = g_string_new (NULL);
  for (guint i = 0; i < 3; i++)
    {
      FactArticle *article = fact_state_get_article (fact_project_get_state (fixture->project), i);

      if (*fact_article_get_title (article) != '\0')
        set_field (fixture, fact_record_get_id (article), FACT_ARTICLE_TITLE, "");
    }
  fixture->order = fact_article_order_new (fixture->project, FACT_ARTICLE_SORT_TITLE);
  g_signal_connect (fixture->order, "items-changed", G_CALLBACK (items_changed_cb), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->order);
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->project);
  fact_edit_context_unref (fixture->context);
  g_string_free (fixture->told, TRUE);
}

static void
assert_order (gpointer    order,
              const char *ids)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (order); i++)
    {
      g_autoptr (FactArticleItem) item = g_list_model_get_item (order, i);
      guint place;

      g_string_append (found, fact_article_item_get_id (item));
      g_assert_true (fact_record_order_find (order, fact_article_item_get_id (item), &place));
      g_assert_cmpuint (place, ==, i);
    }

  g_assert_cmpstr (found->str, ==, ids);
}

static void
test_sort (Fixture       *fixture,
           gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (sort_cases); i++)
    {
      g_autoptr (FactArticleOrder) anew = NULL;

      for (guint j = 0; j < 3; j++)
        {
          const char id[] = { (char) ('a' + j), '\0' };
          FactArticle *article = fact_state_find_article (fact_project_get_state (fixture->project), id);

          if (g_strcmp0 (fact_article_get_field (article, sort_cases[i].field), sort_cases[i].values[j]) != 0)
            set_field (fixture, id, sort_cases[i].field, sort_cases[i].values[j]);
        }
      fact_article_order_set_sort (fixture->order, sort_cases[i].sort);
      assert_order (fixture->order, sort_cases[i].order);
      anew = fact_article_order_new (fixture->project, sort_cases[i].sort);
      assert_order (anew, sort_cases[i].order);
    }
}

/* A row moves when what it is sorted by changes, and only then. */
static void
test_follow (Fixture       *fixture,
             gconstpointer  data)
{
  assert_order (fixture->order, "abc");

  set_field (fixture, "c", FACT_ARTICLE_TITLE, "Canal");
  assert_order (fixture->order, "cab");
  g_assert_cmpstr (fixture->told->str, ==, "0-0+1;3-1+0;");

  set_field (fixture, "c", FACT_ARTICLE_OUTLET, "City Record");
  g_assert_cmpstr (fixture->told->str, ==, "");

  g_string_set_size (fixture->told, 0);
  fact_history_undo (fixture->history);
  fact_history_undo (fixture->history);
  assert_order (fixture->order, "abc");
}

static void
test_moved (Fixture       *fixture,
            gconstpointer  data)
{
  fact_article_order_set_sort (fixture->order, FACT_ARTICLE_SORT_ORDER);
  apply (fixture, fact_edit_move_article (fact_project_get_state (fixture->project), fixture->context, "a", 2, NULL));
  assert_order (fixture->order, "bca");
  g_assert_cmpstr (fixture->told->str, ==, "0-1+0;2-0+1;");

  fact_history_undo (fixture->history);
  assert_order (fixture->order, "abc");
}

static void
test_find_nobody (Fixture       *fixture,
                  gconstpointer  data)
{
  guint place = 99;

  g_assert_false (fact_record_order_find (FACT_RECORD_ORDER (fixture->order), "nobody", &place));
  g_assert_cmpuint (place, ==, 99);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->order), 3));
}

#define ADD(name, func) \
  g_test_add ("/sidebar/article-order/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD ("sort", test_sort);
  ADD ("follow", test_follow);
  ADD ("moved", test_moved);
  ADD ("find-nobody", test_find_nobody);

  return g_test_run ();
}
