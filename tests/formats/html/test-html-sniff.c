/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <string.h>

#include "fact-formats.h"
#include "html/fact-html-import.h"
#include "html/fact-html-sniff.h"

#define BYTES(s) s, sizeof (s) - 1

typedef struct
{
  const char *path;
  const char *name;
  const char *bytes;
  gsize       n_bytes;
  gboolean    is_page;
} SniffCase;

static const SniffCase sniff_cases[] = {
  { "doctype",           NULL,         BYTES ("<!DOCTYPE html>\n<p>words"),                    TRUE },
  { "doctype-in-text",   "a.txt",      BYTES ("<!doctype HTML><p>words"),                      TRUE },
  { "html",              NULL,         BYTES (" \r\n<HTML lang=de>"),                          TRUE },
  { "html-in-markdown",  "a.md",       BYTES ("<html>"),                                       TRUE },
  { "div",               NULL,         BYTES ("<div class='a'>words</div>"),                   TRUE },
  { "div-in-markdown",   "README.md",  BYTES ("<div align=center>\n\n# Title"),                FALSE },
  { "p-in-text",         "a.TXT",      BYTES ("<p>words"),                                     FALSE },
  { "comment",           NULL,         BYTES ("<!-- saved from x -->\n<!-- > --><html>"),      TRUE },
  { "comment-open",      NULL,         BYTES ("<!-- saved from x"),                            FALSE },
  { "xhtml",             NULL,         BYTES ("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"\">"), TRUE },
  { "xml",               NULL,         BYTES ("<?xml version=\"1.0\"?><rss></rss>"),           FALSE },
  { "xml-called-page",   "a.html",     BYTES ("<?xml version=\"1.0\"?><rss></rss>"),           FALSE },
  { "bom",               NULL,         BYTES ("\xEF\xBB\xBF<html>"),                           TRUE },
  { "utf16",             NULL,         BYTES ("\xFF\xFE<\0h\0t\0m\0l\0>\0"),                   TRUE },
  { "named",             "a.HTM",      BYTES ("Words and <b>bold</b> ones"),                   TRUE },
  { "named-text",        "a.html",     BYTES ("a < b"),                                        FALSE },
  { "word-like-tag",     NULL,         BYTES ("<paragraph>"),                                  FALSE },
  { "text",              NULL,         BYTES ("The <html> element"),                           FALSE },
  { "less-than",         NULL,         BYTES ("< html"),                                       FALSE },
  { "cut",               NULL,         BYTES ("<ht"),                                          FALSE },
};

typedef struct
{
  const char *path;
  const char *bytes;
  gsize       n_bytes;
  const char *encoding;
  const char *title;
} CharsetCase;

static const CharsetCase charset_cases[] = {
  { "utf8",           BYTES ("<html><meta charset=utf-8><title>\xC3\xA9t\xC3\xA9</title><p>words"), "UTF-8", "été" },
  { "undeclared",     BYTES ("<html><title>\xC3\xA9t\xC3\xA9</title><p>words"), "UTF-8", "été" },
  { "latin1",         BYTES ("<html><meta charset=\"ISO-8859-1\"><title>\xE9t\xE9 \x96 \x80</title><p>words"), "windows-1252", "été – €" },
  { "http-equiv",     BYTES ("<html><META http-equiv='Content-Type' content='text/html; charset=windows-1251'><title>\xEC\xE8\xF0</title><p>words"),
                      "windows-1251", "мир" },
  { "second-meta",    BYTES ("<html><meta name=x content=y><meta charset = koi8-r ><title>\xCD\xC9\xD2</title><p>words"), "koi8-r", "мир" },
  { "xml",            BYTES ("<?xml version='1.0' encoding='iso-8859-2'?><html><title>\xB3\xF3\xBF</title><p>words</html>"), "iso-8859-2", "łóż" },
  { "bom-wins",       BYTES ("\xEF\xBB\xBF<html><meta charset=iso-8859-1><title>\xC3\xA9</title><p>words"), "UTF-8", "é" },
  { "wrongly-latin1", BYTES ("<html><meta charset=iso-8859-1><title>\xC3\xA9t\xC3\xA9</title><p>words"), "UTF-8", "été" },
  { "unknown",        BYTES ("<html><meta charset=klingon><title>\xC3\xA9t\xC3\xA9</title><p>words"), "UTF-8", "été" },
  { "shift-jis",      BYTES ("<html><meta charset=shift_jis><title>\x93\xFA\x96\x7B</title><p>words"), "Shift_JIS", "日本" },
  { "gbk",            BYTES ("<html><meta charset=gbk><title>\xD6\xD0\xCE\xC4</title><p>words"), "GB18030", "中文" },
  { "utf16",          BYTES ("\xFF\xFE<\0h\0t\0m\0l\0>\0<\0t\0i\0t\0l\0e\0>\0\xE9\0<\0/\0t\0i\0t\0l\0e\0>\0w\0"), "UTF-16LE", "é" },
};

static void
test_sniff (gconstpointer data)
{
  const SniffCase *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->bytes, row->n_bytes);
  const FactImportHints hints = { row->name, NULL };

  g_assert_cmpint (fact_html_import.recognises (bytes, &hints), ==, row->is_page);
}

static void
test_charset (gconstpointer data)
{
  const CharsetCase *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->bytes, row->n_bytes);
  const FactImportHints hints = { "page.html", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = fact_formats_import (bytes, &hints, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (imported->encoding, ==, row->encoding);
  g_assert_cmpstr (imported->title, ==, row->title);
  g_assert_cmpuint (imported->warnings->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sniff_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/html/sniff/", sniff_cases[i].path, NULL);

      g_test_add_data_func (path, &sniff_cases[i], test_sniff);
    }
  for (guint i = 0; i < G_N_ELEMENTS (charset_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/html/charset/", charset_cases[i].path, NULL);

      g_test_add_data_func (path, &charset_cases[i], test_charset);
    }

  return g_test_run ();
}
