/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-import-odt.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "fact-odt-reader.h"
#include "fact-office-properties.h"

#define MEDIA_TYPE "application/vnd.oasis.opendocument.text"

static const struct
{
  FactOdtTraits  trait;
  const char    *warning;
} warnings[] = {
  { FACT_ODT_HAS_CHANGES, N_("The document has tracked changes. Its text is as it would be with all of them accepted.") },
  { FACT_ODT_HAS_HIDDEN,  N_("The document has hidden text, which was left out.") },
};

static gboolean
recognises_odt (GBytes                *bytes,
                const FactImportHints *hints)
{
  g_autoptr (FactArchive) archive = fact_archive_is_zip (bytes) ? fact_archive_open (bytes, NULL) : NULL;
  g_autofree char *type = archive != NULL ? fact_archive_read_head (archive, "mimetype") : NULL;

  return type != NULL && g_str_has_prefix (type, MEDIA_TYPE);
}

/* Encrypted parts look like damaged ones, but for what is said about them. */
static gboolean
is_encrypted (FactArchive *archive)
{
  g_autoptr (FactXml) xml = fact_xml_open (archive, "META-INF/manifest.xml", NULL);

  while (xml != NULL && fact_xml_next (xml))
    {
      if (fact_xml_starts (xml, "manifest:encryption-data"))
        return TRUE;
    }

  return FALSE;
}

static FactOdtStyles *
read_styles (FactArchive *archive)
{
  FactOdtStyles *styles = fact_odt_styles_new ();
  g_autoptr (FactXml) xml = fact_xml_open (archive, "styles.xml", NULL);

  while (xml != NULL && fact_xml_next (xml))
    {
      if (fact_xml_starts (xml, "office:styles"))
        fact_odt_styles_read (styles, xml);
    }

  return styles;
}

static void
fill_properties (FactImported          *imported,
                 FactArchive           *archive,
                 FactOdtStyles         *styles,
                 const FactImportHints *hints)
{
  g_auto (FactOfficeProperties) properties = { NULL, };

  fact_office_properties_read (&properties, archive, "meta.xml");
  if (properties.language == NULL)
    properties.language = fact_odt_styles_dup_language (styles);
  fact_office_properties_fill (&properties, imported, hints->name);
}

static FactImported *
import_odt (GBytes                 *bytes,
            const FactImportHints  *hints,
            GError                **error)
{
  g_autoptr (FactArchive) archive = fact_archive_open (bytes, error);
  g_autoptr (FactXml) xml = NULL;
  g_autoptr (FactOdtStyles) styles = NULL;
  g_autoptr (FactOfficeComments) comments = fact_office_comments_new ();
  g_autoptr (FactOdtReader) reader = NULL;
  g_autoptr (FactOfficeText) text = NULL;
  FactImported *imported;

  if (archive == NULL)
    return NULL;
  if (is_encrypted (archive))
    {
      fact_archive_set_encrypted (error);
      return NULL;
    }

  xml = fact_xml_open (archive, "content.xml", error);
  if (xml == NULL)
    return NULL;

  styles = read_styles (archive);
  reader = fact_odt_reader_new (xml, styles, comments);
  text = fact_odt_reader_read (reader, error);
  if (text == NULL)
    return NULL;

  imported = fact_imported_new (fact_office_text_finish (text), MEDIA_TYPE);
  fact_office_comments_fill (comments, imported);
  fill_properties (imported, archive, styles, hints);
  for (guint i = 0; i < G_N_ELEMENTS (warnings); i++)
    {
      if (reader->traits & warnings[i].trait)
        g_ptr_array_add (imported->warnings, g_strdup (_(warnings[i].warning)));
    }

  return imported;
}

/*
 * OpenDocument texts, as LibreOffice writes them: read as documents of Word are. Headers and footers stand on every page and in no
 * text: they are left out.
 */
const FactImporter fact_import_odt = { "odt", 1, recognises_odt, import_odt };
