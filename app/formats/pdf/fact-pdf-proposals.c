/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf/fact-pdf-proposals.h"

#include <string.h>

#include "import/fact-text-proposals.h"
#include "import/fact-text-title.h"

/* Longer is no name: bytes. */
#define MAX_AUTHOR 200

/* What programs write where nobody said anything, in small letters. */
static const char *const empty_titles[] = { "untitled", "unbenannt", "title", "document", "dokument", "(anonymous)", "anonymous" };
static const char *const empty_authors[] = { "admin", "administrator", "anonymous", "(anonymous)", "author", "user", "unknown", "owner", "root" };

/* Names of files that programs take for titles. */
static const char *const extensions[] = {
  ".doc", ".docx", ".dvi", ".indd", ".odt", ".p65", ".pdf", ".pmd", ".ppt", ".pptx", ".ps", ".qxd", ".rtf", ".tex", ".txt", ".xls", ".xlsx",
};

static gboolean
is_among (const char        *words,
          const char *const *list,
          guint              n)
{
  g_autofree char *small = g_utf8_strdown (words, -1);

  for (guint i = 0; i < n; i++)
    {
      if (strcmp (small, list[i]) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_letters (const char *words)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalpha (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_file_name (const char *title)
{
  g_autofree char *small = g_ascii_strdown (title, -1);

  if (g_str_has_prefix (small, "microsoft word - ") || g_str_has_prefix (small, "microsoft powerpoint - "))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (extensions); i++)
    {
      if (g_str_has_suffix (small, extensions[i]))
        return TRUE;
    }

  return FALSE;
}

static char *
dup_title (PopplerDocument *document)
{
  g_autofree char *title = poppler_document_get_title (document);

  if (title == NULL || !g_utf8_validate (title, -1, NULL))
    return NULL;

  g_strstrip (title);
  if (!has_letters (title) || is_among (title, empty_titles, G_N_ELEMENTS (empty_titles)) || is_file_name (title))
    return NULL;

  return fact_text_title_from_line (title);
}

static char *
dup_author (PopplerDocument *document)
{
  g_autofree char *author = poppler_document_get_author (document);

  if (author == NULL || strlen (author) > MAX_AUTHOR || !g_utf8_validate (author, -1, NULL))
    return NULL;

  g_strstrip (g_strdelimit (author, "\r\n\t", ' '));
  if (!has_letters (author) || is_among (author, empty_authors, G_N_ELEMENTS (empty_authors)))
    return NULL;

  return g_steal_pointer (&author);
}

static char *
dup_date (PopplerDocument *document)
{
  g_autoptr (GDateTime) created = poppler_document_get_creation_date_time (document);

  return created != NULL ? g_date_time_format (created, "%Y-%m-%d") : NULL;
}

/**
 * fact_pdf_proposals_fill:
 * @imported: the text, nothing proposed yet
 * @document: where it comes from
 * @hints: what is known beside it
 *
 * Proposes title, author and date as the document tells them, where that is more than the name of a program's file. What its first
 * lines say comes next; the day on which the file was made is the last resort for a date.
 */
void
fact_pdf_proposals_fill (FactImported          *imported,
                         PopplerDocument       *document,
                         const FactImportHints *hints)
{
  imported->title = dup_title (document);
  imported->byline = dup_author (document);
  fact_text_proposals_fill (imported, hints->name);
  if (imported->published == NULL)
    imported->published = dup_date (document);
}
