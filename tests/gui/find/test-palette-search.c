/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "find/fact-palette-search.h"

#include "model/fact-header.h"

static const char *const actions[] = { "Save", "Save under Another Name", "Find in Article", "Next Claim", NULL };
static const char *const titles[] = { "Café opens in tunnel", "Saved by the bell", NULL };
static const char *const statements[] = { "The tunnel will cost $1.9 billion.", "It was saved.", "Claim of 7 days", "A café in the tunnel", NULL };

/* Claims have the numbers 5, 6, 7 and 8. */
static FactState *
make_state (void)
{
  g_autoptr (GRefString) id = g_ref_string_new ("p");
  g_autoptr (FactHeader) header = fact_header_new (id, "Project", "2026-01-01T00:00:00Z");
  g_autoptr (FactText) text = fact_text_new ("words", -1);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func (fact_record_unref);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (fact_record_unref);

  for (guint i = 0; titles[i] != NULL; i++)
    {
      g_autoptr (GRefString) article_id = g_ref_string_new (titles[i]);
      g_autoptr (FactArticle) bare = fact_article_new (article_id, text, "00");

      g_ptr_array_add (articles, fact_article_with_field (bare, FACT_ARTICLE_TITLE, titles[i]));
    }
  for (guint i = 0; statements[i] != NULL; i++)
    {
      g_autoptr (GRefString) claim_id = g_ref_string_new (statements[i]);
      g_autoptr (FactClaim) bare = fact_claim_new (claim_id, 5 + i);

      g_ptr_array_add (claims, fact_claim_with_field (bare, FACT_CLAIM_STATEMENT, statements[i]));
    }

  return fact_state_new_full (header, articles, claims, NULL, NULL);
}

typedef struct
{
  const char *typed;
  const char *found;                   /* kinds and places: p paragraph, a action, t article, c claim */
} PaletteCase;

static const PaletteCase palette_cases[] = {
  { "", "a0 a1 a2 a3" },
  { "save", "a0 a1 t1 c1" },
  { "another save", "a1" },
  { "name und", "a1" },
  { "CAFE", "t0 c3" },
  { "tunnel caf", "t0 c3" },
  { "uncle", "" },
  { "unnel", "t0 c0 c3" },
  { "7", "p7 c2" },
  { "claim 7", "c2" },
  { "next claim", "a3" },
  { "12", "" },
  { "¶12", "p12" },
  { "¶", "p0" },
  { "99999999999999999999", "" },
};

static void
test_palette (gconstpointer data)
{
  const PaletteCase *row = data;
  g_autoptr (FactState) state = make_state ();
  g_autoptr (GArray) matches = fact_palette_search (row->typed, state, actions, 9, 50, NULL);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < matches->len; i++)
    {
      const FactPaletteMatch *match = &g_array_index (matches, FactPaletteMatch, i);

      g_string_append_printf (found, "%s%c%u", i > 0 ? " " : "", "patc"[match->kind], match->place);
    }
  g_assert_cmpstr (found->str, ==, row->found);
}

static void
test_bound (void)
{
  g_autoptr (FactState) state = make_state ();
  g_autoptr (GArray) matches = fact_palette_search ("a", state, actions, 0, 3, NULL);
  g_autoptr (GArray) without = fact_palette_search ("save", NULL, actions, 0, 3, NULL);

  g_assert_cmpuint (matches->len, ==, 3);
  g_assert_cmpuint (without->len, ==, 2);
}

/* Claims only, but for one; where nothing is typed, the first ones. */
static void
test_claims (void)
{
  static const PaletteCase cases[] = { { "", "c1 c2 c3" }, { "tunnel", "c3" }, { "6", "c1" }, { "5", "" }, { "save", "c1" } };
  g_autoptr (FactState) state = make_state ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) matches = fact_palette_search_claims (cases[i].typed, state, statements[0], 3, NULL);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < matches->len; j++)
        g_string_append_printf (found, "%sc%u", j > 0 ? " " : "", g_array_index (matches, FactPaletteMatch, j).place);
      g_assert_cmpstr (found->str, ==, cases[i].found);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (palette_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/palette-search/%u", i);

      g_test_add_data_func (path, &palette_cases[i], test_palette);
    }
  g_test_add_func ("/palette-search/bound", test_bound);
  g_test_add_func ("/palette-search/claims", test_claims);

  return g_test_run ();
}
