/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sidebar/fact-list-splice.h"

/* A view does some work for each splice; when most of a list is in another order, one splice for all is less. */
#define MOST_SPLICES 8

/* What lies between the common beginning and the common end of two lists of different ids. */
typedef struct
{
  GPtrArray *before;
  GPtrArray *after;
  guint      start;
  guint      n_before;
  guint      n_after;
  guint     *origins;           /* for each place of the stretch after: its place in the stretch before; G_MAXUINT for what is new */
  gboolean  *stays_before;
  gboolean  *stays_after;
} Stretch;

static gboolean
is_same (const char *a,
         const char *b)
{
  return a == b || g_str_equal (a, b);
}

static Stretch
find_stretch (GPtrArray *before,
              GPtrArray *after)
{
  Stretch stretch = { .before = before, .after = after };
  guint n_shared = MIN (before->len, after->len);
  guint n_end = 0;

  while (stretch.start < n_shared && is_same (before->pdata[stretch.start], after->pdata[stretch.start]))
    stretch.start++;
  while (n_end < n_shared - stretch.start
         && is_same (before->pdata[before->len - 1 - n_end], after->pdata[after->len - 1 - n_end]))
    n_end++;
  stretch.n_before = before->len - stretch.start - n_end;
  stretch.n_after = after->len - stretch.start - n_end;

  return stretch;
}

static void
find_origins (Stretch *stretch)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < stretch->n_before; i++)
    g_hash_table_insert (places, stretch->before->pdata[stretch->start + i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < stretch->n_after; i++)
    {
      gpointer place;
      gboolean is_old = g_hash_table_lookup_extended (places, stretch->after->pdata[stretch->start + i], NULL, &place);

      stretch->origins[i] = is_old ? GPOINTER_TO_UINT (place) : G_MAXUINT;
    }
}

/* The first run in @ends, runs by length, whose last row does not come from before @origin. */
static guint
find_run (Stretch     *stretch,
          const guint *ends,
          guint        n_runs,
          guint        origin)
{
  guint low = 0;
  guint high = n_runs;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (stretch->origins[ends[middle]] < origin)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The most rows that can stay where they are are a longest increasing run of origins; found as in patience sorting. */
static void
find_staying (Stretch *stretch)
{
  g_autofree guint *ends = g_new (guint, stretch->n_after);        /* by length of run: the last place of the one that ends lowest */
  g_autofree guint *previous = g_new (guint, stretch->n_after);
  guint n_runs = 0;

  for (guint i = 0; i < stretch->n_after; i++)
    {
      guint run;

      if (stretch->origins[i] == G_MAXUINT)
        continue;

      run = find_run (stretch, ends, n_runs, stretch->origins[i]);
      previous[i] = run > 0 ? ends[run - 1] : G_MAXUINT;
      ends[run] = i;
      n_runs = MAX (n_runs, run + 1);
    }

  for (guint i = n_runs > 0 ? ends[n_runs - 1] : G_MAXUINT; i != G_MAXUINT; i = previous[i])
    {
      stretch->stays_after[i] = TRUE;
      stretch->stays_before[stretch->origins[i]] = TRUE;
    }
}

static GArray *
collect_splices (Stretch *stretch)
{
  GArray *splices = g_array_new (FALSE, FALSE, sizeof (FactListSplice));
  guint i = 0;
  guint j = 0;

  while (i < stretch->n_before || j < stretch->n_after)
    {
      FactListSplice splice = { .place = stretch->start + j };

      for (; i < stretch->n_before && !stretch->stays_before[i]; i++)
        splice.n_removed++;
      for (; j < stretch->n_after && !stretch->stays_after[j]; j++)
        splice.n_added++;
      if (splice.n_removed > 0 || splice.n_added > 0)
        g_array_append_val (splices, splice);
      for (; j < stretch->n_after && stretch->stays_after[j] && i < stretch->n_before && stretch->stays_before[i]; j++)
        i++;
    }

  return splices;
}

/**
 * fact_list_splices_new:
 * @before: (element-type utf8): ids of a list's rows, each there once
 * @after: (element-type utf8): the ids it is to have
 *
 * Finds what to take out and put in so that one list becomes another, and rows that can stay do: a view keeps their selection, focus
 * and place on the screen. Each splice counts places as they are once those before it were made.
 *
 * Returns: (transfer full) (element-type FactListSplice): the splices, from the list's beginning on; none when nothing differs
 */
GArray *
fact_list_splices_new (GPtrArray *before,
                       GPtrArray *after)
{
  Stretch stretch = find_stretch (before, after);
  FactListSplice whole = { stretch.start, stretch.n_before, stretch.n_after };
  GArray *splices;

  stretch.origins = g_new (guint, stretch.n_after);
  stretch.stays_before = g_new0 (gboolean, stretch.n_before);
  stretch.stays_after = g_new0 (gboolean, stretch.n_after);
  find_origins (&stretch);
  find_staying (&stretch);
  splices = collect_splices (&stretch);
  g_free (stretch.origins);
  g_free (stretch.stays_before);
  g_free (stretch.stays_after);

  if (splices->len > MOST_SPLICES)
    {
      g_array_set_size (splices, 0);
      g_array_append_val (splices, whole);
    }

  return splices;
}
