/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <string.h>

#include "fact-formats.h"

/* What the whole of a page is laid out as. */
typedef struct
{
  const char *path;
  const char *body;
  const char *text;
} TextCase;

static const TextCase text_cases[] = {
  { "paragraphs",       "<p>One.</p><p>Two.</p>",                                  "One.\n\nTwo." },
  { "paragraphs-open",  "<p>One.<p>Two.",                                          "One.\n\nTwo." },
  { "divs",             "<div>One.<div>Two.</div>Three.</div>",                    "One.\n\nTwo.\n\nThree." },
  { "spaces",           "<p>  One \n\t two  <b> three</b> </p>",                   "One two three" },
  { "inline",           "<p>un<b>believ</b>able <i>words</i>, all</p>",            "unbelievable words, all" },
  { "no-break-space",   "<p>10&nbsp;000&nbsp; m</p>",                              "10\302\240000\302\240 m" },
  { "soft-hyphen",      "<p>Donau&shy;dampf&#8203;schiff</p>",                     "Donau\302\255dampf\342\200\213schiff" },
  { "line-break",       "<p>One<br>two <br/> three</p>",                           "One\ntwo\nthree" },
  { "line-breaks",      "<p>One<br><br>Two<br>\n<br><br>Three</p>",                "One\n\nTwo\n\nThree" },
  { "line-break-last",  "<p>One<br></p><p><br>Two</p>",                            "One\n\nTwo" },
  { "heading",          "<h1>Title</h1>Words.<h2>Part</h2>More.",                  "Title\n\nWords.\n\nPart\n\nMore." },
  { "list",             "<p>These:</p><ul><li>One</li><li>Two <b>b</b></li></ul><p>End.</p>", "These:\n\nOne\nTwo b\n\nEnd." },
  { "list-open",        "<ol><li>One<li>Two</ol>",                                 "One\nTwo" },
  { "list-of-paragraphs", "<ul><li><p>One</p></li><li><p>Two</p></li></ul>",       "One\n\nTwo" },
  { "definitions",      "<dl><dt>Term<dd>Meaning<dt>Other<dd>Sense</dl>",          "Term\nMeaning\nOther\nSense" },
  { "table",            "<table><caption>Costs</caption><thead><tr><th>Year<th>Sum</thead><tr><td>2019<td>1,5<tr><td>2020<td>2</table>After",
                        "Costs\n\nYear\tSum\n2019\t1,5\n2020\t2\n\nAfter" },
  { "table-empty-cell", "<table><tr><td>a</td><td></td><td>c</td></tr></table>",   "a\tc" },
  { "table-paragraph-in-cell", "<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td" },
  { "table-of-layout",  "<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>", "One.\n\nTwo.\n\nThree." },
  { "quotation",        "<p>He said:</p><blockquote>Never.</blockquote>",          "He said:\n\nNever." },
  { "caption",          "<figure><img src=x alt=Alt><figcaption>The bridge.</figcaption></figure>", "The bridge." },
  { "preformatted",     "<pre>one\ntwo   three</pre>",                             "one\ntwo three" },
  { "entities",         "<p>&lt;b&gt; &amp;amp; &eacute;&#233;&#xe9; &bogus; AT&T</p>", "<b> &amp; ééé &bogus; AT&T" },
  { "script",           "<p>One.</p><script>var a = '<p>no</p>';</script><p>Two.</p>", "One.\n\nTwo." },
  { "style",            "<style>p { color: red }</style><p>One.</p>",              "One." },
  { "comment",          "<p>One<!-- two --> three</p>",                            "One three" },
  { "noscript",         "<noscript>Please enable scripts.</noscript><p>One.</p>",  "One." },
  { "controls",         "<p>One.</p><select><option>A<option>B</select><button>Go</button><textarea>x</textarea>", "One." },
  { "embedded",         "<svg><text>no</text></svg><iframe>no</iframe><video>no</video><p>One.</p>", "One." },
  { "template",         "<template><p>no</p></template><p>One.</p>",               "One." },
  { "hidden",           "<p hidden>no</p><p>One.</p>",                             "One." },
  { "hidden-by-style",  "<div style='color:red; DISPLAY : none'>no</div><p>One.</p>", "One." },
  { "hidden-visibility", "<div style='visibility:hidden'>no</div><p>One.</p>",     "One." },
  { "hidden-aria",      "<p aria-hidden=true>no</p><p>One.</p>",                   "One." },
  { "hidden-in-line",   "<p>One <span hidden>no </span>two.</p>",                  "One two." },
  { "hidden-until-found", "<p hidden=until-found>One.</p>",                        "One." },
  { "not-hidden",       "<p style='display:block'>One.</p><p aria-hidden=false>Two.</p>", "One.\n\nTwo." },
  { "unknown-element",  "<p>One <my-word>two</my-word>three</p>",                  "One twothree" },
  { "end-of-nothing",   "<p>One</b></div> two</span></p>",                         "One two" },
  { "right-to-left",    "<p>שלום <b>עולם</b></p>",                                 "שלום עולם" },
  { "ideographs",       "<p>中文\n文字</p>",                                        "中文 文字" },
};

static void
test_text (gconstpointer data)
{
  const TextCase *row = data;
  g_autofree char *page = g_strconcat ("<!DOCTYPE html><html><head><title>Not this</title></head><body>", row->body, "</body></html>", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (page, strlen (page));
  const FactImportHints hints = { "page.html", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = fact_formats_import (bytes, &hints, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->whole_text != NULL ? imported->whole_text : imported->text), ==, row->text);
}

/* What a page need not write: where its head ends, where its body begins. */
static void
test_head_without_end (void)
{
  static const char page[] = "<!DOCTYPE html><title>Not this</title><meta name=a content=b><style>p {}</style><article><h1>One</h1><p>Two.</article>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (page, strlen (page));
  const FactImportHints hints = { "page.html", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = fact_formats_import (bytes, &hints, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (fact_text_get_utf8 (imported->whole_text != NULL ? imported->whole_text : imported->text), ==, "One\n\nTwo.");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/html/text/", text_cases[i].path, NULL);

      g_test_add_data_func (path, &text_cases[i], test_text);
    }
  g_test_add_func ("/html/text/head-without-end", test_head_without_end);

  return g_test_run ();
}
