/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-import-rtf.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "fact-rtf-reader.h"
#include "import/fact-text-proposals.h"

#define MAGIC "{\\rtf"

static gboolean
recognises_rtf (GBytes                *bytes,
                const FactImportHints *hints)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return n_bytes >= strlen (MAGIC) && memcmp (data, MAGIC, strlen (MAGIC)) == 0;
}

static void
warn (FactImported *imported,
      gboolean      is_so,
      const char   *warning)
{
  if (is_so)
    g_ptr_array_add (imported->warnings, g_strdup (warning));
}

static FactImported *
import_rtf (GBytes                 *bytes,
            const FactImportHints  *hints,
            GError                **error)
{
  g_autoptr (FactRtfContents) contents = fact_rtf_read (bytes, error);
  FactImported *imported;

  if (contents == NULL)
    return NULL;

  imported = fact_imported_new (fact_office_text_finish (contents->text), "application/rtf");
  fact_office_comments_fill (contents->comments, imported);
  if (contents->title != NULL && *contents->title != '\0')
    imported->title = g_steal_pointer (&contents->title);
  fact_text_proposals_fill (imported, hints->name);
  if (imported->byline == NULL && contents->author != NULL && *contents->author != '\0')
    imported->byline = g_steal_pointer (&contents->author);

  warn (imported, contents->has_changes,
        _("The document has tracked changes. Its text is as it would be with all of them accepted."));
  warn (imported, contents->has_hidden, _("The document has hidden text, which was left out."));

  return imported;
}

/* Rich text, which nearly every word processor writes. */
const FactImporter fact_import_rtf = { "rtf", 1, recognises_rtf, import_rtf };
