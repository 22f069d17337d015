/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-change-runs.h"

static FactChangeRun *
last_run (GArray *runs)
{
  return &g_array_index (runs, FactChangeRun, runs->len - 1);
}

/* The run that a change at @place belongs to: the last one if it is near enough or says nothing, a new one otherwise. */
static FactChangeRun *
run_for (GArray  *runs,
         guint    place,
         gboolean is_near,
         guint    half)
{
  FactChangeRun *last = last_run (runs);
  FactChangeRun next = { .place = place };

  if (last->n_removed == 0 && last->n_added == 0)
    {
      last->place = place;
      return last;
    }
  if (is_near)
    return last;

  last->end = half;
  g_array_append_val (runs, next);

  return last_run (runs);
}

static void
note_removal (GArray *runs,
              guint   place,
              guint   half)
{
  guint end = last_run (runs)->place + last_run (runs)->n_added;
  FactChangeRun *run = run_for (runs, place, place <= end && place + 1 >= last_run (runs)->place, half);

  if (place >= run->place && place < run->place + run->n_added)
    {
      run->n_added--;           /* no view has heard of it yet */
    }
  else
    {
      run->place = MIN (run->place, place);
      run->n_removed++;
    }
}

static void
note_insertion (GArray *runs,
                guint   place,
                guint   half)
{
  guint start = last_run (runs)->place;
  FactChangeRun *run = run_for (runs, place, place >= start && place <= start + last_run (runs)->n_added, half);

  run->n_added++;
}

/**
 * fact_change_stays:
 * @change: a change
 *
 * Returns: whether a record gives way to another in its place
 */
gboolean
fact_change_stays (const FactChange *change)
{
  return change->before != NULL && change->after != NULL && change->place_before == change->place_after;
}

/**
 * fact_change_runs_new:
 * @changes: changes
 * @kind: which records
 *
 * Returns: (transfer full) (element-type FactChangeRun): the runs in which records of this kind come, go and move, at least one; the
 *   only one may say nothing
 */
GArray *
fact_change_runs_new (FactChangeSet  *changes,
                      FactRecordKind  kind)
{
  GArray *runs = g_array_new (FALSE, TRUE, sizeof (FactChangeRun));

  g_array_set_size (runs, 1);
  for (guint i = 0; i < fact_change_set_get_n (changes); i++)
    {
      const FactChange *change = fact_change_set_get (changes, i);

      if (fact_change_get_kind (change) != kind || fact_change_stays (change))
        continue;
      if (change->before != NULL)
        note_removal (runs, change->place_before, 2 * i);
      if (change->after != NULL)
        note_insertion (runs, change->place_after, 2 * i + 1);
    }

  return runs;
}
