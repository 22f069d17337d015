/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fact-alignment-private.h"

/* How far what is beside a passage that moved is compared, in tokens: about a paragraph. */
#define MAX_BESIDE 160

/* What is longer is not compared between two passages, but only beside them. */
#define MAX_GAP 16384

/* Signs and the least of words say nothing where words were only put in or taken away, either. */
#define SIGN_BYTES 3

/* What has no counterparts between two runs: bytes of words on the side that has fewer, and on the other. */
typedef struct
{
  guint32 lesser;
  guint32 greater;
} Gap;

/* A run of tokens that follow each other in both texts, and what lies before it. */
typedef struct
{
  guint   a_start;
  guint   n_tokens;
  guint32 n_bytes;
  Gap     before;
} Run;

static guint32
count_bytes (const FactToken *tokens,
             guint            start,
             guint            end)
{
  return end > start ? tokens[end - 1].end - tokens[start].start : 0;
}

static void
part_run (FactAligning *self,
          const Run    *run)
{
  for (guint i = run->a_start; i < run->a_start + run->n_tokens; i++)
    {
      self->alignment->to_old[self->alignment->to_new[i]] = FACT_ALIGNMENT_NONE;
      self->alignment->to_new[i] = FACT_ALIGNMENT_NONE;
    }
}

/* The gap between the last of the runs, or the beginning, and a place behind it. At the ends of both texts any sign may be the same by
 * chance: nothing is as good as a large gap there. */
static Gap
measure_gap (FactAligning *self,
             GArray       *runs,
             guint         a,
             guint         b)
{
  const Run *last = runs->len > 0 ? &g_array_index (runs, Run, runs->len - 1) : NULL;
  guint a_start = last != NULL ? last->a_start + last->n_tokens : 0;
  guint b_start = last != NULL ? self->alignment->to_new[a_start - 1] + 1 : 0;
  guint32 n_a = count_bytes (self->a, a_start, a);
  guint32 n_b = count_bytes (self->b, b_start, b);

  if (n_a + n_b == 0 && (a == 0 || a == self->n_a))
    return (Gap) { G_MAXUINT32, G_MAXUINT32 };

  return (Gap) { MIN (n_a, n_b), MAX (n_a, n_b) };
}

static gboolean
is_weak (const Run *run,
         const Gap *behind)
{
  if (run->n_bytes <= SIGN_BYTES)
    return run->n_bytes <= MIN (run->before.greater, behind->greater);

  return run->n_bytes <= MIN (run->before.lesser, behind->lesser);
}

/* Drops what is weaker than what was replaced on either side of it, the last ones first: one that goes makes the gap larger. */
static Gap
drop_before (FactAligning *self,
             GArray       *runs,
             guint         a,
             guint         b)
{
  Gap gap = measure_gap (self, runs, a, b);

  while (runs->len > 0 && is_weak (&g_array_index (runs, Run, runs->len - 1), &gap))
    {
      part_run (self, &g_array_index (runs, Run, runs->len - 1));
      g_array_set_size (runs, runs->len - 1);
      gap = measure_gap (self, runs, a, b);
    }

  return gap;
}

/**
 * _fact_aligning_drop_weak:
 * @self: an alignment whose pairs are all in order
 *
 * Parts pairs that lie alone amid replaced words: the same word stands in many passages, and would keep these from being found where they
 * went. That is the semantic cleanup of Neil Fraser's “Diff Strategies” (2006).
 */
void
_fact_aligning_drop_weak (FactAligning *self)
{
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (Run));
  const guint32 *to_new = self->alignment->to_new;
  guint at = 0;

  while (at < self->n_a)
    {
      Run run = { at, 0, 0, { 0, 0 } };

      if (to_new[at] == FACT_ALIGNMENT_NONE)
        {
          at++;
          continue;
        }
      while (at < self->n_a && to_new[at] == to_new[run.a_start] + run.n_tokens)
        {
          run.n_tokens++;
          at++;
        }
      run.n_bytes = count_bytes (self->a, run.a_start, at);
      run.before = drop_before (self, runs, run.a_start, to_new[run.a_start]);
      g_array_append_val (runs, run);
    }
  drop_before (self, runs, self->n_a, self->n_b);
}

/* The end of the run of tokens without counterparts that begins at @at; no run is followed further than can be compared. */
static guint
run_on (const guint32 *counterparts,
        guint          n,
        guint          at)
{
  n = MIN (n, at + MAX_GAP);
  while (at < n && counterparts[at] == FACT_ALIGNMENT_NONE)
    at++;

  return at;
}

static guint
run_back (const guint32 *counterparts,
          guint          at)
{
  guint least = at - MIN (at, MAX_BESIDE);

  while (at > least && counterparts[at - 1] == FACT_ALIGNMENT_NONE)
    at--;

  return at;
}

/* Behind a pair, or at the beginning of both texts. */
static void
fill_behind (FactAligning *self,
             guint         a,
             guint         b)
{
  FactAligned gap = { a, run_on (self->alignment->to_new, self->n_a, a), b, run_on (self->alignment->to_old, self->n_b, b) };
  gboolean is_whole = gap.a_end < self->n_a ? self->alignment->to_new[gap.a_end] == gap.b_end : gap.b_end == self->n_b;

  if (!is_whole)
    {
      gap.a_end = MIN (gap.a_end, gap.a_start + MAX_BESIDE);
      gap.b_end = MIN (gap.b_end, gap.b_start + MAX_BESIDE);
    }
  _fact_aligning_align (self, gap);
}

/* Before a pair, or at the end of both texts. */
static void
fill_before (FactAligning *self,
             guint         a,
             guint         b)
{
  FactAligned gap = { run_back (self->alignment->to_new, a), a, run_back (self->alignment->to_old, b), b };

  _fact_aligning_align (self, gap);
}

/* The old tokens with a counterpart that have a neighbour without one at @side, 1 or -1. */
static GArray *
collect_borders (FactAligning *self,
                 int           side)
{
  const guint32 *to_new = self->alignment->to_new;
  GArray *borders = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->n_a; i++)
    {
      guint beside = i + (guint) side;

      if (to_new[i] != FACT_ALIGNMENT_NONE && beside < self->n_a && to_new[beside] == FACT_ALIGNMENT_NONE)
        g_array_append_val (borders, i);
    }

  return borders;
}

/**
 * _fact_aligning_fill:
 * @self: an alignment whose passages are paired, wherever they went
 *
 * Pairs what is left between passages, and beside one that stands alone, in order. It does not go on from what it paired itself: word by
 * word that would lead through texts which have nothing to do with each other.
 */
void
_fact_aligning_fill (FactAligning *self)
{
  const guint32 *to_new = self->alignment->to_new;
  g_autoptr (GArray) behind = collect_borders (self, 1);
  g_autoptr (GArray) before = collect_borders (self, -1);

  fill_behind (self, 0, 0);
  for (guint i = 0; i < behind->len && !g_cancellable_is_cancelled (self->cancellable); i++)
    {
      guint a = g_array_index (behind, guint, i);

      fill_behind (self, a + 1, to_new[a] + 1);
    }

  fill_before (self, self->n_a, self->n_b);
  for (guint i = 0; i < before->len && !g_cancellable_is_cancelled (self->cancellable); i++)
    {
      guint a = g_array_index (before, guint, i);

      fill_before (self, a, to_new[a]);
    }
}
