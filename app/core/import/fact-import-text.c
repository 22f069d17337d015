/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-text.h"

#include "import/fact-encoding.h"
#include "import/fact-foreign-format.h"
#include "import/fact-text-proposals.h"

static gboolean
recognises_text (GBytes                *bytes,
                 const FactImportHints *hints)
{
  return fact_foreign_format_get_name (bytes) == NULL;
}

static FactImported *
import_text (GBytes                 *bytes,
             const FactImportHints  *hints,
             GError                **error)
{
  g_autoptr (FactImported) imported = NULL;
  g_autoptr (GPtrArray) warnings = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *encoding = NULL;
  g_autofree char *utf8 = NULL;
  gsize n_bytes;

  utf8 = fact_encoding_decode (bytes, &n_bytes, &encoding, warnings, error);
  if (utf8 == NULL)
    return NULL;

  imported = fact_imported_new (fact_text_new (utf8, (gssize) n_bytes), "text/plain");
  imported->encoding = g_steal_pointer (&encoding);
  g_ptr_array_extend_and_steal (imported->warnings, g_steal_pointer (&warnings));
  fact_text_proposals_fill (imported, hints->name);

  return g_steal_pointer (&imported);
}

/* Plain text: comes last of all formats, for nearly everything could be one. */
const FactImporter fact_import_text = { "text", 1, recognises_text, import_text };
