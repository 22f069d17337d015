/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-mark-layout.h"

#define MAX_LINES 12

/* In these tests a badge is 40 px wide, 50 from line 50 on, and 4 px from the next; “+1” is 30 px wide and “+10” is 38. */
#define GAP 4

static int
measure_count (guint    n_more,
               gpointer measure_data)
{
  return n_more < 10 ? 30 : 38;
}

/* Where marks start, how much room there is; "line:shown+more" of each stack. */
typedef struct
{
  const char *path;
  int         lines[MAX_LINES];
  guint       n_lines;
  int         room;
  const char *stacks;
} StackCase;

static const StackCase stack_cases[] = {
  { "/mark-layout/stacks/none", { 0 }, 0, 200, "" },
  { "/mark-layout/stacks/one-each", { 10, 20, 30 }, 3, 200, "10:1+0 20:1+0 30:1+0 " },
  { "/mark-layout/stacks/three", { 10, 10, 10, 40 }, 4, 200, "10:3+0 40:1+0 " },
  { "/mark-layout/stacks/four", { 10, 10, 10, 10 }, 4, 200, "10:3+1 " },
  { "/mark-layout/stacks/eight", { 10, 10, 10, 10, 10, 10, 10, 10 }, 8, 400, "10:3+5 " },
  { "/mark-layout/stacks/three-just-fit", { 10, 10, 10 }, 3, 128, "10:3+0 " },
  { "/mark-layout/stacks/three-just-not", { 10, 10, 10 }, 3, 127, "10:2+1 " },
  { "/mark-layout/stacks/two-just-fit", { 10, 10 }, 2, 84, "10:2+0 " },
  { "/mark-layout/stacks/two-just-not", { 10, 10 }, 2, 83, "10:1+1 " },
  { "/mark-layout/stacks/wide-just-fit", { 50, 50 }, 2, 84, "50:1+1 " },
  { "/mark-layout/stacks/wide-just-not", { 50, 50 }, 2, 83, "50:0+2 " },
  { "/mark-layout/stacks/four-in-little", { 10, 10, 10, 10 }, 4, 84, "10:1+3 " },
  { "/mark-layout/stacks/two-in-least", { 10, 10, 40 }, 3, 50, "10:0+2 40:1+0 " },
  { "/mark-layout/stacks/one-without-room", { 10 }, 1, 20, "10:1+0 " },
  { "/mark-layout/stacks/long-count", { 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10 }, 12, 80, "10:0+12 " },
};

static void
test_stacks (gconstpointer data)
{
  const StackCase *test = data;
  const FactBadgeRoom room = { test->room, GAP, measure_count, NULL };
  int widths[MAX_LINES];
  g_autoptr (GArray) stacks = NULL;
  g_autoptr (GString) told = g_string_new (NULL);
  guint next = 0;

  for (guint i = 0; i < test->n_lines; i++)
    widths[i] = test->lines[i] < 50 ? 40 : 50;
  stacks = fact_mark_layout_stack_badges (test->lines, widths, test->n_lines, &room);

  for (guint i = 0; i < stacks->len; i++)
    {
      const FactBadgeStack *stack = &g_array_index (stacks, FactBadgeStack, i);

      g_assert_cmpuint (stack->first, ==, next);
      next += stack->n_shown + stack->n_more;
      g_string_append_printf (told, "%d:%u+%u ", stack->line, stack->n_shown, stack->n_more);
    }

  g_assert_cmpuint (next, ==, test->n_lines);
  g_assert_cmpstr (told->str, ==, test->stacks);
}

typedef struct
{
  const char *path;
  FactSpan    spans[5];
  guint       n_spans;
  guint       levels[5];
} LevelCase;

static const LevelCase level_cases[] = {
  { "/mark-layout/levels/apart", { { 0, 5 }, { 5, 9 } }, 2, { 0, 0 } },
  { "/mark-layout/levels/overlap", { { 0, 5 }, { 4, 9 } }, 2, { 0, 1 } },
  { "/mark-layout/levels/chain", { { 0, 5 }, { 4, 9 }, { 8, 12 } }, 3, { 0, 1, 0 } },
  { "/mark-layout/levels/nested", { { 0, 20 }, { 2, 5 }, { 6, 9 } }, 3, { 0, 1, 1 } },
  { "/mark-layout/levels/same", { { 0, 5 }, { 0, 5 }, { 0, 5 } }, 3, { 0, 1, 2 } },
  { "/mark-layout/levels/too-many", { { 0, 9 }, { 0, 8 }, { 0, 7 }, { 0, 6 }, { 9, 12 } }, 5, { 0, 1, 2, 2, 0 } },
};

static void
test_levels (gconstpointer data)
{
  const LevelCase *test = data;
  guint levels[5];

  fact_mark_layout_assign_levels (test->spans, test->n_spans, levels);
  for (guint i = 0; i < test->n_spans; i++)
    g_assert_cmpuint (levels[i], ==, test->levels[i]);
}

/* What is in sight brings along what it overlaps above, and what that overlaps in turn. */
static void
test_query (void)
{
  static const FactSpan spans[] = { { 0, 4 }, { 10, 30 }, { 25, 60 }, { 55, 80 }, { 90, 95 } };
  g_autoptr (FactSpanIndex) index = fact_span_index_new ();
  g_autoptr (GPtrArray) marks = g_ptr_array_new ();
  g_autoptr (GRefString) claim_id = g_ref_string_new ("claim");
  FactSpan range;

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      g_autofree char *name = g_strdup_printf ("mark-%u", i);
      g_autoptr (GRefString) id = g_ref_string_new (name);

      fact_span_index_add (index, &(FactMark) { spans[i], FACT_MARK_EVIDENCE, claim_id, id });
    }

  range = fact_mark_layout_query (index, (FactSpan) { 70, 88 }, marks);
  g_assert_cmpuint (marks->len, ==, 3);
  g_assert_cmpuint (range.start, ==, 10);
  g_assert_cmpuint (range.end, ==, 88);

  range = fact_mark_layout_query (index, (FactSpan) { 82, 100 }, marks);
  g_assert_cmpuint (marks->len, ==, 1);
  g_assert_cmpuint (range.start, ==, 82);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (stack_cases); i++)
    g_test_add_data_func (stack_cases[i].path, &stack_cases[i], test_stacks);
  for (guint i = 0; i < G_N_ELEMENTS (level_cases); i++)
    g_test_add_data_func (level_cases[i].path, &level_cases[i], test_levels);
  g_test_add_func ("/mark-layout/query", test_query);

  return g_test_run ();
}
