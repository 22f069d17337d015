/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-table-settings.h"

#include <math.h>

#define KEY_SORT "claims-sort"
#define KEY_DESCENDING "claims-sort-descending"
#define KEY_GROUPING "claims-grouping"
#define KEY_HIDDEN "claims-hidden-columns"
#define KEY_WIDTHS "claims-column-widths"

struct _FactClaimTableSettings
{
  GObject                parent_instance;

  GSettings             *settings;
  GSimpleActionGroup    *actions;
  GSimpleAction         *usual_widths;       /* one of them */
  FactClaimColumnWishes  columns;            /* as kept, and wider or narrower while the user pulls at them */
  FactClaimSort          sort;               /* this and the grouping are this table's; of all tables the last choice is kept */
  FactClaimGrouping      grouping;
};

enum { COLUMNS_CHANGED, GROUPING_CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactClaimTableSettings, fact_claim_table_settings, G_TYPE_OBJECT)

static void
read_order (FactClaimTableSettings *self)
{
  g_autofree char *nick = g_settings_get_string (self->settings, KEY_SORT);

  self->sort = (FactClaimSort) { FACT_CLAIM_COLUMN_NUMBER, FALSE };
  if (fact_claim_column_from_nick (nick, &self->sort.column))
    self->sort.is_descending = g_settings_get_boolean (self->settings, KEY_DESCENDING);
  self->grouping = (FactClaimGrouping) g_settings_get_enum (self->settings, KEY_GROUPING);
}

static guint
read_shown (FactClaimTableSettings *self)
{
  g_auto (GStrv) hidden = g_settings_get_strv (self->settings, KEY_HIDDEN);
  guint columns = FACT_CLAIM_COLUMNS_ALL;

  for (char **nick = hidden; *nick != NULL; nick++)
    {
      FactClaimColumn column;

      if (fact_claim_column_from_nick (*nick, &column))
        columns &= ~(1u << column);
    }

  return columns;
}

static void
read_widths (FactClaimTableSettings *self)
{
  g_autoptr (GVariant) kept = g_settings_get_value (self->settings, KEY_WIDTHS);

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      double n_letters = 0;

      g_variant_lookup (kept, fact_claim_column_to_nick (i), "d", &n_letters);
      self->columns.n_letters[i] = isfinite (n_letters) ? CLAMP (n_letters, 0, FACT_CLAIM_COLUMNS_MAX_LETTERS) : 0;
    }
  g_simple_action_set_enabled (self->usual_widths, g_variant_n_children (kept) > 0);
}

static void
read_columns (FactClaimTableSettings *self)
{
  self->columns.shown = read_shown (self);
  read_widths (self);
  g_signal_emit (self, signals[COLUMNS_CHANGED], 0);
}

static void
fact_claim_table_settings_finalize (GObject *object)
{
  FactClaimTableSettings *self = FACT_CLAIM_TABLE_SETTINGS (object);

  g_clear_object (&self->usual_widths);
  g_clear_object (&self->actions);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (fact_claim_table_settings_parent_class)->finalize (object);
}

static void
fact_claim_table_settings_class_init (FactClaimTableSettingsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fact_claim_table_settings_finalize;

  signals[COLUMNS_CHANGED] = g_signal_new ("columns-changed", FACT_TYPE_CLAIM_TABLE_SETTINGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 0);
  signals[GROUPING_CHANGED] = g_signal_new ("grouping-changed", FACT_TYPE_CLAIM_TABLE_SETTINGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 0);
}

static void
show_column_cb (GSimpleAction          *action,
                GVariant               *value,
                FactClaimTableSettings *self)
{
  g_auto (GStrv) before = g_settings_get_strv (self->settings, KEY_HIDDEN);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const char *name = g_action_get_name (G_ACTION (action));
  g_auto (GStrv) hidden = NULL;

  for (char **nick = before; *nick != NULL; nick++)
    {
      if (!g_str_equal (*nick, name))
        g_strv_builder_add (builder, *nick);
    }
  if (!g_variant_get_boolean (value))
    g_strv_builder_add (builder, name);

  hidden = g_strv_builder_end (builder);
  g_settings_set_strv (self->settings, KEY_HIDDEN, (const char * const *) hidden);
  g_simple_action_set_state (action, value);
}

static void
add_column_action (FactClaimTableSettings *self,
                   FactClaimColumn         column)
{
  gboolean is_shown = (read_shown (self) & (1u << column)) != 0;
  g_autoptr (GSimpleAction) action = NULL;

  action = g_simple_action_new_stateful (fact_claim_column_to_nick (column), NULL, g_variant_new_boolean (is_shown));
  g_signal_connect_object (action, "change-state", G_CALLBACK (show_column_cb), self, 0);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

static void
group_by_cb (GSimpleAction          *action,
             GVariant               *nick,
             FactClaimTableSettings *self)
{
  g_autoptr (GEnumClass) groupings = g_type_class_ref (FACT_TYPE_CLAIM_GROUPING);
  GEnumValue *grouping = g_enum_get_value_by_nick (groupings, g_variant_get_string (nick, NULL));

  g_return_if_fail (grouping != NULL);

  self->grouping = (FactClaimGrouping) grouping->value;
  g_settings_set_enum (self->settings, KEY_GROUPING, grouping->value);
  g_simple_action_set_state (action, nick);
  g_signal_emit (self, signals[GROUPING_CHANGED], 0);
}

static void
add_grouping_action (FactClaimTableSettings *self)
{
  g_autoptr (GVariant) nick = g_settings_get_value (self->settings, KEY_GROUPING);
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (KEY_GROUPING, G_VARIANT_TYPE_STRING, nick);

  g_signal_connect_object (action, "change-state", G_CALLBACK (group_by_cb), self, 0);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
}

static void
usual_widths_cb (FactClaimTableSettings *self)
{
  g_settings_reset (self->settings, KEY_WIDTHS);
}

static void
add_usual_widths_action (FactClaimTableSettings *self)
{
  self->usual_widths = g_simple_action_new ("usual-widths", NULL);
  g_signal_connect_object (self->usual_widths, "activate", G_CALLBACK (usual_widths_cb), self, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (self->usual_widths));
}

static void
fact_claim_table_settings_init (FactClaimTableSettings *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  self->actions = g_simple_action_group_new ();
  add_grouping_action (self);
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if (i != FACT_CLAIM_COLUMN_NUMBER && i != FACT_CLAIM_COLUMN_STATEMENT)
        add_column_action (self, i);
    }
  add_usual_widths_action (self);

  g_signal_connect_object (self->settings, "changed::" KEY_HIDDEN, G_CALLBACK (read_columns), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::" KEY_WIDTHS, G_CALLBACK (read_columns), self, G_CONNECT_SWAPPED);
  read_order (self);
  read_columns (self);
}

/**
 * fact_claim_table_settings_new:
 *
 * Returns: (transfer full): as the user left them
 */
FactClaimTableSettings *
fact_claim_table_settings_new (void)
{
  return g_object_new (FACT_TYPE_CLAIM_TABLE_SETTINGS, NULL);
}

/**
 * fact_claim_table_settings_get_actions:
 * @self: the settings
 *
 * Returns: (transfer none): the actions to change them by
 */
GActionGroup *
fact_claim_table_settings_get_actions (FactClaimTableSettings *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_TABLE_SETTINGS (self), NULL);

  return G_ACTION_GROUP (self->actions);
}

/**
 * fact_claim_table_settings_get_columns:
 * @self: the settings
 *
 * Returns: (transfer none): which columns are not hidden, and how wide they are to be
 */
const FactClaimColumnWishes *
fact_claim_table_settings_get_columns (FactClaimTableSettings *self)
{
  g_return_val_if_fail (FACT_IS_CLAIM_TABLE_SETTINGS (self), NULL);

  return &self->columns;
}

/**
 * fact_claim_table_settings_set_width:
 * @self: the settings
 * @column: a column
 * @n_letters: how wide it is to be, in letters
 *
 * To be called as often as the user pulls: the width is not remembered before fact_claim_table_settings_keep_widths().
 */
void
fact_claim_table_settings_set_width (FactClaimTableSettings *self,
                                     FactClaimColumn         column,
                                     double                  n_letters)
{
  g_return_if_fail (FACT_IS_CLAIM_TABLE_SETTINGS (self));
  g_return_if_fail (n_letters > 0);

  self->columns.n_letters[column] = MIN (n_letters, FACT_CLAIM_COLUMNS_MAX_LETTERS);
  g_signal_emit (self, signals[COLUMNS_CHANGED], 0);
}

/**
 * fact_claim_table_settings_keep_widths:
 * @self: the settings
 *
 * Remembers how wide columns are.
 */
void
fact_claim_table_settings_keep_widths (FactClaimTableSettings *self)
{
  GVariantBuilder builder;

  g_return_if_fail (FACT_IS_CLAIM_TABLE_SETTINGS (self));

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sd}"));
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if (self->columns.n_letters[i] > 0)
        g_variant_builder_add (&builder, "{sd}", fact_claim_column_to_nick (i), self->columns.n_letters[i]);
    }
  g_settings_set_value (self->settings, KEY_WIDTHS, g_variant_builder_end (&builder));
}

/**
 * fact_claim_table_settings_set_sort:
 * @self: the settings
 * @sort: what the table is to be sorted by from now on, and others that are made later
 */
void
fact_claim_table_settings_set_sort (FactClaimTableSettings *self,
                                    FactClaimSort           sort)
{
  g_return_if_fail (FACT_IS_CLAIM_TABLE_SETTINGS (self));

  self->sort = sort;
  g_settings_set_string (self->settings, KEY_SORT, fact_claim_column_to_nick (sort.column));
  g_settings_set_boolean (self->settings, KEY_DESCENDING, sort.is_descending);
}

/**
 * fact_claim_table_settings_apply:
 * @self: the settings
 * @rows: the rows of the table
 *
 * Sorts and groups @rows as the user wants.
 */
void
fact_claim_table_settings_apply (FactClaimTableSettings *self,
                                 FactClaimRows          *rows)
{
  g_return_if_fail (FACT_IS_CLAIM_TABLE_SETTINGS (self));

  fact_claim_rows_set_sort (rows, self->sort);
  fact_claim_rows_set_grouping (rows, self->grouping);
}
