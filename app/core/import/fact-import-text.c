/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import/fact-import-text.h"

#include <glib/gi18n-lib.h>

#include "import/fact-encoding.h"
#include "import/fact-foreign-format.h"
#include "import/fact-text-proposals.h"

static gboolean
recognises_text (GBytes     *bytes,
                 const char *name)
{
  return fact_foreign_format_get_name (bytes) == NULL;
}

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

static FactImported *
import_text (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  g_autoptr (FactImported) imported = g_new0 (FactImported, 1);
  g_autofree char *utf8 = NULL;
  gsize n_bytes;

  imported->warnings = g_ptr_array_new_with_free_func (g_free);
  utf8 = fact_encoding_decode (bytes, &n_bytes, &imported->encoding, imported->warnings, error);
  if (utf8 == NULL)
    return NULL;

  if (!has_words (utf8))
    {
      g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY, _("There are no words in this file."));
      return NULL;
    }

  imported->text = fact_text_new (utf8, (gssize) n_bytes);
  imported->media_type = g_strdup ("text/plain");
  fact_text_proposals_fill (imported, name);

  return g_steal_pointer (&imported);
}

/* Plain text: comes last of all formats, for nearly everything could be one. */
const FactImporter fact_import_text = { "text", recognises_text, import_text };
