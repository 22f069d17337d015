/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "navigation/fact-back-stack.h"

static void
push (FactBackStack *stack,
      const char    *article_id,
      const char    *claim_id,
      guint          top_offset)
{
  fact_back_stack_push (stack, fact_waypoint_new (article_id, claim_id, NULL, top_offset));
}

static void
assert_pops (FactBackStack *stack,
             const char    *article_id,
             const char    *claim_id,
             guint          top_offset)
{
  g_autoptr (FactWaypoint) place = fact_back_stack_pop (stack);

  g_assert_nonnull (place);
  g_assert_cmpstr (place->article_id, ==, article_id);
  g_assert_cmpstr (place->claim_id, ==, claim_id);
  g_assert_null (place->mark_id);
  g_assert_cmpuint (place->top_offset, ==, top_offset);
}

static void
test_newest_first (void)
{
  g_autoptr (FactBackStack) stack = fact_back_stack_new ();

  push (stack, "a", NULL, 10);
  push (stack, "b", "one", 20);

  assert_pops (stack, "b", "one", 20);
  assert_pops (stack, "a", NULL, 10);
  g_assert_null (fact_back_stack_pop (stack));
}

/* Scrolling alone makes no other place: the newer way it was scrolled takes the seat. */
static void
test_same_place (void)
{
  g_autoptr (FactBackStack) stack = fact_back_stack_new ();

  push (stack, "a", "one", 10);
  push (stack, "a", "one", 300);
  g_assert_cmpuint (fact_back_stack_get_n (stack), ==, 1);

  push (stack, "a", "two", 300);
  g_assert_cmpuint (fact_back_stack_get_n (stack), ==, 2);
  assert_pops (stack, "a", "two", 300);
  assert_pops (stack, "a", "one", 300);
}

static void
test_bounded (void)
{
  g_autoptr (FactBackStack) stack = fact_back_stack_new ();

  for (guint i = 0; i < FACT_BACK_STACK_MAX + 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      push (stack, id, NULL, i);
    }

  g_assert_cmpuint (fact_back_stack_get_n (stack), ==, FACT_BACK_STACK_MAX);
  for (guint i = FACT_BACK_STACK_MAX + 4; i >= 5; i--)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      assert_pops (stack, id, NULL, i);
    }
  g_assert_null (fact_back_stack_pop (stack));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/back-stack/newest-first", test_newest_first);
  g_test_add_func ("/back-stack/same-place", test_same_place);
  g_test_add_func ("/back-stack/bounded", test_bounded);

  return g_test_run ();
}
