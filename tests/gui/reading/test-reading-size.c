/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-size.h"

typedef struct
{
  const char *name;
  int         percent;
  int         larger;
  int         smaller;
} SizeCase;

static const SizeCase size_cases[] = {
  { "normal",      100, 110,  90 },
  { "step",        150, 175, 135 },
  { "between",     104, 110, 100 },
  { "smallest",     50,  60,  50 },
  { "largest",     300, 300, 250 },
  { "too-small",     1,  50,  50 },
  { "too-large",  9000, 300, 300 },
};

static void
test_steps (gconstpointer data)
{
  const SizeCase *row = data;

  g_assert_cmpint (fact_reading_size_larger (row->percent), ==, row->larger);
  g_assert_cmpint (fact_reading_size_smaller (row->percent), ==, row->smaller);
}

/* Up to the end and back leads through the same sizes. */
static void
test_round_trip (void)
{
  for (int percent = FACT_READING_SIZE_MIN; percent < FACT_READING_SIZE_MAX;)
    {
      int larger = fact_reading_size_larger (percent);

      g_assert_cmpint (larger, >, percent);
      g_assert_cmpint (fact_reading_size_smaller (larger), ==, percent);
      percent = larger;
    }
}

static void
test_actions (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("org.factdesk.Factdesk");
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  fact_reading_size_install (G_ACTION_MAP (group), settings);
  g_action_group_activate_action (G_ACTION_GROUP (group), "text-larger", NULL);
  g_assert_cmpint (g_settings_get_int (settings, "reading-size"), ==, 110);
  g_action_group_activate_action (G_ACTION_GROUP (group), "text-smaller", NULL);
  g_action_group_activate_action (G_ACTION_GROUP (group), "text-smaller", NULL);
  g_assert_cmpint (g_settings_get_int (settings, "reading-size"), ==, 90);
  g_action_group_activate_action (G_ACTION_GROUP (group), "text-normal", NULL);
  g_assert_cmpint (g_settings_get_int (settings, "reading-size"), ==, FACT_READING_SIZE_NORMAL);
  for (guint i = 0; i < 30; i++)
    g_action_group_activate_action (G_ACTION_GROUP (group), "text-larger", NULL);
  g_assert_cmpint (g_settings_get_int (settings, "reading-size"), ==, FACT_READING_SIZE_MAX);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (size_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/reading-size/steps/", size_cases[i].name, NULL);

      g_test_add_data_func (path, &size_cases[i], test_steps);
    }
  g_test_add_func ("/reading-size/round-trip", test_round_trip);
  g_test_add_func ("/reading-size/actions", test_actions);

  return g_test_run ();
}
