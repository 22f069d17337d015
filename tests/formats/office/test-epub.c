/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fact-formats.h"

#include <locale.h>

#include "packed.h"

#define CONTAINER "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='EPUB/book.opf'/></rootfiles></container>"
#define PACKAGE(metadata, spine) "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='http://www.idpf.org/2007/opf'>" \
  "<metadata>" metadata "</metadata><manifest><item id='a' href='text/a%20b.xhtml' media-type='application/xhtml+xml'/>" \
  "<item id='b' href='b.xhtml' media-type='application/xhtml+xml'/><item id='c' href='c.png' media-type='image/png'/></manifest><spine>" spine "</spine></package>"
#define BOTH "<itemref idref='a'/><itemref idref='b'/><itemref idref='a'/><itemref idref='c'/><itemref idref='d'/>"
#define PAGE(body) "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>no</title><style>no</style></head><body>" body "</body></html>"

typedef struct
{
  const char *path;
  const char *page;
  const char *text;            /* NULL: it is damaged */
} PageCase;

static const PageCase page_cases[] = {
  { "paragraphs", PAGE ("\n<h1>Head</h1>\n <p>One\n  <i>two</i> , <b>three</b>. </p>\n<div>Four<p>Five</p>Six</div>\n"), "Head\n\nOne two , three.\n\nFour\n\nFive\n\nSix" },
  { "breaks", PAGE ("<p>One <br/> two<br/>three</p><hr/><pre>a  b\n  c</pre><p>d</p>"), "One\ntwo\nthree\n\na  b\n  c\n\nd" },
  { "lists", PAGE ("<p>So:</p><ul><li>a</li><li> <p>b</p> <p>more</p></li></ul><ol start='3'><li>c <ol type='a'><li>x</li></ol> after</li><li value='9'>d</li></ol><li>e</li>"),
    "So:\n\n\xE2\x80\xA2 a\n\xE2\x80\xA2 b\n\nmore\n\n3. c\n  a. x\n\nafter\n\n9. d\n\ne" },
  { "table", PAGE ("<p>A</p><table>\n<thead>\n<tr>\n<th>Year</th>\n<th>Sum</th>\n</tr>\n</thead>\n<tr>\n<td>2025</td>\n<td><p>4</p></td>\n</tr>\n</table>B"), "A\n\nYear\tSum\n2025\t4\n\nB" },
  { "notes", PAGE ("<p>It cost 42<a xmlns:e='http://www.idpf.org/2007/ops' e:type='noteref' href='#n'><sup>1</sup></a>, <a href='#x'>so</a>.</p><aside>1 Minutes. <a role='doc-backlink' href='#'>back</a></aside>"),
    "It cost 42[1], so.\n\n1 Minutes." },
  { "left-out", PAGE ("<nav><ol><li>Contents</li></ol></nav><script>no</script><p>One<svg xmlns='http://www.w3.org/2000/svg'><text>no</text></svg>.<ruby>k<rp>(</rp><rt>no</rt></ruby></p>"), "One.k" },
  { "entities", "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN' 'http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd'>" PAGE ("<p>Caf&eacute;&nbsp;&#8211; A&amp;T &unknown;.</p>"),
    "Caf\xC3\xA9\xC2\xA0\xE2\x80\x93 A&T ." },
  { "entities-of-its-own", "<!DOCTYPE html [<!ENTITY a 'b'>]>" PAGE ("<p>&a;</p>"), NULL },
  { "no-namespace", "<html><body><p>One</p><p>two.</p></body></html>", "One\n\ntwo." },
  { "mistakes", PAGE ("<p>One & two <b>three</p><p>four"), "One & two three\n\nfour" },
};

static FactImported *
import_book (const char  *package,
             const char  *page,
             const char  *encryption,
             GError     **error)
{
  const PackedFile files[] = {
    { "mimetype", "application/epub+zip" },
    { "META-INF/container.xml", CONTAINER },
    { "EPUB/book.opf", package },
    { "EPUB/text/a b.xhtml", page },
    { "EPUB/b.xhtml", PAGE ("<p>Last.</p>") },
    { "META-INF/encryption.xml", encryption },
    { NULL, NULL },
  };
  const FactImportHints hints = { "book.zip", NULL };
  g_autoptr (GBytes) bytes = pack_files (files);

  return fact_formats_import (bytes, &hints, error);
}

static void
test_page (gconstpointer data)
{
  const PageCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_book (PACKAGE ("", "<itemref idref='a'/>"), row->page, NULL, &error);

  if (row->text == NULL)
    {
      g_assert_error (error, FACT_IMPORT_ERROR, FACT_IMPORT_ERROR_DAMAGED);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, row->text);
  g_assert_cmpstr (imported->extractor, ==, "epub 1");
}

static void
test_metadata (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported =
    import_book (PACKAGE ("<dc:title>The\nTunnel</dc:title><dc:title>Part 1</dc:title><dc:creator opf:role='aut'>Ann Bell</dc:creator><dc:creator opf:role='ill'>No One</dc:creator>"
                          "<dc:creator>Ed Stone</dc:creator><dc:publisher>Harbour Press</dc:publisher><dc:language>en-GB</dc:language>"
                          "<dc:date opf:event='modification'>2026-01-01</dc:date><dc:date>2025-05-06T00:00:00Z</dc:date>", BOTH),
                 PAGE ("<p>First.</p>"), NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, "First.\n\nLast.");
  g_assert_cmpstr (imported->title, ==, "The Tunnel");
  g_assert_cmpstr (imported->byline, ==, "Ann Bell, Ed Stone");
  g_assert_cmpstr (imported->outlet, ==, "Harbour Press");
  g_assert_cmpstr (imported->language, ==, "en-GB");
  g_assert_cmpstr (imported->published, ==, "2025-05-06");
}

#define ENCRYPTION(algorithm) "<encryption xmlns='e'><x:EncryptedData xmlns:x='x'><x:EncryptionMethod Algorithm='" algorithm "'/></x:EncryptedData></encryption>"

typedef struct
{
  const char *path;
  const char *package;
  const char *page;
  const char *encryption;
  int         code;            /* FactImportError, or -1 when it is taken */
} BookCase;

static const BookCase book_cases[] = {
  { "whole",           PACKAGE ("", BOTH), PAGE ("<p>One.</p>"), NULL, -1 },
  { "scrambled-fonts", PACKAGE ("", BOTH), PAGE ("<p>One.</p>"), ENCRYPTION ("http://www.idpf.org/2008/embedding"), -1 },
  { "locked",          PACKAGE ("", BOTH), "\x9F\x13", ENCRYPTION ("http://www.w3.org/2001/04/xmlenc#aes256-cbc"), FACT_IMPORT_ERROR_UNSUPPORTED },
  { "no-package",      NULL,               PAGE ("<p>One.</p>"), NULL, FACT_IMPORT_ERROR_DAMAGED },
  { "cut-off-package", "<package>",        PAGE ("<p>One.</p>"), NULL, FACT_IMPORT_ERROR_DAMAGED },
  { "no-page",         PACKAGE ("", BOTH), NULL,                 NULL, FACT_IMPORT_ERROR_DAMAGED },
  { "no-spine",        PACKAGE ("", ""),   PAGE ("<p>One.</p>"), NULL, FACT_IMPORT_ERROR_EMPTY },
};

static void
test_book (gconstpointer data)
{
  const BookCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = import_book (row->package, row->page, row->encryption, &error);

  if (row->code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, FACT_IMPORT_ERROR, row->code);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (page_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/epub/page/", page_cases[i].path, NULL);

      g_test_add_data_func (path, &page_cases[i], test_page);
    }
  for (guint i = 0; i < G_N_ELEMENTS (book_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/epub/book/", book_cases[i].path, NULL);

      g_test_add_data_func (path, &book_cases[i], test_book);
    }
  g_test_add_func ("/epub/metadata", test_metadata);

  return g_test_run ();
}
