/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-import-epub.h"

#include <glib/gi18n-lib.h>

#include "fact-epub-package.h"
#include "fact-epub-page.h"
#include "fact-xml.h"
#include "import/fact-text-proposals.h"

#define MEDIA_TYPE "application/epub+zip"

static gboolean
recognises_epub (GBytes                *bytes,
                 const FactImportHints *hints)
{
  g_autoptr (FactArchive) archive = fact_archive_is_zip (bytes) ? fact_archive_open (bytes, NULL) : NULL;
  g_autofree char *type = archive != NULL ? fact_archive_read_head (archive, "mimetype") : NULL;

  return g_strcmp0 (type, MEDIA_TYPE) == 0;
}

/* Fonts are often scrambled, which harms no words; everything else is locked for those without the key. */
static gboolean
is_locked (FactArchive *archive)
{
  g_autoptr (FactXml) xml = fact_xml_open (archive, "META-INF/encryption.xml", NULL);

  while (xml != NULL && fact_xml_next (xml))
    {
      const char *algorithm = fact_xml_starts (xml, ":EncryptionMethod") ? fact_xml_get_attribute (xml, "Algorithm") : NULL;

      if (algorithm != NULL && !g_str_equal (algorithm, "http://www.idpf.org/2008/embedding")
          && !g_str_equal (algorithm, "http://ns.adobe.com/pdf/enc#RC"))
        return TRUE;
    }

  return FALSE;
}

static FactOfficeText *
read_pages (FactArchive  *archive,
            GPtrArray    *pages,
            GError      **error)
{
  g_autoptr (FactOfficeText) text = fact_office_text_new ();

  for (guint i = 0; i < pages->len; i++)
    {
      if (!fact_epub_page_read (text, archive, g_ptr_array_index (pages, i), error))
        return NULL;
    }

  return g_steal_pointer (&text);
}

static FactImported *
import_epub (GBytes                 *bytes,
             const FactImportHints  *hints,
             GError                **error)
{
  g_autoptr (FactArchive) archive = fact_archive_open (bytes, error);
  g_autoptr (FactEpubPackage) package = NULL;
  g_autoptr (FactOfficeText) text = NULL;
  FactImported *imported;

  if (archive == NULL)
    return NULL;
  if (is_locked (archive))
    {
      g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED,
                           _("The book is protected against copying, so that Factdesk cannot read it."));
      return NULL;
    }

  package = fact_epub_package_read (archive, error);
  text = package != NULL ? read_pages (archive, package->pages, error) : NULL;
  if (text == NULL)
    return NULL;

  imported = fact_imported_new (fact_office_text_finish (text), MEDIA_TYPE);
  imported->title = g_steal_pointer (&package->title);
  imported->byline = g_steal_pointer (&package->authors);
  imported->outlet = g_steal_pointer (&package->publisher);
  imported->published = g_steal_pointer (&package->published);
  imported->language = g_steal_pointer (&package->language);
  fact_text_proposals_fill (imported, hints->name);

  return imported;
}

/* Books: the words of their pages in the order of reading. */
const FactImporter fact_import_epub = { "epub", 1, recognises_epub, import_epub };
