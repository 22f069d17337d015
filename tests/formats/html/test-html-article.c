/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <string.h>

#include "fact-formats.h"

#define ONE "The council agreed on Monday, after a long debate, that the old bridge would be closed until the summer."
#define TWO "Engineers had warned for years that its cables were rusting, and that nobody could say how long they would hold."
#define THREE "A ferry will carry people across, but no cars; the mayor promised that it would run every ten minutes."
#define OTHER "This paragraph speaks of something else, at some length, so that it might well be taken for a part of it."
#define P(words) "<p>" words "</p>"
#define BODY P (ONE) P (TWO) P (THREE)
#define TEXT ONE "\n\n" TWO "\n\n" THREE

/* A page, and the text of the article that is found in it. */
typedef struct
{
  const char *path;
  const char *page;
  const char *text;
} ArticleCase;

static const ArticleCase article_cases[] = {
  { "alone",             BODY, TEXT },
  { "title",             "<title>The bridge closes</title><h1>The bridge closes</h1>" BODY, TEXT },
  { "title-and-date",    "<h1>The old bridge closes</h1><p>By Jo Doe</p><p>Last updated: 25 October 2024, 10:20 GMT</p>" BODY, TEXT },
  { "menu",              "<nav><p>" OTHER "</p></nav><ul><li><a href=a>Home</a><li><a href=b>News</a></ul><div>" BODY "</div>", TEXT },
  { "footer",            "<div>" BODY "</div><footer>" P (OTHER) "</footer>", TEXT },
  { "footer-longer",     "<div>" P (ONE) "</div><div class=site-footer>" P (OTHER) P (OTHER) P (OTHER) P (OTHER) "</div>" "<div>" P (TWO) P (THREE) "</div>", TEXT },
  { "aside",             "<article>" P (ONE) "<aside>" P ("See our map.") "</aside>" P (TWO) P (THREE) "</article>", TEXT },
  { "related",           "<article>" BODY "<div class='related-posts'>" P (OTHER) "</div></article>", TEXT },
  { "related-in-words",  "<article>" BODY "<h3>Related stories</h3><ul><li>The ferry sails at last<li>How bridges rust</ul></article>", TEXT },
  { "comments",          "<article>" BODY "</article><section id=comments>" P (OTHER) P (OTHER) P (OTHER) P (OTHER) P (OTHER) "</section>", TEXT },
  { "comments-are-all",  "<div class=comments>" BODY "</div>", TEXT },
  { "cookies",           "<div class='cookie-banner'>" P (OTHER) "</div><main>" BODY "</main>", TEXT },
  { "name-says-nothing", "<div class=widget>" P (ONE) "</div><div class=widget>" P (TWO) "</div><div class=widget>" P (THREE) "</div>", TEXT },
  { "sidebar-wraps-all", "<div class='page has-sidebar'><div>" BODY "</div><div class=sidebar>" P (OTHER) "</div></div>", TEXT },
  { "invitations",       "<div>" P (ONE) P ("Read more: <a href=x>The ferry</a>") P (TWO) P ("Advertisement") P (THREE) P ("Follow us on our channel") "</div>", TEXT },
  { "link-lines",        "<div>" P (ONE) P ("<a href=x>The ferry sails at last, says the mayor</a>") P (TWO) P (THREE) "</div>", TEXT },
  { "contact",           "<div>" BODY P ("Write to our reporter at jo@example.org if you know more of this story.") "</div>", TEXT },
  { "links-in-prose",    "<div>" P ("The council agreed on <a href=x>Monday</a>, after a long debate, that the old bridge would be closed until the summer.")
                         P (TWO) P (THREE) "</div>", TEXT },
  { "divs-for-paragraphs", "<div><div>" ONE "</div><div>" TWO "</div><div>" THREE "</div></div>", TEXT },
  { "breaks-for-paragraphs", "<div>" ONE "<br><br>" TWO "<br><br>" THREE "</div><div><a href=x>Home</a></div>", TEXT },
  { "heading-within",    "<div>" P (ONE) "<h2>The ferry</h2>" P (TWO) P (THREE) "</div>", ONE "\n\nThe ferry\n\n" TWO "\n\n" THREE },
  { "quotation",         "<div>" P (ONE) "<blockquote class='twitter-tweet'>" TWO "</blockquote>" P (THREE) "</div>", TEXT },
  { "short-quotation",   "<div>" P (ONE) "<blockquote>Never again!</blockquote>" P (TWO) P (THREE) "</div>", ONE "\n\nNever again!\n\n" TWO "\n\n" THREE },
  { "list-within",       "<div>" P (ONE) "<ul><li>No cars<li>No cycles</ul>" P (TWO) P (THREE) "</div>", ONE "\n\nNo cars\nNo cycles\n\n" TWO "\n\n" THREE },
  { "caption",           "<div>" P (ONE) "<figure><img src=x><figcaption>The bridge in 1910. Photograph: archive</figcaption></figure>" P (TWO) P (THREE) "</div>", TEXT },
  { "body-marked",       "<div>" P (OTHER) "<div itemprop=articleBody>" BODY "</div>" "<div>" P (OTHER) "</div></div>", OTHER "\n\n" TEXT },
  { "table-as-body",     "<div class=article-body><table><tr><td>Bridge</td><td>1910</td></tr><tr><td>Ferry</td><td>2024</td></tr></table></div>"
                         "<div class=sidebar>" P ("Something else.") "</div>", "Bridge\t1910\nFerry\t2024" },
  { "next-article",      "<h1>A page</h1><article><h1>The bridge closes today</h1>" BODY BODY "</article><article><h1>Next</h1>" P (OTHER) P (OTHER) P (OTHER) P (OTHER) P (OTHER) "</article>",
                         TEXT "\n\n" TEXT },
  { "hidden-article",    "<div style='display:none'>" BODY "</div>", TEXT },
  { "only-links",        "<div class=entry-content><ul><li><a href=a>One link</a><li><a href=b>Two links</a></ul></div>", "One link\nTwo links" },
  { "short-page",        "<p>Closed.</p>", "Closed." },
};

static FactImported *
import (const char *body)
{
  g_autofree char *page = g_strconcat ("<!DOCTYPE html><html><body>", body, "</body></html>", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (page, strlen (page));
  const FactImportHints hints = { "page.html", NULL };
  g_autoptr (GError) error = NULL;
  FactImported *imported = fact_formats_import (bytes, &hints, &error);

  g_assert_no_error (error);

  return imported;
}

static void
test_article (gconstpointer data)
{
  const ArticleCase *row = data;
  g_autoptr (FactImported) imported = import (row->page);
  g_autoptr (FactImported) again = import (row->page);

  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, row->text);
  g_assert_true (fact_text_equal (imported->text, again->text));
}

/* What is left out of the article is in the whole text. */
static void
test_whole (void)
{
  g_autoptr (FactImported) imported = import ("<nav>Home</nav><h1>The bridge</h1>" BODY "<footer>Imprint</footer><p hidden>never</p>");
  g_autoptr (FactImported) plain = import (P (ONE));

  g_assert_cmpstr (fact_text_get_utf8 (imported->text), ==, TEXT);
  g_assert_cmpstr (fact_text_get_utf8 (imported->whole_text), ==, "Home\n\nThe bridge\n\n" TEXT "\n\nImprint");
  g_assert_null (plain->whole_text);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (article_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/html/article/", article_cases[i].path, NULL);

      g_test_add_data_func (path, &article_cases[i], test_article);
    }
  g_test_add_func ("/html/article/whole", test_whole);

  return g_test_run ();
}
