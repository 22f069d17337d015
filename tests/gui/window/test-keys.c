/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "reading/fact-claim-keys.h"
#include "window/fact-accelerators.h"

#define SHORTCUTS_WINDOW "/org/factdesk/Factdesk/window/fact-shortcuts-window.ui"

/* Keys that widgets have of their own, and whether the shortcuts window tells of them: what every list and dialog knows it need
 * not. */
static const struct
{
  const char *accelerator;
  const char *meaning;
  gboolean    is_told;
} own_keys[] = {
  { "Escape", "close a popover", TRUE },
  { "<Control>backslash", "second pane", TRUE },
  { "F6", "other pane", TRUE },
  { "<Alt>Up", "move an article up", TRUE },
  { "<Alt>Down", "move an article down", TRUE },
  { "Menu", "menu of an article", FALSE },
  { "<Shift>F10", "menu of an article", FALSE },
};

typedef struct
{
  GHashTable *actions;      /* accelerator to what it is for */
  gboolean    is_told;
  GHashTable *untold;       /* accelerators that the shortcuts window need not name */
} Keys;

static char *
dup_name (guint           keyval,
          GdkModifierType modifiers)
{
  return gtk_accelerator_name (gdk_keyval_to_lower (keyval), modifiers);
}

static void
add_key (guint            keyval,
         GdkModifierType  modifiers,
         const char      *action,
         gpointer         user_data)
{
  Keys *keys = user_data;
  char *name = dup_name (keyval, modifiers);
  const char *before = g_hash_table_lookup (keys->actions, name);

  if (before != NULL)
    g_test_fail_printf ("%s means %s, and %s too", name, before, action);
  if (!keys->is_told || strncmp (gdk_keyval_name (keyval), "KP_", 3) == 0)
    g_hash_table_add (keys->untold, g_strdup (name));

  g_hash_table_insert (keys->actions, name, g_strdup (action));
}

static void
add_accelerator (Keys       *keys,
                 const char *accelerator,
                 const char *meaning)
{
  GdkModifierType modifiers;
  guint keyval;

  g_assert_true (gtk_accelerator_parse (accelerator, &keyval, &modifiers));
  add_key (keyval, modifiers, meaning, keys);
}

static void
keys_init (Keys *keys)
{
  keys->actions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  keys->untold = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  keys->is_told = TRUE;
  fact_claim_keys_foreach (add_key, keys);
  fact_accelerators_foreach (add_key, keys);
  for (gsize i = 0; i < G_N_ELEMENTS (own_keys); i++)
    {
      keys->is_told = own_keys[i].is_told;
      add_accelerator (keys, own_keys[i].accelerator, own_keys[i].meaning);
    }
}

static void
keys_clear (Keys *keys)
{
  g_hash_table_unref (keys->actions);
  g_hash_table_unref (keys->untold);
}

static void
test_one_meaning (void)
{
  Keys keys;

  keys_init (&keys);
  g_assert_cmpuint (g_hash_table_size (keys.actions), >, 30);
  keys_clear (&keys);
}

/* What stands in <property name="accelerator">. */
static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 len,
         gpointer              told,
         GError              **error)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      GdkModifierType modifiers;
      guint keyval;

      if (**word == '\0')
        continue;

      if (!gtk_accelerator_parse (*word, &keyval, &modifiers))
        g_test_fail_printf ("%s is no key", *word);
      if (!g_hash_table_add (told, dup_name (keyval, modifiers)))
        g_test_fail_printf ("%s is told twice", *word);
    }
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *element,
                  const char          **names,
                  const char          **values,
                  gpointer              told,
                  GError              **error)
{
  static const GMarkupParser words_parser = { .text = text_cb };
  static const GMarkupParser none_parser = { NULL };
  gboolean is_accelerator = FALSE;

  if (!g_str_equal (element, "property"))
    return;

  for (guint i = 0; names[i] != NULL; i++)
    is_accelerator |= g_str_equal (names[i], "name") && g_str_equal (values[i], "accelerator");
  g_markup_parse_context_push (context, is_accelerator ? &words_parser : &none_parser, told);
}

static void
end_element_cb (GMarkupParseContext  *context,
                const char           *element,
                gpointer              told,
                GError              **error)
{
  if (g_str_equal (element, "property"))
    g_markup_parse_context_pop (context);
}

static GHashTable *
read_shortcuts_window (void)
{
  static const GMarkupParser parser = { .start_element = start_element_cb, .end_element = end_element_cb };
  g_autoptr (GBytes) bytes = g_resources_lookup_data (SHORTCUTS_WINDOW, 0, NULL);
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, told, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (bytes);
  g_markup_parse_context_parse (context, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  return g_steal_pointer (&told);
}

static void
test_told (void)
{
  g_autoptr (GHashTable) told = read_shortcuts_window ();
  GHashTableIter iter;
  gpointer name, action;
  Keys keys;

  keys_init (&keys);

  g_hash_table_iter_init (&iter, keys.actions);
  while (g_hash_table_iter_next (&iter, &name, &action))
    if (!g_hash_table_contains (told, name) && !g_hash_table_contains (keys.untold, name))
      g_test_fail_printf ("the shortcuts window does not tell of %s (%s)", (char *) name, (char *) action);

  g_hash_table_iter_init (&iter, told);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_hash_table_contains (keys.actions, name))
      g_test_fail_printf ("the shortcuts window tells of %s, which does nothing", (char *) name);

  keys_clear (&keys);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/keys/one-meaning", test_one_meaning);
  g_test_add_func ("/keys/told", test_told);

  return g_test_run ();
}
