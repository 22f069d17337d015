/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "reading/fact-article-pointer.h"

#include <glib/gi18n-lib.h>

#include "keys/fact-key-hints.h"
#include "reading/fact-mark-choice.h"

/* A hand is not quite still when it clicks; px. */
#define CLICK_SLOP 4

/* Where the first button went down, for telling a click from a selection. Not a gesture: GtkTextView claims those for itself. */
typedef struct
{
  FactArticleView *view;
  double           x;
  double           y;
  gboolean         is_pressed;
  gboolean         is_on_badge;
  const char      *cursor;         /* its name; static */
} Pointer;

/* Events of a controller are in coordinates of the surface. */
static gboolean
get_position (Pointer  *self,
              GdkEvent *event,
              double   *x,
              double   *y)
{
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self->view));
  double surface_x, surface_y, native_x, native_y;

  if (native == NULL || !gdk_event_get_position (event, &surface_x, &surface_y))
    return FALSE;

  gtk_native_get_surface_transform (native, &native_x, &native_y);

  return gtk_widget_translate_coordinates (GTK_WIDGET (native), GTK_WIDGET (self->view),
                                           surface_x - native_x, surface_y - native_y, x, y);
}

static gboolean
press (Pointer *self,
       double   x,
       double   y)
{
  if (fact_article_view_begin_drag (self->view, x, y))
    return GDK_EVENT_STOP;

  self->is_pressed = TRUE;
  self->x = x;
  self->y = y;
  self->is_on_badge = fact_article_view_is_badge_at (self->view, x, y);
  fact_article_view_begin_pointing (self->view);

  /* A badge is a button: the caret stays where it is. */
  return self->is_on_badge ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static gboolean
release (Pointer *self,
         double   x,
         double   y)
{
  gboolean was_on_badge = self->is_on_badge;
  gboolean is_click = ABS (x - self->x) <= CLICK_SLOP && ABS (y - self->y) <= CLICK_SLOP;
  FactSpan selection;

  if (!self->is_pressed)
    return GDK_EVENT_PROPAGATE;

  self->is_pressed = FALSE;
  self->is_on_badge = FALSE;
  fact_article_view_end_pointing (self->view);

  if (is_click && (was_on_badge || !fact_article_view_get_selection (self->view, &selection)))
    fact_article_view_activate_at (self->view, x, y);

  return was_on_badge ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

static void
hover (Pointer *self,
       double   x,
       double   y)
{
  const char *cursor = "text";
  FactSpanSide side;

  if (fact_article_view_find_handle_at (self->view, x, y, &side))
    cursor = "ew-resize";
  else if (fact_article_view_is_badge_at (self->view, x, y))
    cursor = "pointer";

  if (self->cursor == cursor)
    return;

  self->cursor = cursor;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->view), cursor);
}

/* Whatever is pressed meanwhile, the one thing that goes on is the drag. A button that moves without being down went up where another
 * window had the pointer. */
static gboolean
drag (Pointer  *self,
      GdkEvent *event,
      double    x,
      double    y)
{
  GdkEventType type = gdk_event_get_event_type (event);
  GdkModifierType modifiers = gdk_event_get_modifier_state (event);
  gboolean is_primary = type != GDK_MOTION_NOTIFY && gdk_button_event_get_button (event) == GDK_BUTTON_PRIMARY;

  if (type == GDK_BUTTON_RELEASE && is_primary)
    fact_article_view_end_drag (self->view);
  else if (is_primary || (type == GDK_MOTION_NOTIFY && (modifiers & GDK_BUTTON1_MASK) == 0))
    fact_article_view_cancel_drag (self->view);
  else if (type == GDK_MOTION_NOTIFY)
    fact_article_view_drag_to (self->view, x, y, (modifiers & GDK_CONTROL_MASK) != 0 ? FACT_SPAN_BY_LETTERS : FACT_SPAN_BY_WORDS);

  return GDK_EVENT_STOP;
}

static gboolean
event_cb (GtkEventControllerLegacy *controller,
          GdkEvent                 *event,
          Pointer                  *self)
{
  GdkEventType type = gdk_event_get_event_type (event);
  double x, y;

  if ((type != GDK_BUTTON_PRESS && type != GDK_BUTTON_RELEASE && type != GDK_MOTION_NOTIFY) ||
      !get_position (self, event, &x, &y))
    return GDK_EVENT_PROPAGATE;

  if (fact_article_view_is_dragging (self->view))
    return drag (self, event, x, y);

  if (type == GDK_MOTION_NOTIFY)
    hover (self, x, y);
  else if (gdk_button_event_get_button (event) != GDK_BUTTON_PRIMARY)
    return GDK_EVENT_PROPAGATE;
  else if (type == GDK_BUTTON_PRESS)
    return press (self, x, y);
  else
    return release (self, x, y);

  return GDK_EVENT_PROPAGATE;
}

/* Ends of marks can be moved by keys, too, so this says how both is done. */
static gboolean
tell_handle (FactArticleView *self,
             int              x,
             int              y,
             GtkTooltip      *tooltip)
{
  g_autofree char *words = NULL;
  FactSpanSide side;

  if (!fact_article_view_find_handle_at (self, x, y, &side))
    return FALSE;

  if (side == FACT_SPAN_START)
    words = fact_key_hints_dup_tooltip (_("Drag to move the start of the marked words"), "claim.start-right", NULL);
  else
    words = fact_key_hints_dup_tooltip (_("Drag to move the end of the marked words"), "claim.end-right", NULL);
  gtk_tooltip_set_text (tooltip, words);

  return TRUE;
}

static gboolean
query_tooltip_cb (GtkWidget  *widget,
                  int         x,
                  int         y,
                  gboolean    is_keyboard,
                  GtkTooltip *tooltip)
{
  FactArticleView *self = FACT_ARTICLE_VIEW (widget);
  g_autoptr (GPtrArray) choices = NULL;
  g_autofree char *text = NULL;
  GdkRectangle area;

  if (fact_article_view_is_dragging (self))
    return FALSE;
  if (!is_keyboard && tell_handle (self, x, y, tooltip))
    return TRUE;

  if (is_keyboard)
    choices = fact_article_view_find_choices_at_cursor (self, &area);
  else
    choices = fact_article_view_find_choices_at (self, x, y, &area);

  text = fact_mark_choices_to_tooltip (choices);
  if (text == NULL)
    return FALSE;

  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip, &area);

  return TRUE;
}

/**
 * fact_article_pointer_attach:
 * @view: a view
 *
 * Lets marks and badges be clicked and handles be dragged, and says what they are when the pointer rests on them.
 */
void
fact_article_pointer_attach (FactArticleView *view)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();
  Pointer *self = g_new0 (Pointer, 1);

  self->view = view;
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_data (controller, "event", G_CALLBACK (event_cb), self, (GClosureNotify) (GCallback) g_free, 0);
  gtk_widget_add_controller (GTK_WIDGET (view), controller);

  gtk_widget_set_has_tooltip (GTK_WIDGET (view), TRUE);
  g_signal_connect (view, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}
