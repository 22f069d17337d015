/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-foreign-format.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* Formats that would come out as gibberish if they were taken for plain text, by their first bytes. */
static const struct
{
  const char *magic;
  gsize       n_bytes;
  const char *name;
} formats[] = {
  { "%PDF-",                             5, N_("a PDF document") },
  { "PK\x03\x04",                        4, N_("an office document or archive") },
  { "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",  8, N_("an old office document") },
  { "{\\rtf",                            5, N_("an RTF document") },
  { "<!doctype html",                   14, N_("a web page") },
  { "<html",                             5, N_("a web page") },
  { "<?xml",                             5, N_("an XML document") },
  { "\x89PNG",                           4, N_("a picture") },
  { "\xFF\xD8\xFF",                      3, N_("a picture") },
  { "GIF8",                              4, N_("a picture") },
  { "\x1F\x8B",                          2, N_("a compressed file") },
};

/* Web pages may have white space and a byte order mark before their first tag. */
static gsize
find_first_byte (const char *data,
                 gsize       n_bytes)
{
  gsize i = n_bytes >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

  while (i < n_bytes && g_ascii_isspace (data[i]))
    i++;

  return i;
}

/* A project dropped among the articles: its first member says so. */
static gboolean
is_project (const char *data,
            gsize       n_bytes)
{
  return n_bytes > 0 && data[0] == '{' && memmem (data, MIN (n_bytes, 64), "\"factproj\"", 10) != NULL;
}

/**
 * fact_foreign_format_get_name:
 * @bytes: the contents of a file
 *
 * Recognises files that are no plain text though their bytes might pass for it.
 *
 * Returns: (nullable): what the file is, translated, with its article ("a PDF document"); %NULL when it may be a text
 */
const char *
fact_foreign_format_get_name (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  gsize skip = n_bytes > 0 ? find_first_byte (data, n_bytes) : 0;

  if (n_bytes > 0 && is_project (data + skip, n_bytes - skip))
    return _("a Factdesk project");

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (n_bytes - skip >= formats[i].n_bytes
          && g_ascii_strncasecmp (data + skip, formats[i].magic, formats[i].n_bytes) == 0)
        return _(formats[i].name);
    }

  return NULL;
}
