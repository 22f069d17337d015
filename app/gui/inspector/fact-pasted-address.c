/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inspector/fact-pasted-address.h"

#include <string.h>

#include "export/fact-citation.h"

#define WAYBACK "://web.archive.org/web/"
#define DAY_DIGITS 8
#define MAX_STAMP 20

static gboolean
is_web_address (const char *words)
{
  return (g_ascii_strncasecmp (words, "https://", 8) == 0 || g_ascii_strncasecmp (words, "http://", 7) == 0)
         && strpbrk (words, " \t\r\n") == NULL;
}

/* https://web.archive.org/web/20261122103000/https://city.example/: says which page it is a copy of, and of which day. */
static void
read_archive (FactPastedAddress *self)
{
  const char *stamp = strstr (self->url, WAYBACK);
  const char *slash;
  gsize n_digits;

  if (stamp == NULL)
    return;
  stamp += strlen (WAYBACK);
  slash = strchr (stamp, '/');
  n_digits = strspn (stamp, "0123456789");
  if (slash == NULL || slash - stamp > MAX_STAMP || n_digits < DAY_DIGITS || !is_web_address (slash + 1))
    return;

  self->archive = g_steal_pointer (&self->url);
  self->accessed = g_strdup_printf ("%.4s-%.2s-%.2s", stamp, stamp + 4, stamp + 6);
  self->url = g_strdup (slash + 1);
}

/**
 * fact_pasted_address_read:
 * @pasted: what was pasted or typed
 *
 * Understands an address with white space around it, an address with the page's title before or behind it, on a line of its own, as
 * browsers share pages, and the address of a copy in the Wayback Machine.
 *
 * Returns: (transfer full) (nullable): what it says; %NULL when there is no address of the web, or nothing else
 */
FactPastedAddress *
fact_pasted_address_read (const char *pasted)
{
  g_autoptr (FactPastedAddress) self = g_new0 (FactPastedAddress, 1);
  g_auto (GStrv) lines = g_strsplit_set (pasted, "\r\n\t", -1);
  g_autoptr (GString) title = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = fact_citation_collapse_spaces (lines[i]);

      if (self->url == NULL && is_web_address (line))
        self->url = g_steal_pointer (&line);
      else if (*line != '\0')
        g_string_append_printf (title, title->len > 0 ? " %s" : "%s", line);
    }
  if (self->url == NULL)
    return NULL;

  if (title->len > 0)
    self->title = g_strdup (title->str);
  read_archive (self);

  return g_strcmp0 (self->url, pasted) != 0 ? g_steal_pointer (&self) : NULL;
}

void
fact_pasted_address_free (FactPastedAddress *self)
{
  g_free (self->url);
  g_free (self->title);
  g_free (self->archive);
  g_free (self->accessed);
  g_free (self);
}
