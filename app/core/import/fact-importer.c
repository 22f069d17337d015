/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-importer.h"

#include <glib/gi18n-lib.h>

#include "import/fact-foreign-format.h"

G_DEFINE_QUARK (fact-import-error-quark, fact_import_error)

static gboolean
has_words (const char *utf8)
{
  for (const char *p = utf8; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c) && !g_unichar_iscntrl (c) && !g_unichar_iszerowidth (c))
        return TRUE;
    }

  return FALSE;
}

static void
set_unsupported (GBytes  *bytes,
                 GError **error)
{
  const char *format = fact_foreign_format_get_name (bytes);

  g_set_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED,
               /* Translators: %s is what the file is, such as “a picture”. */
               _("This is %s, which Factdesk does not read. Please save its words as plain text and add that."),
               format != NULL ? format : _("a file of an unknown kind"));
}

static const FactImporter *
find_importer (const FactImporter *const *importers,
               guint                      n_importers,
               GBytes                    *bytes,
               const FactImportHints     *hints)
{
  for (guint i = 0; i < n_importers; i++)
    {
      if (importers[i]->recognises (bytes, hints))
        return importers[i];
    }

  return NULL;
}

/**
 * fact_importers_import:
 * @importers: (array length=n_importers): the formats; the first that recognises the bytes imports them
 * @n_importers: how many they are
 * @bytes: the contents of a file
 * @hints: what is known beside them
 * @error: return location for an error
 *
 * Makes an article's text of the contents of a file, with proposals for what is known about it, and warnings. Pure: it
 * sees no project and no file.
 *
 * Returns: (transfer full): the text and proposals; %NULL with @error set to %FACT_IMPORT_ERROR
 *   (FACT_IMPORT_ERROR_EMPTY, FACT_IMPORT_ERROR_BINARY, FACT_IMPORT_ERROR_DAMAGED, FACT_IMPORT_ERROR_UNSUPPORTED)
 */
FactImported *
fact_importers_import (const FactImporter *const *importers,
                       guint                      n_importers,
                       GBytes                    *bytes,
                       const FactImportHints     *hints,
                       GError                   **error)
{
  const FactImporter *importer;
  g_autoptr (FactImported) imported = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (hints != NULL, NULL);

  importer = find_importer (importers, n_importers, bytes, hints);
  if (importer == NULL)
    {
      set_unsupported (bytes, error);
      return NULL;
    }

  imported = importer->import (bytes, hints, error);
  if (imported == NULL)
    return NULL;

  if (!has_words (fact_text_get_utf8 (imported->text)))
    {
      g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY, _("There are no words in this file."));
      return NULL;
    }
  imported->extractor = g_strdup_printf ("%s %u", importer->nick, importer->version);

  return g_steal_pointer (&imported);
}
