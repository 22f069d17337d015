/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small-project.h"

/* Words, and the article of a small state that has just these. */
static const struct TextCase
{
  const char *name;
  const char *words;
  const char *id;
} text_cases[] = {
  { "only",      "Ä word.\n",  "one" },
  { "first",     "Twice.",     "two" },
  { "same-size", "Thrice",     NULL },
  { "beginning", "Ä word.",    NULL },
  { "none",      "",           NULL },
};

static void
test_find_text (gconstpointer data)
{
  const struct TextCase *row = data;
  g_autoptr (GRefString) id = g_ref_string_new ("p");
  g_autoptr (FactHeader) header = fact_header_new (id, "", "");
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (FactText) text = fact_text_new (row->words, -1);
  g_autoptr (FactState) empty = fact_state_new (header);
  g_autoptr (FactState) state = NULL;
  FactArticle *found;

  g_ptr_array_add (articles, small_article_new ("one", "Ä word.\n"));
  g_ptr_array_add (articles, small_article_new ("two", "Twice."));
  g_ptr_array_add (articles, small_article_new ("three", "Twice."));
  state = fact_state_new_full (header, articles, NULL, NULL, NULL);

  found = fact_state_find_text (state, text);
  g_assert_cmpstr (found != NULL ? fact_record_get_id (found) : NULL, ==, row->id);
  g_assert_null (fact_state_find_text (empty, text));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/state/find-text/", text_cases[i].name, NULL);

      g_test_add_data_func (path, &text_cases[i], test_find_text);
    }

  return g_test_run ();
}
