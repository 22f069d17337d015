/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "claims/fact-claim-table-private.h"

/* How far a key goes. */
typedef enum
{
  STEP_UP,
  STEP_DOWN,
  STEP_PAGE_UP,
  STEP_PAGE_DOWN,
  STEP_FIRST,
  STEP_LAST
} Step;

static guint
get_focus (FactClaimTable *self)
{
  return self->selection != NULL ? fact_claim_selection_get_focus (self->selection) : FACT_CLAIM_NO_ROW;
}

static guint
find_row (FactClaimTable *self,
          Step            step)
{
  guint n = _fact_claim_table_get_n (self);
  guint focus = get_focus (self);
  guint page = (guint) MAX (gtk_widget_get_height (GTK_WIDGET (self)) / self->cells.height - 1, 1);

  if (focus == FACT_CLAIM_NO_ROW)
    return step == STEP_LAST ? n - 1 : 0;

  switch (step)
    {
    case STEP_UP:
      return focus - MIN (focus, 1);
    case STEP_DOWN:
      return MIN (focus + 1, n - 1);
    case STEP_PAGE_UP:
      return focus - MIN (focus, page);
    case STEP_PAGE_DOWN:
      return MIN (focus + page, n - 1);
    case STEP_FIRST:
      return 0;
    case STEP_LAST:
    default:
      return n - 1;
    }
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (widget);
  int step, move;

  g_variant_get (arguments, "(ii)", &step, &move);
  if (_fact_claim_table_get_n (self) > 0)
    fact_claim_selection_go (self->selection, find_row (self, (Step) step), (FactClaimMove) move);

  return GDK_EVENT_STOP;
}

static gboolean
select_all_cb (GtkWidget *widget,
               GVariant  *arguments,
               gpointer   user_data)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (widget);

  if (self->selection != NULL)
    fact_claim_selection_select_all (self->selection);

  return GDK_EVENT_STOP;
}

static gboolean
toggle_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (widget);

  if (get_focus (self) != FACT_CLAIM_NO_ROW)
    fact_claim_selection_go (self->selection, get_focus (self), FACT_CLAIM_MOVE_TOGGLE);

  return GDK_EVENT_STOP;
}

static gboolean
clear_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   user_data)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (widget);

  if (self->selection == NULL || fact_claim_selection_get_n (self->selection) <= 1)
    return GDK_EVENT_PROPAGATE;

  fact_claim_selection_clear (self->selection);

  return GDK_EVENT_STOP;
}

/* The group that the keyboard is in or on. */
static const FactClaimGroup *
find_group (FactClaimTable *self)
{
  guint focus = get_focus (self);

  if (focus == FACT_CLAIM_NO_ROW)
    return NULL;

  return fact_claim_rows_get (fact_claim_selection_get_rows (self->selection), focus)->group;
}

static void
go_to_heading (FactClaimTable *self)
{
  guint row = get_focus (self);

  while (row > 0 && fact_claim_rows_get (fact_claim_selection_get_rows (self->selection), row)->digest != NULL)
    row--;
  fact_claim_selection_go (self->selection, row, FACT_CLAIM_MOVE_FOCUS);
}

static void
fold (FactClaimTable       *self,
      const FactClaimGroup *group,
      gboolean              is_folded)
{
  g_autofree char *id = g_strdup (group->id);

  go_to_heading (self);
  fact_claim_rows_fold (fact_claim_selection_get_rows (self->selection), id, is_folded);
}

/* Towards where reading begins: a group is folded up. */
static gboolean
fold_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (widget);
  const FactClaimGroup *group = find_group (self);
  gboolean is_left, is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  g_variant_get (arguments, "(b)", &is_left);
  if (group == NULL)
    return GDK_EVENT_PROPAGATE;

  if (is_left != is_rtl && fact_claim_selection_get_claim (self->selection) != NULL)
    go_to_heading (self);
  else
    fold (self, group, is_left != is_rtl);

  return GDK_EVENT_STOP;
}

static void
activate_row (FactClaimTable *self)
{
  const FactClaimGroup *group = find_group (self);
  g_autofree char *claim_id = g_strdup (fact_claim_selection_get_claim (self->selection));

  if (claim_id != NULL)
    _fact_claim_table_activate (self, claim_id);
  else if (group != NULL)
    fold (self, group, !group->is_folded);
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  FactClaimTable *self = FACT_CLAIM_TABLE (widget);

  if (get_focus (self) != FACT_CLAIM_NO_ROW)
    activate_row (self);

  return GDK_EVENT_STOP;
}

/* Here Delete means the claims, not the mark that was last gone to. */
static gboolean
remove_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   user_data)
{
  gtk_widget_activate_action (widget, "claim.remove", NULL);

  return GDK_EVENT_STOP;
}

static void
bind_step (GtkWidgetClass *widget_class,
           guint           keyval,
           guint           keypad_keyval,
           Step            step)
{
  static const struct
  {
    GdkModifierType modifiers;
    FactClaimMove   move;
  } moves[] = {
    { 0, FACT_CLAIM_MOVE_CHOOSE },
    { GDK_SHIFT_MASK, FACT_CLAIM_MOVE_EXTEND },
    { GDK_CONTROL_MASK, FACT_CLAIM_MOVE_FOCUS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      gtk_widget_class_add_binding (widget_class, keyval, moves[i].modifiers, move_cb, "(ii)", step, moves[i].move);
      gtk_widget_class_add_binding (widget_class, keypad_keyval, moves[i].modifiers, move_cb, "(ii)", step, moves[i].move);
    }
}

void
_fact_claim_table_bind_keys (GtkWidgetClass *widget_class)
{
  bind_step (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, STEP_UP);
  bind_step (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, STEP_DOWN);
  bind_step (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, STEP_PAGE_UP);
  bind_step (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, STEP_PAGE_DOWN);
  bind_step (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, STEP_FIRST);
  bind_step (widget_class, GDK_KEY_End, GDK_KEY_KP_End, STEP_LAST);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_a, GDK_CONTROL_MASK, select_all_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, GDK_CONTROL_MASK, toggle_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, clear_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, fold_cb, "(b)", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, fold_cb, "(b)", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, remove_cb, NULL);
}

static FactClaimMove
find_move (GdkModifierType modifiers)
{
  if ((modifiers & GDK_SHIFT_MASK) != 0)
    return FACT_CLAIM_MOVE_EXTEND;

  return (modifiers & GDK_CONTROL_MASK) != 0 ? FACT_CLAIM_MOVE_TOGGLE : FACT_CLAIM_MOVE_CHOOSE;
}

static void
pressed_cb (FactClaimTable  *self,
            int              n_press,
            double           x,
            double           y,
            GtkGestureClick *click)
{
  guint row = _fact_claim_table_row_at (self, y);
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));

  if (row == FACT_CLAIM_NO_ROW)
    return;

  fact_claim_selection_go (self->selection, row, find_move (modifiers));
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (n_press == 2 || fact_claim_selection_get_claim (self->selection) == NULL)
    activate_row (self);
}

void
_fact_claim_table_add_pointer (FactClaimTable *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
