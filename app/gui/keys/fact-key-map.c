/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "keys/fact-key-map.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define CTRL GDK_CONTROL_MASK
#define SHIFT GDK_SHIFT_MASK
#define ALT GDK_ALT_MASK

#define IN_WINDOW FACT_KEY_IN_WINDOW
#define EVERYWHERE FACT_KEY_EVERYWHERE
#define ON_CLAIM FACT_KEY_ON_CLAIM
#define IN_TEXT FACT_KEY_IN_TEXT
#define IN_WIDGET FACT_KEY_IN_WIDGET

/* What can be done by name and by key. Keys, the palette, tooltips and the shortcuts window are all made from this. */
static const FactKeyedAction actions[] = {
  { N_("Save"), "win.save", NULL, FACT_KEY_GROUP_PROJECT, { { GDK_KEY_s, CTRL, IN_WINDOW } } },
  { N_("Save under Another Name"), "win.save-as", NULL, FACT_KEY_GROUP_PROJECT, { { GDK_KEY_s, CTRL | SHIFT, IN_WINDOW } } },
  { N_("New Project"), "win.new", NULL, FACT_KEY_GROUP_PROJECT, { { GDK_KEY_n, CTRL, IN_WINDOW } } },
  { N_("Open Project"), "win.open", NULL, FACT_KEY_GROUP_PROJECT, { { GDK_KEY_o, CTRL, IN_WINDOW } } },
  { N_("Revert to the Saved Project"), "win.revert", NULL, FACT_KEY_GROUP_PROJECT },
  { N_("Rename Project"), "win.rename-project", NULL, FACT_KEY_GROUP_PROJECT },
  { N_("Close Project"), "win.close-project", NULL, FACT_KEY_GROUP_PROJECT, { { GDK_KEY_w, CTRL, IN_WINDOW } } },
  { N_("Add Articles"), "win.add-articles", NULL, FACT_KEY_GROUP_PROJECT, { { GDK_KEY_i, CTRL, IN_WINDOW } } },
  { N_("Export Verdict Summary"), "win.export-summary", NULL, FACT_KEY_GROUP_PROJECT, { { GDK_KEY_e, CTRL, IN_WINDOW } } },
  { N_("Undo"), "win.undo", NULL, FACT_KEY_GROUP_PROJECT, { { GDK_KEY_z, CTRL, IN_WINDOW } } },
  { N_("Redo"), "win.redo", NULL, FACT_KEY_GROUP_PROJECT,
    { { GDK_KEY_z, CTRL | SHIFT, IN_WINDOW }, { GDK_KEY_y, CTRL, IN_WINDOW } } },
  { N_("Problems in This File"), "win.show-problems", NULL, FACT_KEY_GROUP_PROJECT },

  { N_("Find in Article"), "win.find", NULL, FACT_KEY_GROUP_FINDING,
    { { GDK_KEY_f, CTRL, IN_WINDOW }, { GDK_KEY_slash, 0, IN_TEXT }, { GDK_KEY_KP_Divide, 0, IN_TEXT } } },
  { N_("Next Place"), "win.find-next", NULL, FACT_KEY_GROUP_FINDING,
    { { GDK_KEY_g, CTRL, IN_WINDOW }, { GDK_KEY_F3, 0, IN_WINDOW } } },
  { N_("Previous Place"), "win.find-previous", NULL, FACT_KEY_GROUP_FINDING,
    { { GDK_KEY_g, CTRL | SHIFT, IN_WINDOW }, { GDK_KEY_F3, SHIFT, IN_WINDOW } } },
  { N_("Find in All Articles"), "win.find-in-all", NULL, FACT_KEY_GROUP_FINDING, { { GDK_KEY_f, CTRL | SHIFT, IN_WINDOW } } },
  { N_("Search the Claims"), "claims.search", NULL, FACT_KEY_GROUP_FINDING,
    { { GDK_KEY_slash, 0, IN_WIDGET }, { GDK_KEY_KP_Divide, 0, IN_WIDGET } } },
  { N_("Any Action, Article or Claim by Name"), "win.show-palette", NULL, FACT_KEY_GROUP_FINDING, { { GDK_KEY_k, CTRL, IN_WINDOW } } },
  { N_("Go to Paragraph"), "win.go-to-paragraph", NULL, FACT_KEY_GROUP_FINDING, { { GDK_KEY_l, CTRL, IN_WINDOW } } },

  { N_("New Claim from the Selection"), "claim.new", NULL, FACT_KEY_GROUP_CLAIMS, { { GDK_KEY_c, 0, EVERYWHERE } } },
  { N_("Add the Selection as an Occurrence"), "claim.add-occurrence", NULL, FACT_KEY_GROUP_CLAIMS, { { GDK_KEY_o, 0, ON_CLAIM } } },
  { N_("The Selection Supports the Claim"), "claim.link", "supports", FACT_KEY_GROUP_EVIDENCE, { { GDK_KEY_e, 0, ON_CLAIM } } },
  { N_("The Selection Disputes the Claim"), "claim.link", "disputes", FACT_KEY_GROUP_EVIDENCE, { { GDK_KEY_d, 0, ON_CLAIM } } },
  { N_("The Selection Gives Context"), "claim.link", "context", FACT_KEY_GROUP_EVIDENCE, { { GDK_KEY_x, 0, ON_CLAIM } } },
  { N_("Verdict: Supported"), "claim.set-verdict", "supported", FACT_KEY_GROUP_CLAIMS,
    { { GDK_KEY_1, 0, ON_CLAIM }, { GDK_KEY_KP_1, 0, ON_CLAIM } } },
  { N_("Verdict: Disputed"), "claim.set-verdict", "disputed", FACT_KEY_GROUP_CLAIMS,
    { { GDK_KEY_2, 0, ON_CLAIM }, { GDK_KEY_KP_2, 0, ON_CLAIM } } },
  { N_("Verdict: Unverified"), "claim.set-verdict", "unverified", FACT_KEY_GROUP_CLAIMS,
    { { GDK_KEY_3, 0, ON_CLAIM }, { GDK_KEY_KP_3, 0, ON_CLAIM } } },
  { N_("Next Progress"), "claim.next-progress", NULL, FACT_KEY_GROUP_CLAIMS, { { GDK_KEY_p, 0, ON_CLAIM } } },
  { N_("Previous Progress"), "claim.previous-progress", NULL, FACT_KEY_GROUP_CLAIMS, { { GDK_KEY_p, SHIFT, ON_CLAIM } } },
  { N_("Next Claim"), "claim.next", NULL, FACT_KEY_GROUP_MOVING, { { GDK_KEY_j, 0, EVERYWHERE } } },
  { N_("Previous Claim"), "claim.previous", NULL, FACT_KEY_GROUP_MOVING, { { GDK_KEY_k, 0, EVERYWHERE } } },
  { N_("Next Unverified Claim"), "claim.next-unverified", NULL, FACT_KEY_GROUP_MOVING, { { GDK_KEY_u, 0, EVERYWHERE } } },
  { N_("Go to the Evidence"), "claim.go-to-evidence", NULL, FACT_KEY_GROUP_EVIDENCE,
    { { GDK_KEY_Return, 0, IN_TEXT }, { GDK_KEY_KP_Enter, 0, IN_TEXT } } },
  { N_("Back to Where You Were"), "claim.go-back", NULL, FACT_KEY_GROUP_MOVING, { { GDK_KEY_BackSpace, 0, EVERYWHERE } } },
  { N_("Edit the Statement"), "claim.focus-statement", NULL, FACT_KEY_GROUP_CLAIMS, { { GDK_KEY_F2, 0, ON_CLAIM } } },
  { N_("Move the End of the Marked Words Right"), "claim.end-right", NULL, FACT_KEY_GROUP_CLAIMS, { { GDK_KEY_Right, ALT, IN_TEXT } } },
  { N_("Move the End of the Marked Words Left"), "claim.end-left", NULL, FACT_KEY_GROUP_CLAIMS, { { GDK_KEY_Left, ALT, IN_TEXT } } },
  { N_("Move the Start of the Marked Words Right"), "claim.start-right", NULL, FACT_KEY_GROUP_CLAIMS,
    { { GDK_KEY_Right, ALT | SHIFT, IN_TEXT } } },
  { N_("Move the Start of the Marked Words Left"), "claim.start-left", NULL, FACT_KEY_GROUP_CLAIMS,
    { { GDK_KEY_Left, ALT | SHIFT, IN_TEXT } } },
  { N_("Copy as a Citation"), "claim.copy-citation", NULL, FACT_KEY_GROUP_CLAIMS, { { GDK_KEY_c, CTRL | SHIFT, ON_CLAIM } } },
  { N_("Remove What Is Selected"), "claim.delete", NULL, FACT_KEY_GROUP_CLAIMS,
    { { GDK_KEY_Delete, 0, IN_TEXT }, { GDK_KEY_KP_Delete, 0, IN_TEXT } } },
  { N_("Delete Claim"), "claim.remove", NULL, FACT_KEY_GROUP_CLAIMS },
  { N_("Split Off Selected Words"), "claim.split", NULL, FACT_KEY_GROUP_CLAIMS },
  { N_("Merge Another Claim…"), "claim.merge", NULL, FACT_KEY_GROUP_CLAIMS },
  { N_("History"), "claim.history", NULL, FACT_KEY_GROUP_CLAIMS },
  { N_("Add Query…"), "talk.add-query", NULL, FACT_KEY_GROUP_CLAIMS },
  { N_("Add Note…"), "talk.add-note", NULL, FACT_KEY_GROUP_CLAIMS },

  { N_("Next Unread Sentence"), "passage.next-unread", NULL, FACT_KEY_GROUP_COVERAGE, { { GDK_KEY_n, 0, EVERYWHERE } } },
  { N_("Nothing to Check"), "passage.clear", NULL, FACT_KEY_GROUP_COVERAGE, { { GDK_KEY_r, 0, IN_TEXT } } },
  { N_("Mark as Unread"), "passage.restore", NULL, FACT_KEY_GROUP_COVERAGE, { { GDK_KEY_r, SHIFT, IN_TEXT } } },
  { N_("Widen the Selection"), "passage.widen", NULL, FACT_KEY_GROUP_COVERAGE, { { GDK_KEY_w, 0, IN_TEXT } } },
  { N_("Narrow the Selection"), "passage.narrow", NULL, FACT_KEY_GROUP_COVERAGE, { { GDK_KEY_w, SHIFT, IN_TEXT } } },
  /* What it closes has the key of its own. */
  { N_("Close a Popover, Clear the Selection"), "escape", NULL, FACT_KEY_GROUP_MOVING, { { GDK_KEY_Escape, 0, IN_WIDGET } } },
  { N_("Move Up in the List"), "list.move-up", NULL, FACT_KEY_GROUP_MOVING,
    { { GDK_KEY_Up, ALT, IN_WIDGET }, { GDK_KEY_KP_Up, ALT, IN_WIDGET } } },
  { N_("Move Down in the List"), "list.move-down", NULL, FACT_KEY_GROUP_MOVING,
    { { GDK_KEY_Down, ALT, IN_WIDGET }, { GDK_KEY_KP_Down, ALT, IN_WIDGET } } },

  { N_("Make a Column Wider, on Its Heading"), "column.wider", NULL, FACT_KEY_GROUP_WINDOW,
    { { GDK_KEY_Right, ALT, IN_WIDGET, TRUE }, { GDK_KEY_KP_Right, ALT, IN_WIDGET, TRUE } } },
  { N_("Make a Column Narrower, on Its Heading"), "column.narrower", NULL, FACT_KEY_GROUP_WINDOW,
    { { GDK_KEY_Left, ALT, IN_WIDGET, TRUE }, { GDK_KEY_KP_Left, ALT, IN_WIDGET, TRUE } } },
  { N_("Fit a Column to What Is in It, on Its Heading"), "column.fit", NULL, FACT_KEY_GROUP_WINDOW,
    { { GDK_KEY_Home, ALT, IN_WIDGET }, { GDK_KEY_KP_Home, ALT, IN_WIDGET } } },

  { N_("Read the Articles"), "win.show-view", "read", FACT_KEY_GROUP_WINDOW, { { GDK_KEY_1, ALT, IN_WINDOW } } },
  { N_("All Claims in a Table"), "win.show-view", "claims", FACT_KEY_GROUP_WINDOW, { { GDK_KEY_2, ALT, IN_WINDOW } } },
  { N_("Show or Hide Articles"), "win.toggle-sidebar", NULL, FACT_KEY_GROUP_WINDOW, { { GDK_KEY_F9, 0, IN_WINDOW } } },
  { N_("Show or Hide the Claim"), "win.toggle-inspector", NULL, FACT_KEY_GROUP_WINDOW, { { GDK_KEY_F9, SHIFT, IN_WINDOW } } },
  { N_("Open or Close a Second Pane"), "reading.split", NULL, FACT_KEY_GROUP_WINDOW, { { GDK_KEY_backslash, CTRL, IN_WIDGET } } },
  { N_("The Other Pane"), "reading.focus-other", NULL, FACT_KEY_GROUP_WINDOW, { { GDK_KEY_F6, 0, IN_WIDGET } } },
  /* Equal is the key of plus: nobody wants to hold Shift for it. */
  { N_("Larger Text"), "app.text-larger", NULL, FACT_KEY_GROUP_WINDOW,
    { { GDK_KEY_plus, CTRL, IN_WINDOW }, { GDK_KEY_equal, CTRL, IN_WINDOW }, { GDK_KEY_KP_Add, CTRL, IN_WINDOW } } },
  { N_("Smaller Text"), "app.text-smaller", NULL, FACT_KEY_GROUP_WINDOW,
    { { GDK_KEY_minus, CTRL, IN_WINDOW }, { GDK_KEY_KP_Subtract, CTRL, IN_WINDOW } } },
  { N_("Normal Text Size"), "app.text-normal", NULL, FACT_KEY_GROUP_WINDOW,
    { { GDK_KEY_0, CTRL, IN_WINDOW }, { GDK_KEY_KP_0, CTRL, IN_WINDOW } } },
  { N_("Main Menu"), "win.menu", NULL, FACT_KEY_GROUP_WINDOW, { { GDK_KEY_F10, 0, IN_WINDOW } } },
  { N_("Preferences"), "app.preferences", NULL, FACT_KEY_GROUP_WINDOW, { { GDK_KEY_comma, CTRL, IN_WINDOW } } },
  { N_("Keyboard Shortcuts"), "win.show-help-overlay", NULL, FACT_KEY_GROUP_WINDOW,
    { { GDK_KEY_question, CTRL, IN_WINDOW }, { GDK_KEY_F1, 0, IN_WINDOW } } },
  { N_("About Factdesk"), "app.about", NULL, FACT_KEY_GROUP_WINDOW },
  { N_("Quit"), "app.quit", NULL, FACT_KEY_GROUP_WINDOW, { { GDK_KEY_q, CTRL, IN_WINDOW } } },
};

static const char *const group_labels[FACT_KEY_N_GROUPS] = {
  [FACT_KEY_GROUP_CLAIMS] = NC_("shortcuts", "Claims"),
  [FACT_KEY_GROUP_EVIDENCE] = NC_("shortcuts", "Evidence"),
  [FACT_KEY_GROUP_COVERAGE] = NC_("shortcuts", "Coverage"),
  [FACT_KEY_GROUP_MOVING] = NC_("shortcuts", "Moving About"),
  [FACT_KEY_GROUP_FINDING] = NC_("shortcuts", "Finding"),
  [FACT_KEY_GROUP_PROJECT] = NC_("shortcuts", "Project"),
  [FACT_KEY_GROUP_WINDOW] = NC_("shortcuts", "Window"),
};

/**
 * fact_key_map_get:
 * @n: (out): how many
 *
 * Returns: (transfer none) (array length=n): all actions that have a key or can be found by name
 */
const FactKeyedAction *
fact_key_map_get (guint *n)
{
  g_return_val_if_fail (n != NULL, NULL);

  *n = G_N_ELEMENTS (actions);

  return actions;
}

/**
 * fact_key_map_find:
 * @action: name of an action
 * @target: (nullable): its argument
 *
 * Returns: (transfer none) (nullable): what is told of it; %NULL when it has no key and is found by no name
 */
const FactKeyedAction *
fact_key_map_find (const char *action,
                   const char *target)
{
  g_return_val_if_fail (action != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (strcmp (actions[i].action, action) == 0 && g_strcmp0 (actions[i].target, target) == 0)
        return &actions[i];
    }

  return NULL;
}

/**
 * fact_key_map_make_trigger:
 * @action: name of an action with keys for a widget
 *
 * Returns: (transfer full): what any of its keys sets off
 */
GtkShortcutTrigger *
fact_key_map_make_trigger (const char *action)
{
  const FactKeyedAction *keyed = fact_key_map_find (action, NULL);
  GtkShortcutTrigger *trigger = NULL;

  g_return_val_if_fail (keyed != NULL && keyed->keys[0].keyval != 0, NULL);

  for (const FactKey *key = keyed->keys; key->keyval != 0; key++)
    {
      GtkShortcutTrigger *one = gtk_keyval_trigger_new (fact_key_get_keyval (*key), key->modifiers);

      trigger = trigger != NULL ? gtk_alternative_trigger_new (trigger, one) : one;
    }

  return trigger;
}

/**
 * fact_key_map_bind:
 * @widget_class: a class of widgets
 * @action: name of an action with keys for a widget
 * @does: (transfer full): what happens
 *
 * Lets the keys of @action do that while such a widget, or what is in it, has the focus.
 */
void
fact_key_map_bind (GtkWidgetClass    *widget_class,
                   const char        *action,
                   GtkShortcutAction *does)
{
  g_autoptr (GtkShortcut) shortcut = gtk_shortcut_new (fact_key_map_make_trigger (action), does);

  gtk_widget_class_add_shortcut (widget_class, shortcut);
}

/**
 * fact_key_group_get_label:
 * @group: a group of actions
 *
 * Returns: (transfer none): the heading over them, translated
 */
const char *
fact_key_group_get_label (FactKeyGroup group)
{
  g_return_val_if_fail (group < FACT_KEY_N_GROUPS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "shortcuts", group_labels[group]);
}

/**
 * fact_key_get_keyval:
 * @key: a key
 *
 * Returns: what is pressed for it in the direction in which the program is read
 */
guint
fact_key_get_keyval (FactKey key)
{
  static const guint sides[][2] = { { GDK_KEY_Left, GDK_KEY_Right }, { GDK_KEY_KP_Left, GDK_KEY_KP_Right } };

  if (!key.is_mirrored || gtk_widget_get_default_direction () != GTK_TEXT_DIR_RTL)
    return key.keyval;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      if (key.keyval == sides[i][0])
        return sides[i][1];
      if (key.keyval == sides[i][1])
        return sides[i][0];
    }

  return key.keyval;
}

/**
 * fact_key_is_on_keypad:
 * @key: a key
 *
 * Returns: whether it is one of the keypad's, which mean what their twins mean and need not be told of
 */
gboolean
fact_key_is_on_keypad (FactKey key)
{
  return g_str_has_prefix (gdk_keyval_name (key.keyval), "KP_");
}

/**
 * fact_keyed_action_dup_key:
 * @self: an action
 *
 * Returns: (transfer full) (nullable): the first key for it, as it is shown; %NULL where there is none
 */
char *
fact_keyed_action_dup_key (const FactKeyedAction *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->keys[0].keyval != 0 ? gtk_accelerator_get_label (fact_key_get_keyval (self->keys[0]), self->keys[0].modifiers) : NULL;
}
