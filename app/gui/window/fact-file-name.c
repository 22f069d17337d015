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

static gboolean
has_extension (const char *name,
               const char *extension)
{
  const char *dot = strrchr (name, '.');

  return dot != NULL && g_ascii_strcasecmp (dot + 1, extension) == 0;
}

/**
 * fact_file_name_with_extension:
 * @file: what the user chose
 * @extension: without the dot
 *
 * What follows a dot may belong to the name: “Story v1.2”, “J. Okafor”.
 *
 * Returns: (transfer full): @file, with @extension behind its name unless that has it
 */
GFile *
fact_file_name_with_extension (GFile      *file,
                               const char *extension)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *extended = NULL;
  g_autoptr (GFile) folder = g_file_get_parent (file);

  if (name == NULL || folder == NULL || has_extension (name, extension))
    return g_object_ref (file);

  extended = g_strdup_printf ("%s.%s", name, extension);

  return g_file_get_child (folder, extended);
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

  return name != NULL && has_extension (name, FACT_PROJECT_EXTENSION);
}

/**
 * fact_file_name_dup_display:
 * @file: a file
 *
 * Returns: (transfer full): its name, as the user knows it
 */
char *
fact_file_name_dup_display (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return g_filename_display_name (name != NULL ? name : "");
}
