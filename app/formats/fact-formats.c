/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-formats.h"

#ifdef HAVE_LIBXML2
#include "html/fact-html-import.h"
#endif
#include "import/fact-import-text.h"
#ifdef HAVE_OFFICE
#include "office/fact-import-closed.h"
#include "office/fact-import-docx.h"
#include "office/fact-import-epub.h"
#include "office/fact-import-odt.h"
#include "office/fact-import-rtf.h"
#endif
#ifdef HAVE_GMIME
#include "mail/fact-mail-import.h"
#endif
#ifdef HAVE_POPPLER
#include "pdf/fact-pdf-import.h"
#endif
#include "subtitles/fact-subtitles-import.h"

/* The first that recognises a document imports it; plain text comes last, for nearly everything could be one. */
static const FactImporter *const formats[] = {
#ifdef HAVE_OFFICE
  &fact_import_docx,
  &fact_import_odt,
  &fact_import_epub,
  &fact_import_rtf,
  &fact_import_closed,
#endif
#ifdef HAVE_GMIME
  &fact_mail_import,
#endif
#ifdef HAVE_POPPLER
  &fact_pdf_import,
#endif
#ifdef HAVE_LIBXML2
  &fact_html_import,
#endif
  &fact_subtitles_import,
  &fact_import_text,
};

/**
 * fact_formats_import:
 * @bytes: the contents of a file
 * @hints: what is known beside them
 * @error: return location for an error
 *
 * Imports a document of any format there is, in this process: only the confined helper program and tests do that.
 *
 * Returns: (transfer full): the text and proposals; %NULL with @error set to %FACT_IMPORT_ERROR, as fact_importers_import()
 */
FactImported *
fact_formats_import (GBytes                 *bytes,
                     const FactImportHints  *hints,
                     GError                **error)
{
  return fact_importers_import (formats, G_N_ELEMENTS (formats), bytes, hints, error);
}
