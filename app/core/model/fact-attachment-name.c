/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/fact-attachment-name.h"

#include <string.h>

#define FOLDER_SUFFIX ".factproj.d"

/* File systems take 255 bytes; room is left for a number, and for a hidden name while the file is written. */
#define MAX_BYTES 200
#define MAX_FOUND_BYTES 255
#define MAX_EXTENSION_BYTES 16

/* What some systems do not take in a name, and what would lead elsewhere. */
static gboolean
is_refused (gunichar c)
{
  return g_unichar_iscntrl (c) || g_unichar_type (c) == G_UNICODE_FORMAT || g_unichar_type (c) == G_UNICODE_LINE_SEPARATOR
         || g_unichar_type (c) == G_UNICODE_PARAGRAPH_SEPARATOR || (c < 0x80 && strchr ("/\\:*?\"<>|", (int) c) != NULL);
}

static gboolean
has_control (const char *name)
{
  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

/**
 * fact_attachment_name_find:
 * @file: what a project says where an attachment is: “photo.jpg” or “NAME.factproj.d/photo.jpg”
 *
 * A project comes from anywhere, and must not lead to a file that is not its own: whatever folder it names, the file is the one of this
 * name in the folder that stands beside the project now.
 *
 * Returns: (transfer none) (nullable): the name in that folder, a part of @file; %NULL when it is none that may be looked for
 */
const char *
fact_attachment_name_find (const char *file)
{
  const char *slash = strchr (file, '/');
  const char *name = file;

  if (!g_utf8_validate (file, -1, NULL))
    return NULL;
  if (slash != NULL)
    {
      gsize n_bytes = (gsize) (slash - file);
      gsize n_suffix = strlen (FOLDER_SUFFIX);

      if (n_bytes <= n_suffix || strncmp (slash - n_suffix, FOLDER_SUFFIX, n_suffix) != 0)
        return NULL;
      name = slash + 1;
    }

  if (*name == '\0' || *name == '.' || strchr (name, '/') != NULL || strlen (name) > MAX_FOUND_BYTES || has_control (name))
    return NULL;

  return name;
}

/* Cuts whole code points off the end. */
static void
shorten (GString *name,
         gsize    max_bytes)
{
  const char *end;

  if (name->len <= max_bytes)
    return;

  end = g_utf8_find_prev_char (name->str, name->str + max_bytes + 1);
  g_string_truncate (name, end != NULL ? (gsize) (end - name->str) : 0);
}

/**
 * fact_attachment_name_make:
 * @basename: the name of a file from anywhere; in UTF-8 or not
 * @number: which of the files of this name it is, from 1
 *
 * Makes a name that every system takes and that cannot lead out of a folder, nor hide a file in it: “photo.jpg”, “photo (2).jpg”.
 *
 * Returns: (transfer full): the name
 */
char *
fact_attachment_name_make (const char *basename,
                           guint       number)
{
  g_autofree char *valid = g_utf8_make_valid (basename, -1);
  g_autoptr (GString) stem = g_string_new (NULL);
  g_autofree char *extension = NULL;
  char *dot;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    g_string_append_unichar (stem, is_refused (g_utf8_get_char (p)) ? '_' : g_utf8_get_char (p));
  while (stem->len > 0 && (*stem->str == '.' || *stem->str == ' '))
    g_string_erase (stem, 0, 1);
  while (stem->len > 0 && (stem->str[stem->len - 1] == '.' || stem->str[stem->len - 1] == ' '))
    g_string_truncate (stem, stem->len - 1);
  if (stem->len == 0)
    g_string_assign (stem, "file");

  dot = strrchr (stem->str, '.');
  if (dot != NULL && dot != stem->str && strlen (dot) <= MAX_EXTENSION_BYTES)
    {
      extension = g_strdup (dot);
      g_string_truncate (stem, (gsize) (dot - stem->str));
    }
  shorten (stem, MAX_BYTES - MAX_EXTENSION_BYTES);
  if (number > 1)
    g_string_append_printf (stem, " (%u)", number);

  return g_strconcat (stem->str, extension, NULL);
}
