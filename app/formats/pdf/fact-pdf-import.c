/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pdf/fact-pdf-import.h"

#include <string.h>

#include <glib/gi18n-lib.h>
#include <poppler.h>

#include "pdf/fact-pdf-column.h"
#include "pdf/fact-pdf-furniture.h"
#include "pdf/fact-pdf-page.h"
#include "pdf/fact-pdf-proposals.h"
#include "pdf/fact-pdf-text.h"

#define SIGNATURE "%PDF-"

/* Mail programs and servers leave lines of theirs before it; readers look that far. */
#define N_SEARCHED 1024

/* Where so many pages in a row are not there, the document only claims to have them. */
#define MAX_MISSING 64

/* No more pages are named one by one. */
#define MAX_NAMED 10

static gboolean
recognises_pdf (GBytes                *bytes,
                const FactImportHints *hints)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  const char *at = n_bytes > 0 ? memmem (data, MIN (n_bytes, N_SEARCHED), SIGNATURE, strlen (SIGNATURE)) : NULL;
  g_autofree char *name = hints->name != NULL ? g_ascii_strdown (hints->name, -1) : NULL;

  return at != NULL && (at == data || (name != NULL && g_str_has_suffix (name, ".pdf")));
}

static void
set_unreadable (GError       **error,
                const GError  *why)
{
  if (g_error_matches (why, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_UNSUPPORTED,
                         _("This PDF document is locked with a password. Please save it without one and add that."));
  else
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED,
                         _("This PDF document is damaged or not complete. Please get it again."));
}

static GPtrArray *
read_pages (PopplerDocument *document,
            guint           *n_missing)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_pdf_page_free);
  int n_pages = poppler_document_get_n_pages (document);
  guint n_in_a_row = 0;

  *n_missing = 0;
  for (int i = 0; i < n_pages && n_in_a_row < MAX_MISSING; i++)
    {
      PopplerPage *page = poppler_document_get_page (document, i);

      if (page != NULL)
        {
          g_ptr_array_add (pages, fact_pdf_page_read (page, (guint) i + 1));
          n_in_a_row = 0;
          g_object_unref (page);
        }
      else
        {
          n_in_a_row++;
        }
    }
  *n_missing = (guint) MAX (n_pages, 0) - pages->len;

  return pages;
}

/* “3, 5–8, 12” */
static char *
name_pictures (GPtrArray *pages,
               guint     *n)
{
  GString *names = g_string_new (NULL);
  guint n_ranges = 0;

  *n = 0;
  for (guint i = 0; i < pages->len; i++)
    {
      const FactPdfPage *first = g_ptr_array_index (pages, i);
      const FactPdfPage *last = first;

      if (!first->is_picture)
        continue;
      for (; i + 1 < pages->len && ((const FactPdfPage *) g_ptr_array_index (pages, i + 1))->is_picture; i++)
        last = g_ptr_array_index (pages, i + 1);

      *n += last->number - first->number + 1;
      n_ranges++;
      if (n_ranges > MAX_NAMED)
        continue;
      g_string_append_printf (names, "%s%u", n_ranges > 1 ? ", " : "", first->number);
      if (last != first)
        g_string_append_printf (names, "–%u", last->number);
    }
  if (n_ranges > MAX_NAMED)
    g_string_append (names, ", …");

  return g_string_free (names, FALSE);
}

static void
warn (GPtrArray *warnings,
      GPtrArray *pages,
      guint      n_missing)
{
  guint n_pictures;
  g_autofree char *pictures = name_pictures (pages, &n_pictures);

  if (n_pictures > 0)
    g_ptr_array_add (warnings,
                     /* Translators: %u is how many they are, %s their numbers: “3, 5–8”. */
                     g_strdup_printf (ngettext ("%u page is a picture without text. What it shows was not read: page %s.",
                                                "%u pages are pictures without text. What they show was not read: pages %s.",
                                                n_pictures), n_pictures, pictures));
  if (n_missing > 0)
    g_ptr_array_add (warnings,
                     g_strdup_printf (ngettext ("%u page is damaged and could not be read.",
                                                "%u pages are damaged and could not be read.", n_missing), n_missing));
}

static gboolean
check_words (GPtrArray  *pages,
             GPtrArray  *lines,
             GError    **error)
{
  guint n_pictures;
  g_autofree char *names = name_pictures (pages, &n_pictures);

  if (pages->len == 0)
    set_unreadable (error, NULL);
  else if (lines->len == 0 && n_pictures > 0)
    g_set_error_literal (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_EMPTY,
                         _("This PDF document holds only pictures of its pages, and no text. Please add its words as text."));

  return pages->len > 0 && (lines->len > 0 || n_pictures == 0);
}

static FactImported *
import_document (PopplerDocument        *document,
                 const FactImportHints  *hints,
                 GError                **error)
{
  guint n_missing;
  g_autoptr (GPtrArray) pages = read_pages (document, &n_missing);
  g_autoptr (GPtrArray) lines = NULL;
  FactPdfMeasure measure;
  FactImported *imported;

  fact_pdf_furniture_mark (pages);
  lines = fact_pdf_column_measure (pages, &measure);
  if (!check_words (pages, lines, error))
    return NULL;

  imported = fact_pdf_text_write (lines, &measure);
  fact_pdf_proposals_fill (imported, document, hints);
  warn (imported->warnings, pages, n_missing);

  return imported;
}

static FactImported *
import_pdf (GBytes                 *bytes,
            const FactImportHints  *hints,
            GError                **error)
{
  g_autoptr (GError) why = NULL;
  PopplerDocument *document = poppler_document_new_from_bytes (bytes, NULL, &why);
  FactImported *imported;

  if (document == NULL)
    {
      set_unreadable (error, why);
      return NULL;
    }

  imported = import_document (document, hints, error);
  g_object_unref (document);

  return imported;
}

/* PDF, as far as it holds text. */
const FactImporter fact_pdf_import = { "pdf", 1, recognises_pdf, import_pdf };
