/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timings.h"

Moment
moment_now (void)
{
  Moment now;

  clock_gettime (CLOCK_MONOTONIC, &now.at[TIMINGS_WALL]);
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now.at[TIMINGS_PROCESSOR]);

  return now;
}

void
timings_init (Timings *self)
{
  for (guint i = 0; i < TIMINGS_N_CLOCKS; i++)
    self->times[i] = g_array_new (FALSE, FALSE, sizeof (double));
}

void
timings_clear (Timings *self)
{
  for (guint i = 0; i < TIMINGS_N_CLOCKS; i++)
    g_array_unref (self->times[i]);
}

/* Notes how long it took since @start. */
void
timings_note (Timings      *self,
              const Moment *start)
{
  Moment now = moment_now ();

  for (guint i = 0; i < TIMINGS_N_CLOCKS; i++)
    {
      double microseconds = (double) (now.at[i].tv_sec - start->at[i].tv_sec) * 1e6
                            + (double) (now.at[i].tv_nsec - start->at[i].tv_nsec) / 1e3;

      g_array_append_val (self->times[i], microseconds);
    }
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  const double *x = a;
  const double *y = b;

  return (*x > *y) - (*x < *y);
}

static double
percentile (GArray *times,
            guint   percent)
{
  return g_array_index (times, double, MIN (times->len * percent / 100, times->len - 1));
}

/* Prints one line and starts afresh; nothing where nothing was noted. @target is what the 99th percentile must be under. */
void
timings_print (Timings    *self,
               const char *name,
               double      target)
{
  static const char *const clocks[] = { "wall", "cpu" };

  if (self->times[TIMINGS_WALL]->len == 0)
    return;

  g_print ("%s", name);
  for (guint i = 0; i < TIMINGS_N_CLOCKS; i++)
    {
      GArray *times = self->times[i];

      g_array_sort (times, compare_times);
      g_print (" %s%s p50 %8.1f p99 %8.1f max %8.1f", i > 0 ? "| " : "", clocks[i], percentile (times, 50), percentile (times, 99),
               percentile (times, 100));
    }
  g_print ("%s\n", percentile (self->times[TIMINGS_WALL], 99) < target ? "" : "  over target");

  for (guint i = 0; i < TIMINGS_N_CLOCKS; i++)
    g_array_set_size (self->times[i], 0);
}
