/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-claim-passage.h"

#include "small-project.h"

/* A claim made at 0–30 of “a”, where it was lost, at 0–37 of “a”, and at 5–9 of “b”. */
static const struct
{
  const char *name;
  const char *article_id;
  FactSpan    span;
  const char *found;
} cases[] = {
  { "behind-a-lost-one", "a", { 0, 21 }, "long" },
  { "only-in-the-longer", "a", { 30, 37 }, "long" },
  { "beyond", "a", { 30, 38 }, NULL },
  { "in-another-article", "b", { 5, 9 }, "other" },
  { "around", "b", { 4, 9 }, NULL },
  { "nowhere", NULL, { 0, 1 }, NULL },
};

static FactClaim *
with_lost (FactClaim *claim)
{
  FactOccurrence *first = fact_claim_get_occurrence (claim, 0);
  g_autoptr (FactAnchor) anchor = fact_anchor_with_state (fact_occurrence_get_anchor (first), FACT_ANCHOR_LOST);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (fact_record_unref);

  g_ptr_array_add (all, fact_occurrence_with_anchor (first, anchor));
  for (guint i = 1; i < fact_claim_get_n_occurrences (claim); i++)
    g_ptr_array_add (all, fact_record_ref (fact_claim_get_occurrence (claim, i)));

  return fact_claim_with_occurrences (claim, all);
}

static FactClaim *
new_claim (void)
{
  g_autoptr (FactArticle) a = small_article_new ("a", "The tunnel will open in the autumn of 2028.");
  g_autoptr (FactArticle) b = small_article_new ("b", "It is open.");
  g_autoptr (FactClaim) bare = small_claim_new ("one", 1, "It opens");
  g_autoptr (FactClaim) lost = small_claim_with_occurrence (bare, "lost", a, (FactSpan) { 0, 30 });
  g_autoptr (FactClaim) found = small_claim_with_occurrence (lost, "long", a, (FactSpan) { 0, 37 });
  g_autoptr (FactClaim) all = small_claim_with_occurrence (found, "other", b, (FactSpan) { 5, 9 });

  return with_lost (all);
}

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (FactClaim) claim = new_claim ();
  FactOccurrence *found = fact_claim_find_passage (claim, cases[i].article_id, cases[i].span);

  g_assert_cmpstr (found != NULL ? fact_record_get_id (found) : NULL, ==, cases[i].found);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/claim-passage/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
