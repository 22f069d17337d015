/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window/fact-view-keys.h"

#include <string.h>

#include "keys/fact-key-map.h"
#include "pane/fact-digit-key.h"

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                GtkWidget             *window)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (controller));

  guint n;
  const FactKeyedAction *actions = fact_key_map_get (&n);

  for (guint i = 0; event != NULL && i < n; i++)
    {
      if (strcmp (actions[i].action, "win.show-view") != 0 ||
          !fact_digit_key_is_pressed (event, actions[i].keys[0].keyval, actions[i].keys[0].modifiers))
        continue;

      gtk_widget_activate_action (window, actions[i].action, "s", actions[i].target);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

/**
 * fact_view_keys_attach:
 * @window: a window
 *
 * Lets Alt with a digit show a view also where the digit is not what the key gives: the keys of an application match by that alone.
 */
void
fact_view_keys_attach (GtkWidget *window)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (key_pressed_cb), window);
  gtk_widget_add_controller (window, controller);
}
