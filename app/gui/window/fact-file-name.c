/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "window/fact-file-name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* File systems allow 255 bytes; the safe replace puts a few of its own around a name. */
#define MAX_STEM_BYTES 200

static gboolean
is_fit (gunichar c)
{
  return g_unichar_isprint (c) && strchr ("/\\:*?\"<>|", (int) MIN (c, 127)) == NULL;
}

/**
 * fact_file_name_suggest:
 * @title: a title, any text
 * @extension: what the name shall end with, without the dot
 *
 * Makes a file name of a title, one that other systems too can have: what is not fit for it becomes a hyphen.
 *
 * Returns: (transfer full): “Ellery Tunnel.factproj”
 */
char *
fact_file_name_suggest (const char *title,
                        const char *extension)
{
  g_autoptr (GString) stem = g_string_new (NULL);

  for (const char *p = title; *p != '\0' && stem->len < MAX_STEM_BYTES; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (stem, is_fit (c) ? c : '-');
    }

  g_strstrip (stem->str);
  stem->len = strlen (stem->str);
  while (stem->len > 0 && stem->str[0] == '.')
    g_string_erase (stem, 0, 1);

  return g_strdup_printf ("%s.%s", stem->len > 0 ? stem->str : _("Untitled Project"), extension);
}

/**
 * fact_file_name_with_extension:
 * @file: what the user chose
 * @extension: without the dot
 *
 * Returns: (transfer full): @file, with @extension behind its name when that has none
 */
GFile *
fact_file_name_with_extension (GFile      *file,
                               const char *extension)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *extended = NULL;
  g_autoptr (GFile) folder = NULL;

  if (name == NULL || strrchr (name + 1, '.') != NULL)
    return g_object_ref (file);

  folder = g_file_get_parent (file);
  extended = g_strdup_printf ("%s.%s", name, extension);

  return folder != NULL ? g_file_get_child (folder, extended) : g_object_ref (file);
}

/**
 * fact_file_name_is_project:
 * @file: a file, which need not exist
 *
 * Returns: whether its name is that of a project
 */
gboolean
fact_file_name_is_project (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  const char *dot = name != NULL ? strrchr (name, '.') : NULL;

  return dot != NULL && g_ascii_strcasecmp (dot + 1, FACT_PROJECT_EXTENSION) == 0;
}
