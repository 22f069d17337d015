/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window/fact-file-name.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *title;
  const char *expected;
} SuggestCase;

static const SuggestCase suggest_cases[] = {
  { "plain", "Ellery Tunnel", "Ellery Tunnel.factproj" },
  { "slash", "Costs 2021/22", "Costs 2021-22.factproj" },
  { "other-systems", "What: \"who\" <pays>?", "What- -who- -pays--.factproj" },
  { "control", "a\nb\tc", "a-b-c.factproj" },
  { "space-around", "  Tunnel  ", "Tunnel.factproj" },
  { "hidden", "...Tunnel", "Tunnel.factproj" },
  { "dots-inside", "Tunnel v1.2", "Tunnel v1.2.factproj" },
  { "empty", "", "Untitled Project.factproj" },
  { "only-dots", "..", "Untitled Project.factproj" },
  { "not-latin", "東京 Ærø", "東京 Ærø.factproj" },
};

static void
test_suggest (gconstpointer data)
{
  const SuggestCase *row = data;
  g_autofree char *name = fact_file_name_suggest (row->title, "factproj");

  g_assert_cmpstr (name, ==, row->expected);
}

static void
test_suggest_long (void)
{
  g_autoptr (GString) title = g_string_new (NULL);
  g_autofree char *name = NULL;

  for (guint i = 0; i < 300; i++)
    g_string_append (title, "\xe6\x9d\xb1");      /* three bytes each */

  name = fact_file_name_suggest (title->str, "factproj");
  g_assert_cmpuint (strlen (name), <, 240);
  g_assert_true (g_utf8_validate (name, -1, NULL));
  g_assert_true (g_str_has_suffix (name, ".factproj"));
}

typedef struct
{
  const char *name;
  const char *path;
  const char *expected;      /* with the extension, where it has another or none */
  gboolean    is_project;
} PathCase;

static const PathCase path_cases[] = {
  { "none", "/d/tunnel", "/d/tunnel.factproj", FALSE },
  { "own", "/d/tunnel.factproj", "/d/tunnel.factproj", TRUE },
  { "capitals", "/d/tunnel.FactProj", "/d/tunnel.FactProj", TRUE },
  { "other", "/d/tunnel.json", "/d/tunnel.json.factproj", FALSE },
  { "dot-in-name", "/d/Story v1.2", "/d/Story v1.2.factproj", FALSE },
  { "initial", "/d/J. Okafor", "/d/J. Okafor.factproj", FALSE },
  { "dot-at-end", "/d/tunnel.", "/d/tunnel..factproj", FALSE },
  { "hidden", "/d/.tunnel", "/d/.tunnel.factproj", FALSE },
  { "dot-in-folder", "/d.x/tunnel", "/d.x/tunnel.factproj", FALSE },
  { "prefix-only", "/d/tunnel.factproj.bak", "/d/tunnel.factproj.bak.factproj", FALSE },
};

static void
test_path (gconstpointer data)
{
  const PathCase *row = data;
  g_autoptr (GFile) file = g_file_new_for_path (row->path);
  g_autoptr (GFile) extended = fact_file_name_with_extension (file, "factproj");

  g_assert_cmpstr (g_file_peek_path (extended), ==, row->expected);
  g_assert_cmpint (fact_file_name_is_project (file), ==, row->is_project);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (suggest_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/file-name/suggest/%s", suggest_cases[i].name);

      g_test_add_data_func (path, &suggest_cases[i], test_suggest);
    }
  g_test_add_func ("/file-name/suggest/long", test_suggest_long);
  for (gsize i = 0; i < G_N_ELEMENTS (path_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/file-name/path/%s", path_cases[i].name);

      g_test_add_data_func (path, &path_cases[i], test_path);
    }

  return g_test_run ();
}
