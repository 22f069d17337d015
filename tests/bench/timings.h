/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <time.h>

/*
 * Wall time is what targets mean. The processor time of the thread stands beside it, because on a busy machine the wall time also
 * tells of others: where only the first is over the target, measure again on a quiet one.
 */
enum { TIMINGS_WALL, TIMINGS_PROCESSOR, TIMINGS_N_CLOCKS };

typedef struct
{
  struct timespec at[TIMINGS_N_CLOCKS];
} Moment;

typedef struct
{
  GArray *times[TIMINGS_N_CLOCKS];      /* of double, microseconds */
} Timings;

Moment moment_now    (void);

void   timings_init  (Timings      *self);
void   timings_clear (Timings      *self);
void   timings_note  (Timings      *self,
                      const Moment *start);
void   timings_print (Timings      *self,
                      const char   *name,
                      double        target);
