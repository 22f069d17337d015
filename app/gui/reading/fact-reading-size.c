/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-reading-size.h"

#define KEY "reading-size"

/* Steps that are felt alike: about a tenth each, and ends that mean something. */
static const int sizes[] = { FACT_READING_SIZE_MIN, 60, 70, 80, 90, FACT_READING_SIZE_NORMAL, 110, 120, 135, 150, 175, 200, 250,
                             FACT_READING_SIZE_MAX };

/**
 * fact_reading_size_larger:
 * @percent: a size
 *
 * Returns: the next larger step; the largest for what is larger still
 */
int
fact_reading_size_larger (int percent)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      if (sizes[i] > percent)
        return sizes[i];
    }

  return FACT_READING_SIZE_MAX;
}

/**
 * fact_reading_size_smaller:
 * @percent: a size
 *
 * Returns: the next smaller step; the smallest for what is smaller still
 */
int
fact_reading_size_smaller (int percent)
{
  for (guint i = G_N_ELEMENTS (sizes); i > 0; i--)
    {
      if (sizes[i - 1] < percent)
        return sizes[i - 1];
    }

  return FACT_READING_SIZE_MIN;
}

static void
larger_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       settings)
{
  g_settings_set_int (settings, KEY, fact_reading_size_larger (g_settings_get_int (settings, KEY)));
}

static void
smaller_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       settings)
{
  g_settings_set_int (settings, KEY, fact_reading_size_smaller (g_settings_get_int (settings, KEY)));
}

static void
normal_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       settings)
{
  g_settings_reset (settings, KEY);
}

/**
 * fact_reading_size_install:
 * @actions: the program
 * @settings: what the user chose, which must outlive @actions
 *
 * Adds the actions that make the text of articles larger, smaller and as it usually is, in all windows.
 */
void
fact_reading_size_install (GActionMap *actions,
                           GSettings  *settings)
{
  static const GActionEntry entries[] = {
    { "text-larger", larger_cb, NULL, NULL, NULL, { 0 } },
    { "text-smaller", smaller_cb, NULL, NULL, NULL, { 0 } },
    { "text-normal", normal_cb, NULL, NULL, NULL, { 0 } },
  };

  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), settings);
}

/* A wheel turns in whole steps, a touchpad glides: what it has glided is added up. */
typedef struct
{
  double glided;
} Wheel;

static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           Wheel                    *wheel)
{
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GdkModifierType modifiers = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((modifiers & GDK_CONTROL_MASK) == 0)
    {
      wheel->glided = 0;
      return GDK_EVENT_PROPAGATE;
    }

  wheel->glided += dy;
  if (wheel->glided <= -1)
    gtk_widget_activate_action (view, "app.text-larger", NULL);
  else if (wheel->glided >= 1)
    gtk_widget_activate_action (view, "app.text-smaller", NULL);
  if (ABS (wheel->glided) >= 1)
    wheel->glided = 0;

  return GDK_EVENT_STOP;
}

/**
 * fact_reading_size_attach:
 * @article_view: the article
 *
 * Lets the wheel change the size of the text while Control is held down.
 */
void
fact_reading_size_attach (GtkWidget *article_view)
{
  GtkEventController *controller = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  /* Before the window around the text scrolls. */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_data (controller, "scroll", G_CALLBACK (scroll_cb), g_new0 (Wheel, 1),
                         (GClosureNotify) (GCallback) g_free, 0);
  gtk_widget_add_controller (article_view, controller);
}
