/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "find/fact-found-model.h"

static FactArticle *
make_article (const char *utf8)
{
  g_autoptr (GRefString) id = g_ref_string_new (utf8);
  g_autoptr (FactText) text = fact_text_new (utf8, -1);

  return fact_article_new (id, text, "00");
}

static void
add (FactFoundModel *model,
     const char     *utf8,
     const char     *words,
     guint           max_hits)
{
  g_autoptr (FactArticle) article = make_article (utf8);
  g_autoptr (FactNeedle) needle = fact_needle_new (words);
  g_autofree FactHits *hits = fact_search (fact_article_get_text (article), needle, max_hits, NULL);

  fact_found_model_add (model, article, hits);
}

static void
assert_row (FactFoundModel *model,
            guint           row,
            const char     *utf8,
            FactFoundKind   kind,
            guint           n_found,
            guint           start)
{
  g_autoptr (FactFoundItem) item = g_list_model_get_item (G_LIST_MODEL (model), row);

  g_assert_cmpstr (fact_text_get_utf8 (fact_article_get_text (fact_found_item_get_article (item))), ==, utf8);
  g_assert_cmpuint (fact_found_item_get_n_found (item), ==, n_found);
  g_assert_cmpint (fact_found_item_get_kind (item), ==, kind);
  if (kind == FACT_FOUND_HIT)
    g_assert_cmpuint (fact_found_item_get_span (item).start, ==, start);
}

static void
items_changed_cb (GListModel *model,
                  guint       row,
                  guint       n_removed,
                  guint       n_added,
                  guint      *n_rows)
{
  g_assert_cmpuint (row, ==, *n_rows);
  g_assert_cmpuint (n_removed, ==, 0);
  *n_rows += n_added;
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, *n_rows);
}

static void
test_model (void)
{
  g_autoptr (FactFoundModel) model = fact_found_model_new ();
  guint n_rows = 0;

  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), &n_rows);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (model), 0));

  add (model, "ü no, no", "no", 10);
  add (model, "yes", "no", 10);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 0);
  fact_found_model_tell (model);
  g_assert_cmpuint (n_rows, ==, 3);

  add (model, "no no no", "no", 1);
  fact_found_model_tell (model);
  fact_found_model_tell (model);
  g_assert_cmpuint (n_rows, ==, 6);

  add (model, "and no", "no", 1);
  fact_found_model_tell (model);

  assert_row (model, 0, "ü no, no", FACT_FOUND_ARTICLE, 2, 0);
  assert_row (model, 1, "ü no, no", FACT_FOUND_HIT, 0, 2);
  assert_row (model, 2, "ü no, no", FACT_FOUND_HIT, 0, 6);
  assert_row (model, 3, "no no no", FACT_FOUND_ARTICLE, 3, 0);
  assert_row (model, 4, "no no no", FACT_FOUND_HIT, 0, 0);
  assert_row (model, 5, "no no no", FACT_FOUND_MORE, 2, 0);
  assert_row (model, 6, "and no", FACT_FOUND_ARTICLE, 1, 0);
  assert_row (model, 7, "and no", FACT_FOUND_HIT, 0, 4);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (model), 8));
  g_assert_cmpuint (fact_found_model_get_n_found (model), ==, 6);
  g_assert_cmpuint (fact_found_model_get_n_articles (model), ==, 3);
}

/* What an article says after “a no b no” was searched for “no”; whether the second place is still one. */
static const struct
{
  const char *name;
  const char *utf8;
  gboolean    is_there;
} replaced[] = {
  { "same", "a no b no", TRUE },
  { "more behind", "a no b no c", TRUE },
  { "other words before", "x yz b no", TRUE },
  { "other form", "a no b No", FALSE },
  { "moved", "aa no b no", FALSE },
  { "shorter", "a no", FALSE },
  { "cut", "a no b n", FALSE },
  { "empty", "", FALSE },
  { "gone", NULL, FALSE },
};

static FactArticle *
article_new (GRefString *id,
             const char *utf8)
{
  g_autoptr (FactText) text = fact_text_new (utf8, -1);

  return fact_article_new (id, text, "00");
}

static void
test_replaced (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GRefString) id = g_ref_string_new ("a");
  g_autoptr (GRefString) other_id = g_ref_string_new ("b");
  g_autoptr (FactHeader) header = fact_header_new (id, "Ellery Tunnel", "2026-01-01T00:00:00Z");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactArticle) searched = article_new (id, "a no b no");
  g_autoptr (FactFoundItem) item = fact_found_item_new_hit (searched, (FactHit) { 7, 9 });
  g_autoptr (FactState) state = NULL;
  FactSpan span;

  g_ptr_array_add (articles, replaced[i].utf8 != NULL ? article_new (id, replaced[i].utf8) : article_new (other_id, "a no b no"));
  state = fact_state_new_full (header, articles, NULL, NULL, NULL);

  g_assert_cmpint (fact_found_item_find_span (item, state, &span), ==, replaced[i].is_there);
  if (replaced[i].is_there)
    {
      g_assert_cmpuint (span.start, ==, 7);
      g_assert_cmpuint (span.end, ==, 9);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/found-model", test_model);
  for (guint i = 0; i < G_N_ELEMENTS (replaced); i++)
    {
      g_autofree char *path = g_strconcat ("/found-model/replaced/", replaced[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_replaced);
    }

  return g_test_run ();
}
