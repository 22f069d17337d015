/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading/fact-claim-keys.h"

#include "pane/fact-digit-key.h"

typedef enum
{
  KEY_EVERYWHERE,      /* in the article and in lists */
  KEY_ON_CLAIM,        /* there, too; in a list of claims it is for the one that the keyboard is at */
  KEY_IN_TEXT          /* in the article only: lists have a meaning of their own for it */
} KeyPlace;

typedef struct
{
  guint            keyval;
  GdkModifierType  modifiers;
  KeyPlace         place;
  const char      *action;
  const char      *argument;      /* may be NULL */
} ClaimKey;

/* One table for the keys that act on claims; the shortcuts window shows the same. */
static const ClaimKey claim_keys[] = {
  { GDK_KEY_c, 0, KEY_EVERYWHERE, "claim.new", NULL },
  { GDK_KEY_o, 0, KEY_ON_CLAIM, "claim.add-occurrence", NULL },
  { GDK_KEY_e, 0, KEY_ON_CLAIM, "claim.link", "supports" },
  { GDK_KEY_d, 0, KEY_ON_CLAIM, "claim.link", "disputes" },
  { GDK_KEY_x, 0, KEY_ON_CLAIM, "claim.link", "context" },
  { GDK_KEY_1, 0, KEY_ON_CLAIM, "claim.set-verdict", "supported" },
  { GDK_KEY_2, 0, KEY_ON_CLAIM, "claim.set-verdict", "disputed" },
  { GDK_KEY_3, 0, KEY_ON_CLAIM, "claim.set-verdict", "unverified" },
  { GDK_KEY_KP_1, 0, KEY_ON_CLAIM, "claim.set-verdict", "supported" },
  { GDK_KEY_KP_2, 0, KEY_ON_CLAIM, "claim.set-verdict", "disputed" },
  { GDK_KEY_KP_3, 0, KEY_ON_CLAIM, "claim.set-verdict", "unverified" },
  { GDK_KEY_p, 0, KEY_ON_CLAIM, "claim.next-progress", NULL },
  { GDK_KEY_p, GDK_SHIFT_MASK, KEY_ON_CLAIM, "claim.previous-progress", NULL },
  { GDK_KEY_j, 0, KEY_EVERYWHERE, "claim.next", NULL },
  { GDK_KEY_k, 0, KEY_EVERYWHERE, "claim.previous", NULL },
  { GDK_KEY_u, 0, KEY_EVERYWHERE, "claim.next-unverified", NULL },
  { GDK_KEY_n, 0, KEY_EVERYWHERE, "passage.next-unread", NULL },
  { GDK_KEY_r, 0, KEY_IN_TEXT, "passage.clear", NULL },
  { GDK_KEY_r, GDK_SHIFT_MASK, KEY_IN_TEXT, "passage.restore", NULL },
  { GDK_KEY_w, 0, KEY_IN_TEXT, "passage.widen", NULL },
  { GDK_KEY_w, GDK_SHIFT_MASK, KEY_IN_TEXT, "passage.narrow", NULL },
  { GDK_KEY_BackSpace, 0, KEY_EVERYWHERE, "claim.go-back", NULL },
  { GDK_KEY_Return, 0, KEY_IN_TEXT, "claim.go-to-evidence", NULL },
  { GDK_KEY_KP_Enter, 0, KEY_IN_TEXT, "claim.go-to-evidence", NULL },
  { GDK_KEY_Delete, 0, KEY_IN_TEXT, "claim.delete", NULL },
  { GDK_KEY_KP_Delete, 0, KEY_IN_TEXT, "claim.delete", NULL },
  { GDK_KEY_Right, GDK_ALT_MASK, KEY_IN_TEXT, "claim.end-on", NULL },
  { GDK_KEY_Left, GDK_ALT_MASK, KEY_IN_TEXT, "claim.end-back", NULL },
  { GDK_KEY_Right, GDK_ALT_MASK | GDK_SHIFT_MASK, KEY_IN_TEXT, "claim.start-on", NULL },
  { GDK_KEY_Left, GDK_ALT_MASK | GDK_SHIFT_MASK, KEY_IN_TEXT, "claim.start-back", NULL },
  { GDK_KEY_F2, 0, KEY_ON_CLAIM, "claim.focus-statement", NULL },
  { GDK_KEY_slash, 0, KEY_IN_TEXT, "win.find", NULL },
  { GDK_KEY_KP_Divide, 0, KEY_IN_TEXT, "win.find", NULL },
  { GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK, KEY_ON_CLAIM, "claim.copy-citation", NULL },
};

static gboolean
matches (const ClaimKey *key,
         GdkEvent       *event)
{
  /* A match by another layout of the same keyboard is one too: C is where it is printed, also while writing Greek. */
  return gdk_key_event_matches (event, key->keyval, key->modifiers) != GDK_KEY_MATCH_NONE ||
         (key->modifiers == 0 && fact_digit_key_is_pressed (event, key->keyval, 0));
}

/* A disabled action's key does nothing; it must not reach the text view either, where Backspace would ring the bell. What has the focus
 * in a list, @list_focus, is NULL when the article has it. */
static gboolean
activate_key (GtkWidget          *widget,
              GtkEventController *controller,
              GtkWidget          *list_focus)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);

  for (guint i = 0; event != NULL && i < G_N_ELEMENTS (claim_keys); i++)
    {
      const ClaimKey *key = &claim_keys[i];

      if ((key->place == KEY_IN_TEXT && list_focus != NULL) || !matches (key, event))
        continue;

      /* Tab and Ctrl with an arrow key move the focus without choosing, and the eye is where the focus is. */
      if (key->place == KEY_ON_CLAIM && list_focus != NULL)
        gtk_widget_activate_action (list_focus, "claim-list.select-focused", NULL);
      gtk_widget_activate_action (list_focus != NULL ? list_focus : widget, key->action, key->argument != NULL ? "s" : NULL, key->argument);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
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
 * fact_claim_keys_foreach:
 * @func: called for each key
 * @user_data: for @func
 *
 * Tells all keys that act on claims, in no particular order.
 */
void
fact_claim_keys_foreach (FactKeyFunc func,
                         gpointer    user_data)
{
  for (guint i = 0; i < G_N_ELEMENTS (claim_keys); i++)
    func (claim_keys[i].keyval, claim_keys[i].modifiers, claim_keys[i].action, user_data);
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
