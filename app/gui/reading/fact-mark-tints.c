/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-tints.h"

#include "model/fact-span-index.h"

/* Where claims overlap the selected one shows, then the one that is worst to overlook: from the least to the most. */
static const FactVerdict order[] = { FACT_VERDICT_SUPPORTED, FACT_VERDICT_UNVERIFIED, FACT_VERDICT_DISPUTED };

#define N_RANKS (G_N_ELEMENTS (order) * FACT_N_EMPHASES)
#define NO_RANK N_RANKS

/* Where a mark starts or ends. */
typedef struct
{
  guint    offset;
  guint    rank;
  gboolean is_start;
} Edge;

static guint
get_rank (FactVerdict      verdict,
          FactMarkEmphasis emphasis)
{
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if (order[i] == verdict)
        return emphasis * G_N_ELEMENTS (order) + i;
    }

  g_return_val_if_reached (0);
}

static int
compare_edges (gconstpointer a,
               gconstpointer b)
{
  const Edge *x = a, *y = b;

  return (x->offset > y->offset) - (x->offset < y->offset);
}

static GArray *
find_edges (FactState  *state,
            GPtrArray  *marks,
            FactSpan    range,
            const char *claim_id)
{
  GArray *edges = g_array_sized_new (FALSE, FALSE, sizeof (Edge), 2 * marks->len);

  for (guint i = 0; i < marks->len; i++)
    {
      const FactMark *mark = g_ptr_array_index (marks, i);
      FactClaim *claim = mark->kind == FACT_MARK_OCCURRENCE ? fact_state_find_claim (state, mark->claim_id) : NULL;
      FactMarkEmphasis emphasis = g_strcmp0 (mark->claim_id, claim_id) == 0 ? FACT_MARK_SELECTED : FACT_MARK_PLAIN;
      Edge start = { MAX (mark->span.start, range.start), 0, TRUE };
      Edge end = { MIN (mark->span.end, range.end), 0, FALSE };

      if (claim == NULL || start.offset >= end.offset)
        continue;

      start.rank = end.rank = get_rank (fact_claim_get_verdict (claim), emphasis);
      g_array_append_val (edges, start);
      g_array_append_val (edges, end);
    }
  g_array_sort (edges, compare_edges);

  return edges;
}

static guint
find_highest (const guint *counts)
{
  for (guint rank = N_RANKS; rank-- > 0;)
    {
      if (counts[rank] > 0)
        return rank;
    }

  return NO_RANK;
}

static void
add_tint (GArray  *tints,
          FactSpan span,
          guint    rank)
{
  FactTint tint = { span, order[rank % G_N_ELEMENTS (order)], rank / G_N_ELEMENTS (order) };

  g_array_append_val (tints, tint);
}

/**
 * fact_mark_tints_new:
 * @state: the project
 * @marks: (element-type FactMark): marks of an article
 * @range: what is asked for, code points, half-open
 * @claim_id: (nullable): the claim that is selected
 *
 * Finds out which words of @range have which colour behind them. Tints would add up where claims overlap; each word has one, the
 * selected claim's before others, then the one that is worst to overlook.
 *
 * Returns: (transfer full) (element-type FactTint): tints that do not overlap, in reading order
 */
GArray *
fact_mark_tints_new (FactState  *state,
                     GPtrArray  *marks,
                     FactSpan    range,
                     const char *claim_id)
{
  GArray *tints = g_array_new (FALSE, FALSE, sizeof (FactTint));
  g_autoptr (GArray) edges = find_edges (state, marks, range, claim_id);
  guint counts[N_RANKS] = { 0 };
  guint rank = NO_RANK;
  guint start = range.start;

  for (guint i = 0; i < edges->len;)
    {
      guint offset = g_array_index (edges, Edge, i).offset;
      guint highest;

      for (; i < edges->len && g_array_index (edges, Edge, i).offset == offset; i++)
        {
          const Edge *edge = &g_array_index (edges, Edge, i);

          counts[edge->rank] += edge->is_start ? 1 : -1;
        }

      highest = find_highest (counts);
      if (highest == rank)
        continue;

      if (rank != NO_RANK)
        add_tint (tints, (FactSpan) { start, offset }, rank);
      rank = highest;
      start = offset;
    }

  return tints;
}
