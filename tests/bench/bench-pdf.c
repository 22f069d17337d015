/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One way through a PDF document, by its own process: bench-pdf.py calls it and compares.
 *
 *   bench-pdf generate PATH PAGES       writes a document of so many pages, each of two columns
 *   bench-pdf import PATH               imports it in this process
 */
#include "fact-formats.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N_LINES 60
#define N_COLUMNS 2
#define N_WORDS 8

static const char *const words[] = {
  "the", "tunnel", "council", "of", "report", "year", "bridge", "a", "mayor", "said", "evidence", "in", "statement", "traffic", "and", "money",
};

static void
append_line (GString *content,
             GRand   *rand,
             guint    column,
             guint    line)
{
  g_string_append_printf (content, "BT /F 9 Tf %u %u Td (", 50 + column * 260, 760 - line * 12);
  for (guint i = 0; i < N_WORDS; i++)
    g_string_append_printf (content, "%s%s", i > 0 ? " " : "", words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
  g_string_append (content, ") Tj ET\n");
}

static void
append_page (GString *pdf,
             GRand   *rand,
             guint    number)
{
  g_autoptr (GString) content = g_string_new (NULL);

  for (guint column = 0; column < N_COLUMNS; column++)
    {
      for (guint line = 0; line < N_LINES; line++)
        append_line (content, rand, column, line);
    }
  g_string_append_printf (content, "BT /F 8 Tf 300 20 Td (%u) Tj ET\n", number + 1);

  g_string_append_printf (pdf, "%u 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %u 0 R /Resources "
                               "<</Font <</F 3 0 R>>>>>> endobj\n", 10 + 2 * number, 11 + 2 * number);
  g_string_append_printf (pdf, "%u 0 obj <</Length %" G_GSIZE_FORMAT ">> stream\n%s\nendstream endobj\n", 11 + 2 * number, content->len + 1, content->str);
}

static gboolean
generate (const char *path,
          guint       n_pages)
{
  g_autoptr (GString) pdf = g_string_new ("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                                          "3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n");
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  g_string_append_printf (pdf, "2 0 obj <</Type /Pages /Count %u /Kids [", n_pages);
  for (guint i = 0; i < n_pages; i++)
    g_string_append_printf (pdf, "%u 0 R ", 10 + 2 * i);
  g_string_append (pdf, "]>> endobj\n");
  for (guint i = 0; i < n_pages; i++)
    append_page (pdf, rand, i);
  g_string_append (pdf, "trailer <</Root 1 0 R>>\n%%EOF\n");

  return g_file_set_contents (path, pdf->str, (gssize) pdf->len, NULL);
}

static gboolean
import (const char *path)
{
  g_autofree char *data = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FactImported) imported = NULL;
  const FactImportHints hints = { "bench.pdf", NULL };
  gsize n_bytes;

  if (!g_file_get_contents (path, &data, &n_bytes, NULL))
    return FALSE;

  bytes = g_bytes_new_static (data, n_bytes);
  imported = fact_formats_import (bytes, &hints, NULL);
  if (imported == NULL)
    return FALSE;

  g_print ("%" G_GSIZE_FORMAT " bytes, %u pages\n", fact_text_get_n_bytes (imported->text), imported->places->len);

  return TRUE;
}

int
main (int   argc,
      char *argv[])
{
  gboolean done = FALSE;

  if (argc == 4 && strcmp (argv[1], "generate") == 0)
    done = generate (argv[2], (guint) strtoul (argv[3], NULL, 10));
  else if (argc == 3 && strcmp (argv[1], "import") == 0)
    done = import (argv[2]);

  return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
