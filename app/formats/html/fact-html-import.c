/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "html/fact-html-import.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "html/fact-html-dateline.h"
#include "html/fact-html-page.h"
#include "html/fact-html-parser.h"
#include "html/fact-html-proposals.h"
#include "html/fact-html-sniff.h"
#include "html/fact-html-tidy.h"
#include "import/fact-encoding.h"
#include "import/fact-text-proposals.h"

static gboolean
recognises_html (GBytes                *bytes,
                 const FactImportHints *hints)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  return n_bytes > 0 && fact_html_sniff (data, n_bytes, hints->name);
}

/* Browsers leave out NUL characters. A file with many is no page. */
static GBytes *
drop_nul (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  GByteArray *rest;

  if (n_bytes == 0 || memchr (data, '\0', n_bytes) == NULL)
    return NULL;

  rest = g_byte_array_sized_new ((guint) n_bytes);
  for (const char *p = data; p < data + n_bytes; )
    {
      const char *nul = memchr (p, '\0', (gsize) (data + n_bytes - p));
      const char *end = nul != NULL ? nul : data + n_bytes;

      g_byte_array_append (rest, (const guint8 *) p, (guint) (end - p));
      p = end + 1;
    }

  if (rest->len < n_bytes - n_bytes / 20)
    {
      g_byte_array_unref (rest);
      return NULL;
    }

  return g_byte_array_free_to_bytes (rest);
}

static char *
decode (GBytes     *bytes,
        gsize      *n_bytes,
        char      **encoding,
        GPtrArray  *warnings,
        GError    **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *declared = fact_html_sniff_charset (data, size);
  g_autoptr (GError) problem = NULL;
  g_autoptr (GBytes) rest = NULL;
  char *utf8 = fact_encoding_decode_declared (bytes, declared, n_bytes, encoding, warnings, &problem);

  if (utf8 != NULL)
    return utf8;

  rest = drop_nul (bytes);
  if (rest == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return NULL;
    }

  return fact_encoding_decode_declared (rest, declared, n_bytes, encoding, warnings, error);
}

/* The text of the runs that are of the article, or of all that can be seen. */
static FactText *
join_runs (FactHtmlPage *page,
           gboolean      is_whole)
{
  GString *text = g_string_new (NULL);
  FactHtmlGap gap = FACT_HTML_GAP_CELL;
  gsize n_bytes;

  for (guint i = 0; i < page->runs->runs->len; i++)
    {
      const FactHtmlRun *run = fact_html_page_get_run (page, i);

      gap = MAX (gap, run->gap);
      if (is_whole ? !run->is_hidden : page->verdicts[i].is_main)
        {
          fact_html_runs_append (page->runs, run, gap, text);
          gap = FACT_HTML_GAP_CELL;
        }
    }

  n_bytes = text->len;

  return fact_text_new_take (g_string_free (text, FALSE), n_bytes);
}

static void
fill_text (FactImported *imported,
           FactHtmlPage *page)
{
  imported->text = join_runs (page, FALSE);
  imported->whole_text = join_runs (page, TRUE);

  if (fact_text_equal (imported->text, imported->whole_text) || fact_text_get_n_bytes (imported->whole_text) == 0)
    g_clear_pointer (&imported->whole_text, fact_text_unref);
}

static void
import_tree (FactImported          *imported,
             FactHtmlTree          *tree,
             const FactImportHints *hints)
{
  g_autoptr (FactHtmlRuns) runs = fact_html_runs_new (tree);
  g_autoptr (FactHtmlMeta) meta = fact_html_meta_new (tree);
  g_autoptr (FactHtmlLinkedData) data = fact_html_linked_data_new (tree);
  g_autoptr (FactHtmlPage) page = NULL;

  fact_html_proposals_fill (imported, tree, meta, data, hints);

  page = fact_html_page_new (tree, runs, imported->title);
  fact_html_page_weigh (page);
  fact_html_page_choose (page);
  fact_html_page_trim (page);
  fact_html_page_widen (page);
  fill_text (imported, page);

  if (imported->published == NULL)
    imported->published = fact_html_dateline_find (page, imported->language);
  if (imported->published == NULL)
    imported->published = fact_html_proposals_find_change (meta, data);
}

static FactImported *
import_html (GBytes                 *bytes,
             const FactImportHints  *hints,
             GError                **error)
{
  g_autoptr (FactImported) imported = fact_imported_new (NULL, "text/html");
  g_autoptr (FactHtmlTree) tree = NULL;
  g_autofree char *utf8 = NULL;
  gsize n_bytes;
  gboolean is_cut;

  utf8 = decode (bytes, &n_bytes, &imported->encoding, imported->warnings, error);
  if (utf8 == NULL)
    return NULL;

  fact_html_tidy (utf8, n_bytes);
  tree = fact_html_parse (utf8, n_bytes, &is_cut);
  g_clear_pointer (&utf8, g_free);
  if (is_cut)
    g_ptr_array_add (imported->warnings, g_strdup (_("The page is damaged: its elements nest without end. It was read up to there.")));

  import_tree (imported, tree, hints);
  if (imported->title == NULL)
    fact_text_proposals_fill (imported, hints->name);

  return g_steal_pointer (&imported);
}

/* Web pages. Linked to the confined helper program only: a parser of strangers' bytes. */
const FactImporter fact_html_import = { "html", 1, recognises_html, import_html };
