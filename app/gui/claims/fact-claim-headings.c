/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-headings.h"

#include <glib/gi18n-lib.h>

#include "claims/fact-claim-column-grip.h"
#include "claims/fact-claim-row-labels.h"
#include "keys/fact-key-map.h"

/* How wide a grip is, px: all of the gap between two columns but an edge. */
#define GRIP 10

/* How much wider a key makes a column, letters. */
#define KEY_STEP 2

struct _FactClaimHeadings
{
  GtkWidget         parent_instance;

  FactClaimColumns  columns;
  GtkWidget        *buttons[FACT_CLAIM_N_COLUMNS];
  GtkWidget        *arrows[FACT_CLAIM_N_COLUMNS];
  GtkWidget        *grips[FACT_CLAIM_N_COLUMNS];       /* NULL for the statement, which has what is left */
};

enum { WIDTH_WANTED, WIDTH_CHOSEN, FIT_WANTED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FactClaimHeadings, fact_claim_headings, GTK_TYPE_WIDGET)

static void
fact_claim_headings_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  FactClaimHeadings *self = FACT_CLAIM_HEADINGS (widget);

  *minimum = *natural = 0;
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS && orientation == GTK_ORIENTATION_VERTICAL; i++)
    {
      int height;

      gtk_widget_measure (self->buttons[i], orientation, -1, &height, NULL, NULL, NULL);
      *minimum = *natural = MAX (*minimum, height);
    }
}

static gboolean
is_rtl (FactClaimHeadings *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* A button is as wide as its column with the gaps beside it, so that its words begin where those below do. */
static void
place_buttons (FactClaimHeadings *self,
               int                width,
               int                height)
{
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      int x = self->columns.x[i] - FACT_CLAIM_COLUMNS_GAP / 2;
      int button_width = self->columns.width[i] + FACT_CLAIM_COLUMNS_GAP;
      int minimum;

      gtk_widget_set_child_visible (self->buttons[i], self->columns.width[i] > 0);
      if (self->columns.width[i] == 0)
        continue;

      gtk_widget_measure (self->buttons[i], GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      button_width = MAX (button_width, minimum);
      gtk_widget_size_allocate (self->buttons[i],
                                &(GtkAllocation) { is_rtl (self) ? width - x - button_width : x, 0, button_width, height }, -1);
    }
}

static void
place_grip (FactClaimHeadings *self,
            FactClaimColumn    column,
            int                width,
            int                height)
{
  GtkWidget *grip = self->grips[column];
  int x = fact_claim_columns_find_line (&self->columns, column) - GRIP / 2;
  int minimum;

  gtk_widget_set_child_visible (grip, self->columns.width[column] > 0);
  if (self->columns.width[column] == 0)
    return;

  gtk_widget_measure (grip, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_size_allocate (grip, &(GtkAllocation) { is_rtl (self) ? width - x - GRIP : x, 0, MAX (GRIP, minimum), height }, -1);
  fact_claim_column_grip_set_size (FACT_CLAIM_COLUMN_GRIP (grip), self->columns.width[column],
                                   fact_claim_columns_bound (&self->columns, column, 0),
                                   fact_claim_columns_bound (&self->columns, column, width));
}

static void
place (FactClaimHeadings *self,
       int                width,
       int                height)
{
  place_buttons (self, width, height);
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if (self->grips[i] != NULL)
        place_grip (self, i, width, height);
    }
}

static void
fact_claim_headings_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  place (FACT_CLAIM_HEADINGS (widget), width, height);
}

static void
fact_claim_headings_dispose (GObject *object)
{
  FactClaimHeadings *self = FACT_CLAIM_HEADINGS (object);

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      g_clear_pointer (&self->buttons[i], gtk_widget_unparent);
      g_clear_pointer (&self->grips[i], gtk_widget_unparent);
    }

  G_OBJECT_CLASS (fact_claim_headings_parent_class)->dispose (object);
}

/* Whether the keyboard is on a heading, and which. */
static gboolean
find_focus (FactClaimHeadings *self,
            FactClaimColumn   *column)
{
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      *column = i;
      if (self->grips[i] != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self)) == self->buttons[i])
        return TRUE;
    }

  return FALSE;
}

static void
step_width_cb (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  FactClaimHeadings *self = FACT_CLAIM_HEADINGS (widget);
  int step = KEY_STEP * self->columns.char_width;
  FactClaimColumn column;

  if (!find_focus (self, &column))
    return;

  g_signal_emit (self, signals[WIDTH_WANTED], 0, column,
                 self->columns.width[column] + (g_str_equal (action_name, "column.wider") ? step : -step));
  g_signal_emit (self, signals[WIDTH_CHOSEN], 0);
}

static void
fit_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  FactClaimHeadings *self = FACT_CLAIM_HEADINGS (widget);
  FactClaimColumn column;

  if (find_focus (self, &column))
    g_signal_emit (self, signals[FIT_WANTED], 0, column);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const char * const names[] = { "column.wider", "column.narrower", "column.fit" };

  gtk_widget_class_install_action (widget_class, "column.wider", NULL, step_width_cb);
  gtk_widget_class_install_action (widget_class, "column.narrower", NULL, step_width_cb);
  gtk_widget_class_install_action (widget_class, "column.fit", NULL, fit_cb);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    fact_key_map_bind (widget_class, names[i], gtk_named_action_new (names[i]));
}

static void
fact_claim_headings_class_init (FactClaimHeadingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fact_claim_headings_dispose;
  widget_class->measure = fact_claim_headings_measure;
  widget_class->size_allocate = fact_claim_headings_size_allocate;

  signals[WIDTH_WANTED] = g_signal_new ("width-wanted", FACT_TYPE_CLAIM_HEADINGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);
  signals[WIDTH_CHOSEN] = g_signal_new ("width-chosen", FACT_TYPE_CLAIM_HEADINGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
  signals[FIT_WANTED] = g_signal_new ("fit-wanted", FACT_TYPE_CLAIM_HEADINGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 1, G_TYPE_UINT);

  install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "claimheadings");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static GtkWidget *
make_button (FactClaimHeadings *self,
             FactClaimColumn    column)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (fact_claim_column_label (column));

  self->arrows[column] = gtk_image_new ();
  gtk_widget_set_visible (self->arrows[column], FALSE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->arrows[column]);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "claims.sort-by");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", fact_claim_column_to_nick (column));
  gtk_widget_set_tooltip_text (button, fact_claim_column_label (column));
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return button;
}

/* A heading with a grip says the keys for it. */
static void
tell_keys (GtkWidget *button)
{
  g_autofree char *wider = fact_keyed_action_dup_key (fact_key_map_find ("column.wider", NULL));
  g_autofree char *narrower = fact_keyed_action_dup_key (fact_key_map_find ("column.narrower", NULL));
  g_autofree char *fit = fact_keyed_action_dup_key (fact_key_map_find ("column.fit", NULL));
  /* Translators: read out at the heading of a column; %s are keys */
  g_autofree char *keys = g_strdup_printf (_("%s makes the column wider, %s narrower, %s as wide as what is in it"), wider, narrower, fit);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, keys, -1);
}

static FactClaimColumn
find_column (FactClaimHeadings *self,
             GtkWidget         *grip)
{
  FactClaimColumn column = 0;

  while (self->grips[column] != grip)
    column++;

  return column;
}

static void
moved_cb (FactClaimHeadings   *self,
          int                  x,
          FactClaimColumnGrip *grip)
{
  FactClaimColumn column = find_column (self, GTK_WIDGET (grip));
  int from_start = is_rtl (self) ? gtk_widget_get_width (GTK_WIDGET (self)) - x : x;

  g_signal_emit (self, signals[WIDTH_WANTED], 0, column, fact_claim_columns_follow_line (&self->columns, column, from_start));
}

static void
released_cb (FactClaimHeadings *self)
{
  g_signal_emit (self, signals[WIDTH_CHOSEN], 0);
}

static void
grip_fit_cb (FactClaimHeadings   *self,
             FactClaimColumnGrip *grip)
{
  g_signal_emit (self, signals[FIT_WANTED], 0, find_column (self, GTK_WIDGET (grip)));
}

static GtkWidget *
make_grip (FactClaimHeadings *self,
           FactClaimColumn    column)
{
  GtkWidget *grip = fact_claim_column_grip_new (fact_claim_column_label (column));

  g_signal_connect_object (grip, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (grip, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (grip, "fit", G_CALLBACK (grip_fit_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (grip, GTK_WIDGET (self));
  tell_keys (self->buttons[column]);

  return grip;
}

/* Grips lie above the buttons. */
static void
fact_claim_headings_init (FactClaimHeadings *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    self->buttons[i] = make_button (self, i);
  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      if (i != FACT_CLAIM_COLUMN_STATEMENT)
        self->grips[i] = make_grip (self, i);
    }
}

/**
 * fact_claim_headings_set_columns:
 * @self: the headings
 * @columns: where the columns are
 *
 * To be called while the table below is being allocated: the headings, which have their size by then, follow at once.
 */
void
fact_claim_headings_set_columns (FactClaimHeadings      *self,
                                 const FactClaimColumns *columns)
{
  g_return_if_fail (FACT_IS_CLAIM_HEADINGS (self));

  self->columns = *columns;
  if (gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    place (self, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
}

/**
 * fact_claim_headings_set_sort:
 * @self: the headings
 * @sort: what the table is sorted by
 *
 * Shows it, and says it in the name of the heading: a button has no state of being sorted by.
 */
void
fact_claim_headings_set_sort (FactClaimHeadings *self,
                              FactClaimSort      sort)
{
  g_return_if_fail (FACT_IS_CLAIM_HEADINGS (self));

  for (guint i = 0; i < FACT_CLAIM_N_COLUMNS; i++)
    {
      g_autofree char *name = fact_claim_column_label_sorted (i, sort);

      gtk_widget_set_visible (self->arrows[i], sort.column == i);
      gtk_image_set_from_icon_name (GTK_IMAGE (self->arrows[i]), sort.is_descending ? "pan-up-symbolic" : "pan-down-symbolic");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

/**
 * fact_claim_headings_measure_column:
 * @self: the headings
 * @column: a column
 *
 * Returns: how wide the column has to be for all of its heading, px
 */
int
fact_claim_headings_measure_column (FactClaimHeadings *self,
                                    FactClaimColumn    column)
{
  int natural;

  g_return_val_if_fail (FACT_IS_CLAIM_HEADINGS (self), 0);

  gtk_widget_measure (self->buttons[column], GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural - FACT_CLAIM_COLUMNS_GAP;
}
