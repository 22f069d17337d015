/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-claim-keys.h"

#include "keys/fact-key-map.h"
#include "pane/fact-digit-key.h"

static gboolean
matches (const FactKey *key,
         GdkEvent      *event)
{
  /* A match by another layout of the same keyboard is one too: C is where it is printed, also while writing Greek. */
  return gdk_key_event_matches (event, key->keyval, key->modifiers) != GDK_KEY_MATCH_NONE ||
         (key->modifiers == 0 && fact_digit_key_is_pressed (event, key->keyval, 0));
}

/* What @event does in the article, or in a list, and which of its keys it is. Keys of the whole window and of single widgets come to
 * those by other ways. */
static const FactKeyedAction *
find_action (GdkEvent       *event,
             gboolean        in_list,
             const FactKey **pressed)
{
  guint n;
  const FactKeyedAction *actions = fact_key_map_get (&n);

  for (guint i = 0; i < n; i++)
    for (const FactKey *key = actions[i].keys; key->keyval != 0; key++)
      {
        gboolean is_here = key->place == FACT_KEY_EVERYWHERE || key->place == FACT_KEY_ON_CLAIM || (key->place == FACT_KEY_IN_TEXT && !in_list);

        if (!is_here || !matches (key, event))
          continue;

        *pressed = key;
        return &actions[i];
      }

  return NULL;
}

/* A disabled action's key does nothing; it must not reach the text view either, where Backspace would ring the bell. What has the focus
 * in a list, @list_focus, is NULL when the article has it. */
static gboolean
activate_key (GtkWidget          *widget,
              GtkEventController *controller,
              GtkWidget          *list_focus)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  const FactKeyedAction *keyed;
  const FactKey *key = NULL;

  if (event == NULL)
    return GDK_EVENT_PROPAGATE;

  keyed = find_action (event, list_focus != NULL, &key);
  if (keyed == NULL)
    return GDK_EVENT_PROPAGATE;

  /* Tab and Ctrl with an arrow key move the focus without choosing, and the eye is where the focus is. */
  if (key->place == FACT_KEY_ON_CLAIM && list_focus != NULL)
    gtk_widget_activate_action (list_focus, "claim-list.select-focused", NULL);
  gtk_widget_activate_action (list_focus != NULL ? list_focus : widget, keyed->action, keyed->target != NULL ? "s" : NULL, keyed->target);

  return GDK_EVENT_STOP;
}

static gboolean
text_key_pressed_cb (GtkEventControllerKey *controller,
                     guint                  keyval,
                     guint                  keycode,
                     GdkModifierType        modifiers,
                     GtkWidget             *view)
{
  return activate_key (view, GTK_EVENT_CONTROLLER (controller), NULL);
}

static gboolean
is_in_list (GtkWidget *widget)
{
  while (widget != NULL && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) != GTK_ACCESSIBLE_ROLE_LIST)
    widget = gtk_widget_get_parent (widget);

  return widget != NULL;
}

/* The focus is on a row or in it, not in an entry that happens to be in a row. */
static GtkWidget *
get_focus_in_list (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus))
    return NULL;

  return is_in_list (focus) ? focus : NULL;
}

static gboolean
list_key_pressed_cb (GtkEventControllerKey *controller,
                     guint                  keyval,
                     guint                  keycode,
                     GdkModifierType        modifiers,
                     GtkWidget             *workbench)
{
  GtkWidget *focus = get_focus_in_list (workbench);

  return focus != NULL ? activate_key (workbench, GTK_EVENT_CONTROLLER (controller), focus) : GDK_EVENT_PROPAGATE;
}

/**
 * fact_claim_keys_attach_to_text:
 * @article_view: the article
 *
 * Lets single keys act on claims while @article_view has the focus. They are caught before GtkTextView sees them, for it would
 * swallow letters even where nothing can be written.
 */
void
fact_claim_keys_attach_to_text (GtkWidget *article_view)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (text_key_pressed_cb), article_view);
  gtk_widget_add_controller (article_view, controller);
}

/**
 * fact_claim_keys_attach_to_lists:
 * @workbench: the workbench
 *
 * Lets the same keys act while a list of @workbench has the focus. The list itself has the first say.
 */
void
fact_claim_keys_attach_to_lists (GtkWidget *workbench)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect (controller, "key-pressed", G_CALLBACK (list_key_pressed_cb), workbench);
  gtk_widget_add_controller (workbench, controller);
}
