/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "keys/fact-key-map.h"

#include <string.h>

/* The keys that people have learnt. */
static const struct
{
  const char *key;
  const char *action;
  const char *target;
} learnt[] = {
  { "c", "claim.new", NULL },
  { "o", "claim.add-occurrence", NULL },
  { "e", "claim.link", "supports" },
  { "d", "claim.link", "disputes" },
  { "x", "claim.link", "context" },
  { "1", "claim.set-verdict", "supported" },
  { "2", "claim.set-verdict", "disputed" },
  { "3", "claim.set-verdict", "unverified" },
  { "KP_1", "claim.set-verdict", "supported" },
  { "p", "claim.next-progress", NULL },
  { "<Shift>p", "claim.previous-progress", NULL },
  { "j", "claim.next", NULL },
  { "k", "claim.previous", NULL },
  { "u", "claim.next-unverified", NULL },
  { "n", "passage.next-unread", NULL },
  { "r", "passage.clear", NULL },
  { "Return", "claim.go-to-evidence", NULL },
  { "BackSpace", "claim.go-back", NULL },
  { "Delete", "claim.delete", NULL },
  { "w", "passage.widen", NULL },
  { "<Shift>w", "passage.narrow", NULL },
  { "slash", "win.find", NULL },
  { "Escape", "escape", NULL },
  { "<Control>n", "win.new", NULL },
  { "<Control>o", "win.open", NULL },
  { "<Control>s", "win.save", NULL },
  { "<Control><Shift>s", "win.save-as", NULL },
  { "<Control>w", "win.close-project", NULL },
  { "<Control>q", "app.quit", NULL },
  { "<Control>z", "win.undo", NULL },
  { "<Control><Shift>z", "win.redo", NULL },
  { "<Control>i", "win.add-articles", NULL },
  { "<Control>e", "win.export-summary", NULL },
  { "<Control>k", "win.show-palette", NULL },
  { "<Control>f", "win.find", NULL },
  { "<Control><Shift>f", "win.find-in-all", NULL },
  { "<Control>backslash", "reading.split", NULL },
  { "<Control>plus", "app.text-larger", NULL },
  { "<Control>minus", "app.text-smaller", NULL },
  { "<Control>0", "app.text-normal", NULL },
  { "<Alt>1", "win.show-view", "read" },
  { "<Alt>2", "win.show-view", "claims" },
  { "F9", "win.toggle-sidebar", NULL },
  { "<Shift>F9", "win.toggle-inspector", NULL },
  { "F10", "win.menu", NULL },
  { "<Control>question", "win.show-help-overlay", NULL },
};

static gboolean
has_key (const FactKeyedAction *keyed,
         const char            *accelerator)
{
  GdkModifierType modifiers;
  guint keyval;

  g_assert_true (gtk_accelerator_parse (accelerator, &keyval, &modifiers));
  for (const FactKey *key = keyed->keys; key->keyval != 0; key++)
    {
      if (key->keyval == keyval && key->modifiers == modifiers)
        return TRUE;
    }

  return FALSE;
}

static void
test_learnt (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (learnt); i++)
    {
      const FactKeyedAction *keyed = fact_key_map_find (learnt[i].action, learnt[i].target);

      if (keyed == NULL || !has_key (keyed, learnt[i].key))
        g_test_fail_printf ("%s is not the key of %s", learnt[i].key, learnt[i].action);
    }
}

/* Where one reads, and where a widget has the keyboard, each key has one meaning at most. */
static void
add_keys (const FactKeyedAction *keyed,
          gboolean               in_widget,
          GHashTable            *meanings)
{
  for (const FactKey *key = keyed->keys; key->keyval != 0; key++)
    {
      g_autofree char *name = gtk_accelerator_name (key->keyval, key->modifiers);

      if (key->place != FACT_KEY_IN_WINDOW && (key->place == FACT_KEY_IN_WIDGET) != in_widget)
        continue;

      if (g_hash_table_contains (meanings, name))
        g_test_fail_printf ("%s means %s, and %s too", name, (char *) g_hash_table_lookup (meanings, name), keyed->action);
      g_hash_table_insert (meanings, g_steal_pointer (&name), (gpointer) keyed->action);
    }
}

static void
test_one_meaning (gconstpointer data)
{
  g_autoptr (GHashTable) meanings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n;
  const FactKeyedAction *actions = fact_key_map_get (&n);

  for (guint i = 0; i < n; i++)
    add_keys (&actions[i], GPOINTER_TO_INT (data), meanings);
  g_assert_cmpuint (g_hash_table_size (meanings), >, 20);
}

/* A key of the whole window works in entries, too: a letter alone would never be typed again. */
static void
test_entries (void)
{
  guint n;
  const FactKeyedAction *actions = fact_key_map_get (&n);

  for (guint i = 0; i < n; i++)
    for (const FactKey *key = actions[i].keys; key->keyval != 0; key++)
      {
        gboolean types = (key->modifiers & ~GDK_SHIFT_MASK) == 0 && gdk_keyval_to_unicode (key->keyval) != 0;

        if (types && key->place == FACT_KEY_IN_WINDOW)
          g_test_fail_printf ("%s takes what is typed", actions[i].action);
      }
}

static void
test_find (void)
{
  guint n;
  const FactKeyedAction *actions = fact_key_map_get (&n);

  for (guint i = 0; i < n; i++)
    {
      g_assert_true (fact_key_map_find (actions[i].action, actions[i].target) == &actions[i]);
      g_assert_cmpint (actions[i].group, <, FACT_KEY_N_GROUPS);
      g_assert_cmpuint (g_utf8_strlen (actions[i].label, -1), >, 0);
    }
  g_assert_null (fact_key_map_find ("claim.set-verdict", NULL));
  g_assert_null (fact_key_map_find ("no.such-action", NULL));
}

static void
test_trigger (void)
{
  g_autoptr (GtkShortcutTrigger) one = fact_key_map_make_trigger ("reading.split");
  g_autoptr (GtkShortcutTrigger) two = fact_key_map_make_trigger ("list.move-up");
  g_autofree char *one_words = gtk_shortcut_trigger_to_string (one);
  g_autofree char *two_words = gtk_shortcut_trigger_to_string (two);

  g_assert_cmpstr (one_words, ==, "<Control>backslash");
  g_assert_cmpstr (two_words, ==, "<Alt>Up|<Alt>KP_Up");
}

typedef struct
{
  const char       *path;
  const char       *action;
  GtkTextDirection  direction;
  const char       *trigger;
} MirroredCase;

static const MirroredCase mirrored_cases[] = {
  { "/key-map/mirrored/wider-ltr",    "column.wider",    GTK_TEXT_DIR_LTR, "<Alt>Right|<Alt>KP_Right" },
  { "/key-map/mirrored/wider-rtl",    "column.wider",    GTK_TEXT_DIR_RTL, "<Alt>Left|<Alt>KP_Left" },
  { "/key-map/mirrored/narrower-ltr", "column.narrower", GTK_TEXT_DIR_LTR, "<Alt>Left|<Alt>KP_Left" },
  { "/key-map/mirrored/narrower-rtl", "column.narrower", GTK_TEXT_DIR_RTL, "<Alt>Right|<Alt>KP_Right" },
  { "/key-map/mirrored/fit-rtl",      "column.fit",      GTK_TEXT_DIR_RTL, "<Alt>Home|<Alt>KP_Home" },
};

/* What is told of a key is what is to be pressed. */
static void
test_mirrored (gconstpointer data)
{
  const MirroredCase *test = data;
  GtkTextDirection before = gtk_widget_get_default_direction ();
  g_autoptr (GtkShortcutTrigger) trigger = NULL;
  g_autofree char *words = NULL, *told = NULL;
  guint keyval;
  GdkModifierType modifiers;

  gtk_widget_set_default_direction (test->direction);
  trigger = fact_key_map_make_trigger (test->action);
  words = gtk_shortcut_trigger_to_string (trigger);
  told = fact_keyed_action_dup_key (fact_key_map_find (test->action, NULL));
  gtk_widget_set_default_direction (before);

  g_assert_cmpstr (words, ==, test->trigger);
  *strchr (words, '|') = '\0';
  g_assert_true (gtk_accelerator_parse (words, &keyval, &modifiers));
  g_free (words);
  words = gtk_accelerator_get_label (keyval, modifiers);
  g_assert_cmpstr (told, ==, words);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/key-map/learnt", test_learnt);
  g_test_add_data_func ("/key-map/one-meaning/reading", GINT_TO_POINTER (FALSE), test_one_meaning);
  g_test_add_data_func ("/key-map/one-meaning/widgets", GINT_TO_POINTER (TRUE), test_one_meaning);
  g_test_add_func ("/key-map/entries", test_entries);
  g_test_add_func ("/key-map/find", test_find);
  g_test_add_func ("/key-map/trigger", test_trigger);
  for (guint i = 0; i < G_N_ELEMENTS (mirrored_cases); i++)
    g_test_add_data_func (mirrored_cases[i].path, &mirrored_cases[i], test_mirrored);

  return g_test_run ();
}
