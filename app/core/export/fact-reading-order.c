/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/fact-reading-order.h"

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const FactPlace *x = a;
  const FactPlace *y = b;

  if (x->article != y->article)
    return x->article < y->article ? -1 : 1;
  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  if (x->span.end != y->span.end)
    return x->span.end < y->span.end ? -1 : 1;

  return x->claim_place < y->claim_place ? -1 : x->claim_place > y->claim_place;
}

static GHashTable *
map_articles (FactState *state)
{
  GHashTable *places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < fact_state_get_n_articles (state); i++)
    g_hash_table_insert (places, fact_record_get_id (fact_state_get_article (state, i)), GUINT_TO_POINTER (i));

  return places;
}

/* Adds the claim's places to the end of @order: one for each article it stands in. */
static void
add_claim (GArray     *order,
           GHashTable *articles,
           FactClaim  *claim,
           guint       claim_place)
{
  guint first = order->len;

  for (guint i = 0; i < fact_claim_get_n_occurrences (claim); i++)
    {
      FactAnchor *anchor = fact_occurrence_get_anchor (fact_claim_get_occurrence (claim, i));
      FactPlace place = { 0, fact_anchor_get_span (anchor), claim_place };
      gpointer article;
      guint k = first;

      if (fact_anchor_get_state (anchor) == FACT_ANCHOR_LOST
          || !g_hash_table_lookup_extended (articles, fact_anchor_get_article_id (anchor), NULL, &article))
        continue;

      place.article = GPOINTER_TO_UINT (article);
      while (k < order->len && g_array_index (order, FactPlace, k).article != place.article)
        k++;
      if (k == order->len)
        g_array_append_val (order, place);
      else if (compare_places (&place, &g_array_index (order, FactPlace, k)) < 0)
        g_array_index (order, FactPlace, k) = place;
    }
}

/**
 * fact_reading_order_new:
 * @state: a project
 *
 * Puts the claims of a project in the order in which somebody comes across them who reads all articles one after the
 * other. A claim that stands in several articles is there once for each; one whose places are all lost, or that never
 * had any, is not there.
 *
 * Returns: (transfer full) (element-type FactPlace): the places
 */
GArray *
fact_reading_order_new (FactState *state)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (FactPlace));
  g_autoptr (GHashTable) articles = map_articles (state);

  for (guint i = 0; i < fact_state_get_n_claims (state); i++)
    add_claim (order, articles, fact_state_get_claim (state, i), i);
  g_array_sort (order, compare_places);

  return order;
}
