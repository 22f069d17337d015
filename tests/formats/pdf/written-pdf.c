/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "written-pdf.h"

#include <string.h>

#define PICTURE "q 400 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n"

static void
append_line (GString    *content,
             const char *line)
{
  g_auto (GStrv) parts = NULL;

  if (strcmp (line, "picture") == 0)
    {
      g_string_append (content, PICTURE);
      return;
    }

  parts = g_strsplit (line, " ", 4);
  g_assert_cmpuint (g_strv_length (parts), ==, 4);
  g_string_append_printf (content, "BT /F %s Tf %s %s Td (%s) Tj ET\n", parts[2], parts[0], parts[1], parts[3]);
}

static void
append_page (GString    *objects,
             guint       number,
             const char *page)
{
  g_autoptr (GString) content = g_string_new (NULL);
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] != '\0')
        append_line (content, lines[i]);
    }

  g_string_append_printf (objects, "%u 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 400 800] /Contents %u 0 R /Resources "
                                   "<</Font <</F 3 0 R>>>>>> endobj\n", number, number + 1);
  g_string_append_printf (objects, "%u 0 obj <</Length %" G_GSIZE_FORMAT ">> stream\n%s\nendstream endobj\n",
                          number + 1, content->len + 1, content->str);
}

/* There is no table of where objects are: readers find them all the same. */
GBytes *
written_pdf_objects (const char *objects,
                     const char *trailer)
{
  char *pdf = g_strconcat ("%PDF-1.7\n", objects, "trailer <<", trailer, ">>\n%%EOF\n", NULL);

  return g_bytes_new_take (pdf, strlen (pdf));
}

GBytes *
written_pdf_new (const char *const *pages,
                 guint              n_pages,
                 const char        *info)
{
  g_autoptr (GString) objects = g_string_new ("1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                                              "3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj\n");

  g_string_append_printf (objects, "4 0 obj <<%s>> endobj\n2 0 obj <</Type /Pages /Count %u /Kids [", info, n_pages);
  for (guint i = 0; i < n_pages; i++)
    g_string_append_printf (objects, "%u 0 R ", 10 + 2 * i);
  g_string_append (objects, "]>> endobj\n");
  for (guint i = 0; i < n_pages; i++)
    append_page (objects, 10 + 2 * i, pages[i]);

  return written_pdf_objects (objects->str, "/Root 1 0 R /Info 4 0 R");
}
