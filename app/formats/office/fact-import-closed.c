/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-import-closed.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "fact-archive.h"

/* Names of streams in a compound file, as they stand in its list of contents. */
#define UTF16(a, b, c, d, e, f, g, h) a "\0" b "\0" c "\0" d "\0" e "\0" f "\0" g "\0" h "\0"
#define ENCRYPTED UTF16 ("E", "n", "c", "r", "y", "p", "t", "e") "d\0P\0a\0c\0k\0a\0g\0e"
#define WORD_97 UTF16 ("W", "o", "r", "d", "D", "o", "c", "u") "m\0e\0n\0t"

/* What holds old documents of Word, and new ones that are encrypted. */
static const char compound_magic[] = { '\xD0', '\xCF', '\x11', '\xE0', '\xA1', '\xB1', '\x1A', '\xE1' };

static gboolean
is_compound (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return n_bytes >= sizeof compound_magic && memcmp (data, compound_magic, sizeof compound_magic) == 0;
}

static gboolean
has_stream (GBytes     *bytes,
            const char *name,
            gsize       n_name_bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return memmem (data, n_bytes, name, n_name_bytes) != NULL;
}

static gboolean
recognises_closed (GBytes                *bytes,
                   const FactImportHints *hints)
{
  g_autoptr (FactArchive) archive = NULL;

  if (is_compound (bytes))
    return has_stream (bytes, ENCRYPTED, sizeof ENCRYPTED) || has_stream (bytes, WORD_97, sizeof WORD_97);
  if (!fact_archive_is_zip (bytes))
    return FALSE;

  archive = fact_archive_open (bytes, NULL);

  return archive == NULL;
}

static FactImported *
import_closed (GBytes                 *bytes,
               const FactImportHints  *hints,
               GError                **error)
{
  g_autoptr (FactArchive) archive = NULL;

  if (!is_compound (bytes))
    archive = fact_archive_open (bytes, error);
  else if (has_stream (bytes, ENCRYPTED, sizeof ENCRYPTED))
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED,
                         _("The document is protected with a password. Please save it without one and add that."));
  else
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED,
                         _("This is a document of Word 97 to 2003 (DOC), which Factdesk does not read. "
                           "Please save it as DOCX or ODT and add that."));

  return NULL;
}

/*
 * Documents that nothing can be read of, to say why: those with a password, those in the format of Word before 2007, and archives
 * whose list of contents is broken, so that nobody knows what they were. Comes behind all that read something.
 */
const FactImporter fact_import_closed = { "closed", 1, recognises_closed, import_closed };
