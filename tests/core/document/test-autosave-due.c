/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/fact-autosave-due.h"

/* When a project is saved by itself, by a clock that the test turns. */

typedef struct
{
  const char *name;
  guint       quiet;
  gint64      from;           /* the first change is made then, */
  gint64      to;             /* the last one then, */
  gint64      every;          /* and one whenever so much time has gone by */
  gint64      saved;          /* after the change that is made then; -1 for never */
  gint64      now;
  gint64      delay;
} DueCase;

static const DueCase due_cases[] = {
  { "once", 5, 100, 100, 1, -1, 100, 5 },
  { "waiting", 5, 100, 100, 1, -1, 103, 2 },
  { "overdue", 5, 100, 100, 1, -1, 109, 0 },
  { "change-puts-it-off", 30, 100, 120, 10, -1, 125, 25 },
  { "steady-work", 30, 100, 215, 1, -1, 215, 5 },
  { "steady-work-is-due", 30, 100, 220, 1, -1, 220, 0 },
  { "steady-work-is-overdue", 30, 100, 400, 1, -1, 400, 0 },
  { "quiet-comes-first", 5, 100, 205, 1, -1, 206, 4 },
  { "long-quiet", 300, 0, 250, 10, -1, 250, 50 },
  { "long-quiet-is-due", 300, 0, 300, 10, -1, 300, 0 },
  { "time-zero", 60, 0, 0, 1, -1, 20, 40 },
  { "saved", 30, 100, 150, 1, 150, 151, -1 },
  { "counts-from-the-first-unsaved", 30, 100, 260, 1, 220, 260, 30 },
  { "and-from-there-on", 30, 100, 340, 1, 220, 340, 1 },
};

static void
test_due (gconstpointer data)
{
  const DueCase *row = data;
  FactAutosaveDue due = { 0 };

  g_assert_cmpint (fact_autosave_due_get_delay (&due, row->quiet, row->now), ==, -1);
  for (gint64 time = row->from; time <= row->to; time += row->every)
    {
      fact_autosave_due_note_change (&due, time);
      if (time == row->saved)
        fact_autosave_due_note_saved (&due);
    }
  g_assert_cmpint (fact_autosave_due_get_delay (&due, row->quiet, row->now), ==, row->delay);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (due_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/autosave-due/", due_cases[i].name, NULL);

      g_test_add_data_func (path, &due_cases[i], test_due);
    }

  return g_test_run ();
}
