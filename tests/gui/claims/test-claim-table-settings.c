/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claims/fact-claim-table-settings.h"

#include <math.h>

#include "../../core/model/small-project.h"

#define APPLICATION "org.factdesk.Factdesk"
#define KEY "claims-column-widths"

static void
count_cb (FactClaimTableSettings *settings,
          guint                  *n)
{
  (*n)++;
}

static double
get_letters (FactClaimTableSettings *self,
             FactClaimColumn         column)
{
  return fact_claim_table_settings_get_columns (self)->n_letters[column];
}

/* While the user pulls at a column nothing is written; what was chosen is there for the next table, and goes at once everywhere. */
static void
test_widths (void)
{
  g_autoptr (GSettings) kept = g_settings_new (APPLICATION);
  g_autoptr (FactClaimTableSettings) one = fact_claim_table_settings_new ();
  g_autoptr (FactClaimTableSettings) other = fact_claim_table_settings_new ();
  GActionGroup *actions = fact_claim_table_settings_get_actions (other);
  guint n = 0;

  g_signal_connect (one, "columns-changed", G_CALLBACK (count_cb), &n);
  g_assert_false (g_action_group_get_action_enabled (actions, "usual-widths"));

  fact_claim_table_settings_set_width (one, FACT_CLAIM_COLUMN_CHECKED_BY, 20.5);
  fact_claim_table_settings_set_width (one, FACT_CLAIM_COLUMN_VERDICT, 1e9);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpfloat (get_letters (one, FACT_CLAIM_COLUMN_CHECKED_BY), ==, 20.5);
  g_assert_cmpfloat (get_letters (other, FACT_CLAIM_COLUMN_CHECKED_BY), ==, 0);
  g_assert_null (g_settings_get_user_value (kept, KEY));

  fact_claim_table_settings_keep_widths (one);
  g_assert_cmpfloat (get_letters (other, FACT_CLAIM_COLUMN_CHECKED_BY), ==, 20.5);
  g_assert_cmpfloat (get_letters (other, FACT_CLAIM_COLUMN_VERDICT), ==, FACT_CLAIM_COLUMNS_MAX_LETTERS);
  g_assert_cmpfloat (get_letters (other, FACT_CLAIM_COLUMN_UPDATED), ==, 0);

  g_assert_true (g_action_group_get_action_enabled (actions, "usual-widths"));
  g_action_group_activate_action (actions, "usual-widths", NULL);
  g_assert_cmpfloat (get_letters (one, FACT_CLAIM_COLUMN_CHECKED_BY), ==, 0);
  g_assert_false (g_action_group_get_action_enabled (actions, "usual-widths"));
}

/* What somebody else wrote there. */
static const struct
{
  const char *name;
  const char *column;
  double      written;
  double      expected;
} strange[] = {
  { "not a number", "checked-by", NAN, 0 },
  { "endless", "checked-by", INFINITY, 0 },
  { "negative", "checked-by", -3, 0 },
  { "too wide", "checked-by", 1e12, FACT_CLAIM_COLUMNS_MAX_LETTERS },
  { "no column", "weather", 20, 0 },
};

static void
test_strange (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GSettings) kept = g_settings_new (APPLICATION);
  g_autoptr (FactClaimTableSettings) settings = NULL;
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sd}"));
  g_variant_builder_add (&builder, "{sd}", strange[i].column, strange[i].written);
  g_settings_set_value (kept, KEY, g_variant_builder_end (&builder));

  settings = fact_claim_table_settings_new ();
  g_assert_cmpfloat (get_letters (settings, FACT_CLAIM_COLUMN_CHECKED_BY), ==, strange[i].expected);
  g_settings_reset (kept, KEY);
}

static void
test_hidden (void)
{
  g_autoptr (GSettings) kept = g_settings_new (APPLICATION);
  g_autoptr (FactClaimTableSettings) settings = fact_claim_table_settings_new ();
  guint n = 0;

  g_signal_connect (settings, "columns-changed", G_CALLBACK (count_cb), &n);
  g_action_group_change_action_state (fact_claim_table_settings_get_actions (settings), "updated", g_variant_new_boolean (FALSE));
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (fact_claim_table_settings_get_columns (settings)->shown, ==,
                    FACT_CLAIM_COLUMNS_ALL & ~(1u << FACT_CLAIM_COLUMN_UPDATED));
  g_settings_reset (kept, "claims-hidden-columns");
  g_assert_cmpuint (fact_claim_table_settings_get_columns (settings)->shown, ==, FACT_CLAIM_COLUMNS_ALL);
}

static void
assert_order (FactClaimTableSettings *settings,
              FactClaimColumn         column,
              gboolean                is_descending,
              FactClaimGrouping       grouping)
{
  g_autoptr (FactState) state = small_project_new ();
  g_autoptr (FactProject) project = fact_project_new (state, NULL);
  g_autoptr (FactClaimRows) rows = fact_claim_rows_new (project, "Ada");
  g_autoptr (GVariant) nick = g_action_group_get_action_state (fact_claim_table_settings_get_actions (settings), "claims-grouping");
  FactClaimSort sort;

  fact_claim_table_settings_apply (settings, rows);
  sort = fact_claim_rows_get_sort (rows);
  g_assert_cmpint (sort.column, ==, column);
  g_assert_cmpint (sort.is_descending, ==, is_descending);
  g_assert_cmpint (fact_claim_rows_get_grouping (rows), ==, grouping);
  g_assert_cmpstr (g_variant_get_string (nick, NULL), ==, grouping == FACT_CLAIM_GROUPING_VERDICT ? "verdict" : "none");
}

/* Each table keeps its own order while it is open; a new one begins with the order that was chosen last. */
static void
test_order (void)
{
  g_autoptr (GSettings) kept = g_settings_new (APPLICATION);
  g_autoptr (FactClaimTableSettings) one = fact_claim_table_settings_new ();
  g_autoptr (FactClaimTableSettings) other = fact_claim_table_settings_new ();
  g_autoptr (FactClaimTableSettings) later = NULL;
  guint n_one = 0, n_other = 0;

  g_signal_connect (one, "grouping-changed", G_CALLBACK (count_cb), &n_one);
  g_signal_connect (other, "grouping-changed", G_CALLBACK (count_cb), &n_other);
  fact_claim_table_settings_set_sort (one, (FactClaimSort) { FACT_CLAIM_COLUMN_VERDICT, TRUE });
  g_action_group_change_action_state (fact_claim_table_settings_get_actions (one), "claims-grouping",
                                      g_variant_new_string ("verdict"));
  later = fact_claim_table_settings_new ();

  g_assert_cmpuint (n_one, ==, 1);
  g_assert_cmpuint (n_other, ==, 0);
  assert_order (one, FACT_CLAIM_COLUMN_VERDICT, TRUE, FACT_CLAIM_GROUPING_VERDICT);
  assert_order (other, FACT_CLAIM_COLUMN_NUMBER, FALSE, FACT_CLAIM_GROUPING_NONE);
  assert_order (later, FACT_CLAIM_COLUMN_VERDICT, TRUE, FACT_CLAIM_GROUPING_VERDICT);
  g_settings_reset (kept, "claims-sort");
  g_settings_reset (kept, "claims-sort-descending");
  g_settings_reset (kept, "claims-grouping");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/claim-table-settings/widths", test_widths);
  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_autofree char *path = g_strconcat ("/claim-table-settings/strange/", strange[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_strange);
    }
  g_test_add_func ("/claim-table-settings/hidden", test_hidden);
  g_test_add_func ("/claim-table-settings/order", test_order);

  return g_test_run ();
}
