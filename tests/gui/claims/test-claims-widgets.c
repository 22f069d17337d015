/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "claims/fact-claim-column-grip.h"
#include "claims/fact-claim-headings.h"

/* What cannot be seen from outside of the program; it needs a display. */

#define WIDTH 1180

typedef struct
{
  FactClaimColumn column;
  int             width;
  guint           n_wanted;
  guint           n_chosen;
  guint           n_fit;
} Wishes;

static void
width_wanted_cb (FactClaimHeadings *headings,
                 FactClaimColumn    column,
                 int                width,
                 Wishes            *wishes)
{
  wishes->column = column;
  wishes->width = width;
  wishes->n_wanted++;
}

static void
width_chosen_cb (FactClaimHeadings *headings,
                 Wishes            *wishes)
{
  wishes->n_chosen++;
}

static void
fit_wanted_cb (FactClaimHeadings *headings,
               FactClaimColumn    column,
               Wishes            *wishes)
{
  wishes->column = column;
  wishes->n_fit++;
}

/* What a heading is there for: without it no heading takes the keyboard. */
static void
add_sorting (GtkWidget *headings)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) sort_by = g_simple_action_new ("sort-by", G_VARIANT_TYPE_STRING);

  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (sort_by));
  gtk_widget_insert_action_group (headings, "claims", G_ACTION_GROUP (actions));
}

static GtkWidget *
new_headings (FactClaimColumns *columns,
              GtkTextDirection  direction,
              Wishes           *wishes)
{
  GtkWidget *headings = g_object_new (FACT_TYPE_CLAIM_HEADINGS, NULL);

  add_sorting (headings);
  *wishes = (Wishes) { 0 };
  g_signal_connect (headings, "width-wanted", G_CALLBACK (width_wanted_cb), wishes);
  g_signal_connect (headings, "width-chosen", G_CALLBACK (width_chosen_cb), wishes);
  g_signal_connect (headings, "fit-wanted", G_CALLBACK (fit_wanted_cb), wishes);
  gtk_widget_set_direction (headings, direction);
  fact_claim_columns_lay_out (columns, &(FactClaimColumnWishes) { .shown = FACT_CLAIM_COLUMNS_ALL }, WIDTH, 8, 16, 2);
  fact_claim_headings_set_columns (FACT_CLAIM_HEADINGS (headings), columns);

  return headings;
}

/* As wide as the columns were laid out for. */
static GtkWidget *
new_window (GtkWidget *headings)
{
  GtkWidget *window = gtk_window_new ();

  gtk_widget_set_size_request (headings, WIDTH, -1);
  gtk_widget_set_halign (headings, GTK_ALIGN_START);
  gtk_window_set_child (GTK_WINDOW (window), headings);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (headings) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gtk_widget_get_width (headings), ==, WIDTH);

  return window;
}

/* The line of a column is wanted so far to the right of where it is. */
static void
pull (GtkWidget *grip,
      int        by)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (grip, gtk_widget_get_parent (grip), &place));
  g_signal_emit_by_name (grip, "moved", (int) (place.origin.x + place.size.width / 2) + by);
}

/* Towards where reading begins what is before the claims becomes narrower, and what is behind them wider. */
static void
test_pull (gconstpointer data)
{
  GtkTextDirection direction = GPOINTER_TO_INT (data);
  FactClaimColumns columns;
  Wishes wishes;
  GtkWidget *headings = new_headings (&columns, direction, &wishes);
  GtkWidget *window = new_window (headings);
  FactClaimColumn column = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (headings); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int towards_start = direction == GTK_TEXT_DIR_LTR ? -20 : 20;
      int more = column < FACT_CLAIM_COLUMN_STATEMENT ? -20 : 20;

      if (!FACT_IS_CLAIM_COLUMN_GRIP (child))
        continue;

      pull (child, 0);
      g_assert_cmpint (wishes.column, ==, column);
      g_assert_cmpint (wishes.width, ==, columns.width[column]);
      pull (child, towards_start);
      g_assert_cmpint (wishes.width, ==, columns.width[column] + more);
      g_signal_emit_by_name (child, "fit");
      column += column == FACT_CLAIM_COLUMN_STATEMENT - 1 ? 2 : 1;
    }

  g_assert_cmpuint (wishes.n_wanted, ==, 2 * (FACT_CLAIM_N_COLUMNS - 1));
  g_assert_cmpuint (wishes.n_fit, ==, FACT_CLAIM_N_COLUMNS - 1);
  g_assert_cmpuint (wishes.n_chosen, ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWidget *
get_button (GtkWidget       *headings,
            FactClaimColumn  column)
{
  GtkWidget *button = gtk_widget_get_first_child (headings);

  for (guint i = 0; i < column; i++)
    button = gtk_widget_get_next_sibling (button);

  return button;
}

/* Keys mean the column whose heading has the keyboard. The claims have what is left: there is nothing to choose. */
static void
test_keys (void)
{
  FactClaimColumns columns;
  Wishes wishes;
  GtkWidget *headings = new_headings (&columns, GTK_TEXT_DIR_LTR, &wishes);
  GtkWidget *window = new_window (headings);
  GtkWidget *button = get_button (headings, FACT_CLAIM_COLUMN_PROGRESS);

  g_assert_true (gtk_widget_grab_focus (button));
  gtk_widget_activate_action (headings, "column.wider", NULL);
  g_assert_cmpint (wishes.column, ==, FACT_CLAIM_COLUMN_PROGRESS);
  g_assert_cmpint (wishes.width, ==, columns.width[FACT_CLAIM_COLUMN_PROGRESS] + 16);
  gtk_widget_activate_action (headings, "column.narrower", NULL);
  g_assert_cmpint (wishes.width, ==, columns.width[FACT_CLAIM_COLUMN_PROGRESS] - 16);
  gtk_widget_activate_action (headings, "column.fit", NULL);
  g_assert_cmpuint (wishes.n_wanted, ==, 2);
  g_assert_cmpuint (wishes.n_chosen, ==, 2);
  g_assert_cmpuint (wishes.n_fit, ==, 1);

  g_assert_true (gtk_widget_grab_focus (get_button (headings, FACT_CLAIM_COLUMN_STATEMENT)));
  gtk_widget_activate_action (headings, "column.wider", NULL);
  gtk_widget_activate_action (headings, "column.fit", NULL);
  g_assert_cmpuint (wishes.n_wanted + wishes.n_chosen + wishes.n_fit, ==, 5);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_data_func ("/claims/widgets/pull/left to right", GINT_TO_POINTER (GTK_TEXT_DIR_LTR), test_pull);
  g_test_add_data_func ("/claims/widgets/pull/right to left", GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_pull);
  g_test_add_func ("/claims/widgets/keys", test_keys);

  return g_test_run ();
}
