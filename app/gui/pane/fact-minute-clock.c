/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pane/fact-minute-clock.h"

#define CLOCK "fact-minute-clock"

/* Times are told to the minute, and are never older than this. */
#define SECONDS 30

/* One for all windows of a display. */
typedef struct
{
  GPtrArray *shown;      /* of the widgets that are on show and tell times, not owned: they leave when they are hidden */
  guint      source;     /* while there are any */
} Clock;

static GQuark
get_quark (void)
{
  return g_quark_from_static_string (CLOCK);
}

static void
clock_free (gpointer data)
{
  Clock *clock = data;

  g_clear_handle_id (&clock->source, g_source_remove);
  g_ptr_array_unref (clock->shown);
  g_free (clock);
}

static Clock *
get_clock (GtkWidget *widget)
{
  GObject *display = G_OBJECT (gtk_widget_get_display (widget));
  Clock *clock = g_object_get_data (display, CLOCK);

  if (clock == NULL)
    {
      clock = g_new0 (Clock, 1);
      clock->shown = g_ptr_array_new ();
      g_object_set_data_full (display, CLOCK, clock, clock_free);
    }

  return clock;
}

static void
tell_time (GtkWidget *widget)
{
  FactTellTimeFunc tell = (FactTellTimeFunc) g_object_get_qdata (G_OBJECT (widget), get_quark ());

  tell (widget);
}

static gpointer
ref_widget (gconstpointer widget,
            gpointer      data)
{
  return g_object_ref ((gpointer) widget);
}

/* Telling the time of one may hide another. */
static gboolean
tick_cb (gpointer data)
{
  Clock *clock = data;
  g_autoptr (GPtrArray) shown = g_ptr_array_copy (clock->shown, ref_widget, NULL);

  g_ptr_array_set_free_func (shown, g_object_unref);
  for (guint i = 0; i < shown->len; i++)
    {
      if (gtk_widget_get_mapped (shown->pdata[i]))
        tell_time (shown->pdata[i]);
    }

  return G_SOURCE_CONTINUE;
}

static void
map_cb (GtkWidget *widget)
{
  Clock *clock = get_clock (widget);

  g_ptr_array_add (clock->shown, widget);
  if (clock->source == 0)
    clock->source = g_timeout_add_seconds (SECONDS, tick_cb, clock);
  tell_time (widget);
}

static void
unmap_cb (GtkWidget *widget)
{
  Clock *clock = get_clock (widget);

  g_ptr_array_remove (clock->shown, widget);
  if (clock->shown->len == 0)
    g_clear_handle_id (&clock->source, g_source_remove);
}

/**
 * fact_minute_clock_follow:
 * @widget: a widget that tells how long ago something was, and is not on show yet
 * @tell: called when it comes on show, and from then on often enough for minutes to be right, until it is hidden
 *
 * All widgets are told in one turn of the main loop, and no timer runs while none is on show.
 */
void
fact_minute_clock_follow (GtkWidget        *widget,
                          FactTellTimeFunc  tell)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (!gtk_widget_get_mapped (widget));

  g_object_set_qdata (G_OBJECT (widget), get_quark (), (gpointer) tell);
  g_signal_connect (widget, "map", G_CALLBACK (map_cb), NULL);
  g_signal_connect (widget, "unmap", G_CALLBACK (unmap_cb), NULL);
}
