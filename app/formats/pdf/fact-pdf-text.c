/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf/fact-pdf-text.h"

#include <string.h>

#include "fact-line-join.h"
#include "pdf/fact-pdf-hyphen.h"
#include "pdf/fact-pdf-paragraph.h"

#define MEDIA_TYPE "application/pdf"

/* Where a page begins, in bytes. */
typedef struct
{
  gsize start;
  guint page;
} PageStart;

/* Letters and their accents may be set one by one; articles have them as one character. */
static void
append_words (GString           *text,
              const FactPdfLine *line)
{
  g_autofree char *composed = NULL;

  if (memchr (line->words, '\xCC', line->n_bytes) != NULL || memchr (line->words, '\xCD', line->n_bytes) != NULL)
    composed = g_utf8_normalize (line->words, (gssize) line->n_bytes, G_NORMALIZE_DEFAULT_COMPOSE);

  if (composed != NULL)
    g_string_append (text, composed);
  else
    g_string_append_len (text, line->words, (gssize) line->n_bytes);
}

static void
drop_last (GString *text)
{
  const char *last = g_utf8_prev_char (text->str + text->len);

  g_string_truncate (text, (gsize) (last - text->str));
}

/* “word—” goes on with a word, “word —” with a space. */
static gboolean
ends_with_dash (const GString *text)
{
  const char *last = g_utf8_prev_char (text->str + text->len);

  return g_utf8_get_char (last) == 0x2014 && last > text->str && last[-1] != ' ';
}

static void
join (GString           *text,
      FactPdfHyphens    *hyphens,
      const FactPdfLine *above,
      const FactPdfLine *line)
{
  g_autofree char *first = NULL;

  switch (fact_pdf_hyphens_decide (hyphens, above, line))
    {
    case FACT_PDF_HYPHEN_GOES:
      drop_last (text);
      break;

    case FACT_PDF_HYPHEN_STAYS:
      break;

    case FACT_PDF_HYPHEN_NONE:
    default:
      first = g_strndup (line->words, (gsize) (g_utf8_next_char (line->words) - line->words));
      if (!ends_with_dash (text) && fact_line_join_wants_space (text->str, text->len, first))
        g_string_append_c (text, ' ');
      break;
    }
}

/**
 * fact_pdf_text_write:
 * @lines: (element-type FactPdfLine): what belongs to the text, in the order of reading
 * @measure: how the document is set
 *
 * Makes paragraphs of lines, over columns and pages, and says where pages begin.
 *
 * Returns: (transfer full): the text and its pages
 */
FactImported *
fact_pdf_text_write (GPtrArray            *lines,
                     const FactPdfMeasure *measure)
{
  g_autoptr (FactPdfHyphens) hyphens = fact_pdf_hyphens_new (lines);
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (PageStart));
  const FactPdfLine *earlier = NULL;
  const FactPdfLine *above = NULL;
  GString *text = g_string_new (NULL);
  FactImported *imported;
  gsize n_bytes;

  for (guint i = 0; i < lines->len; i++)
    {
      const FactPdfLine *line = g_ptr_array_index (lines, i);

      if (above != NULL && fact_pdf_paragraph_begins (measure, earlier, above, line))
        g_string_append (text, "\n\n");
      else if (above != NULL)
        join (text, hyphens, above, line);

      if (above == NULL || above->page != line->page)
        g_array_append_val (starts, ((PageStart) { text->len, line->page }));
      append_words (text, line);
      earlier = above;
      above = line;
    }

  n_bytes = text->len;
  imported = fact_imported_new (fact_text_new_take (g_string_free (text, FALSE), n_bytes), MEDIA_TYPE);
  for (guint i = 0; i < starts->len; i++)
    {
      const PageStart *start = &g_array_index (starts, PageStart, i);

      fact_imported_add_page (imported, fact_text_to_offset (imported->text, start->start), start->page);
    }

  return imported;
}
