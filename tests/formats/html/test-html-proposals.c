/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <string.h>

#include "fact-formats.h"

typedef enum
{
  TITLE,
  OUTLET,
  BYLINE,
  PUBLISHED,
  URL,
  LANGUAGE
} Field;

/* A page, and what one field is proposed as. NULL: nothing. */
typedef struct
{
  const char *path;
  const char *page;
  Field       field;
  const char *value;
} ProposalCase;

#define LD(json) "<script type='application/ld+json'>" json "</script>"
#define PARAGRAPH "<p>The council agreed on Monday, after a long debate, that the old bridge would be closed until next summer.</p>"

static const ProposalCase proposal_cases[] = {
  { "title-element",         "<title>The bridge closes</title>" PARAGRAPH, TITLE, "The bridge closes" },
  { "title-site-known",      "<meta property=og:site_name content='The Herald'><title>The bridge closes | News | The Herald</title>" PARAGRAPH,
                             TITLE, "The bridge closes | News" },
  { "title-site-in-front",   "<meta property=og:site_name content='The Herald'><title>The Herald: local - The bridge closes</title>" PARAGRAPH,
                             TITLE, "The bridge closes" },
  { "title-site-is-host",    "<title>The bridge closes today - example.org</title>" PARAGRAPH, TITLE, "The bridge closes today" },
  { "title-site-unknown",    "<title>The old bridge closes on Monday – Daily Post</title>" PARAGRAPH, TITLE, "The old bridge closes on Monday" },
  { "title-with-dash",       "<title>Bridge - closed</title>" PARAGRAPH, TITLE, "Bridge - closed" },
  { "title-og",              "<meta property='og:title' content='The bridge &amp; the river'><title>Herald</title>" PARAGRAPH, TITLE, "The bridge & the river" },
  { "title-heading-agrees",  "<title>Bridge closes: why | Herald</title><h1>Herald</h1><h2>Bridge  closes:\nwhy</h2>" PARAGRAPH, TITLE, "Bridge closes: why" },
  { "title-heading-only",    "<h1>Why <i>bridges</i> close</h1>" PARAGRAPH, TITLE, "Why bridges close" },
  { "title-linked-data",     LD ("{\"@type\":\"NewsArticle\",\"headline\":\"The bridge&#8217;s end\"}") PARAGRAPH, TITLE, "The bridge’s end" },
  { "title-of-nothing",      "<div></div><p>Words.</p>", TITLE, "Words" },

  { "outlet-og",             "<meta property=og:site_name content=' The Herald '><p>Words.", OUTLET, "The Herald" },
  { "outlet-linked-data",    LD ("{\"@type\":[\"Thing\",\"NewsArticle\"],\"publisher\":{\"@type\":\"Organization\",\"name\":\"Herald Ltd\"}}") "<p>Words.", OUTLET, "Herald Ltd" },
  { "outlet-by-id",          LD ("{\"@graph\":[{\"@type\":\"Article\",\"publisher\":{\"@id\":\"#o\"}},{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Herald\"}]}") "<p>Words.", OUTLET, "Herald" },
  { "outlet-host",           "<p>Words.", OUTLET, "example.org" },

  { "byline-meta",           "<meta name=author content='Jo Doe'><p>Words.", BYLINE, "Jo Doe" },
  { "byline-linked-data",    LD ("{\"@type\":\"Article\",\"author\":[{\"name\":\"Jo Doe\"},\"Al Roe\",{\"name\":\"Jo Doe\"}]}") "<p>Words.", BYLINE, "Jo Doe, Al Roe" },
  { "byline-address",        "<meta name=author content='https://example.org/jo'><meta name=dc.creator content='Jo Doe'><p>Words.", BYLINE, "Jo Doe" },
  { "byline-microdata",      "<span itemprop=author>By Jo Doe</span><p>Words.", BYLINE, "Jo Doe" },
  { "byline-class",          "<div class='c-byline'>Von <a>Jo Doe</a></div><p>Words.", BYLINE, "Jo Doe" },
  { "byline-link",           "<a rel=author href=x>Jo Doe</a><p>Words.", BYLINE, "Jo Doe" },
  { "byline-none",           "<div class=unauthorised>Jo Doe</div><p>Words.", BYLINE, NULL },

  { "date-meta",             "<meta property='article:published_time' content='2024-10-25T08:00:00Z'><p>Words.", PUBLISHED, "2024-10-25" },
  { "date-linked-data",      LD ("{\"@type\":\"Article\",\"datePublished\":\"2024-10-25\",\"dateModified\":\"2024-11-01\"}") "<p>Words.", PUBLISHED, "2024-10-25" },
  { "date-article-first",    LD ("[{\"@type\":\"WebPage\",\"datePublished\":\"2001-01-01\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-10-25\"}]") "<p>Words.", PUBLISHED, "2024-10-25" },
  { "date-broken-meta",      "<meta name=date content=soon><meta name=pubdate content='25 Oct 2024'><p>Words.", PUBLISHED, "2024-10-25" },
  { "date-microdata",        "<time itemprop=datePublished datetime='2024-10-25'>Friday</time><p>Words.", PUBLISHED, "2024-10-25" },
  { "date-time",             "<h1>The old bridge closes</h1><time datetime='2024-10-25 08:00'>Friday</time>" PARAGRAPH, PUBLISHED, "2024-10-25" },
  { "date-in-words",         "<html lang=de><h1>Die alte Brücke schließt</h1><p>25. Oktober 2024, 8 Uhr</p>" PARAGRAPH, PUBLISHED, "2024-10-25" },
  { "date-not-of-another",   "<h1>The old bridge closes</h1><p>25 Oct 2024</p>" PARAGRAPH "<ul><li><a href=x>1 May 2020: an old story of the bridge</a></ul>", PUBLISHED, "2024-10-25" },
  { "date-modified-last",    "<meta property=article:modified_time content=2024-11-01>" PARAGRAPH, PUBLISHED, "2024-11-01" },
  { "date-none",             PARAGRAPH, PUBLISHED, NULL },

  { "url-canonical",         "<link rel=Canonical href='https://example.com/a?b=1'><p>Words.", URL, "https://example.com/a?b=1" },
  { "url-relative",          "<link rel=canonical href='/a/b'><p>Words.", URL, "https://www.example.org/a/b" },
  { "url-og",                "<meta property=og:url content='http://example.com/'><p>Words.", URL, "http://example.com/" },
  { "url-harmful",           "<link rel=canonical href='javascript:alert(1)'><p>Words.", URL, "https://www.example.org/x" },
  { "url-hint",              "<p>Words.", URL, "https://www.example.org/x" },

  { "language-html",         "<html lang=de-CH><p>Words.", LANGUAGE, "de-CH" },
  { "language-locale",       "<meta property=og:locale content=en_GB><p>Words.", LANGUAGE, "en-GB" },
  { "language-header",       "<meta http-equiv=Content-Language content='fr, en'><p>Words.", LANGUAGE, "fr" },
  { "language-nonsense",     "<html lang='!!'><p>Words.", LANGUAGE, NULL },

  { "data-broken",           LD ("{\"@type\":\"Article\",\"headline\":") "<title>The bridge</title><p>Words.", TITLE, "The bridge" },
  { "data-in-comment",       LD ("<!-- {\"@type\":\"Article\",\"author\":\"Jo Doe\"} -->") "<p>Words.", BYLINE, "Jo Doe" },
  { "data-in-cdata",         LD ("\n//<![CDATA[\n{\"@type\":\"Article\",\"author\":\"Jo Doe\"}\n//]]>\n") "<p>Words.", BYLINE, "Jo Doe" },
  { "data-of-other-kinds",   LD ("{\"@type\":\"Article\",\"headline\":7,\"author\":null,\"datePublished\":[],\"publisher\":[[]]}") "<title>The bridge</title><p>Words.", TITLE, "The bridge" },
};

static const char *
get_field (FactImported *imported,
           Field         field)
{
  const char *const fields[] = {
    imported->title, imported->outlet, imported->byline, imported->published, imported->url, imported->language,
  };

  return fields[field];
}

static void
test_proposal (gconstpointer data)
{
  const ProposalCase *row = data;
  g_autofree char *page = g_strconcat ("<!DOCTYPE html>", row->page, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (page, strlen (page));
  const FactImportHints hints = { "page.html", "https://www.example.org/x" };
  g_autoptr (GError) error = NULL;
  g_autoptr (FactImported) imported = fact_formats_import (bytes, &hints, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (get_field (imported, row->field), ==, row->value);
  g_assert_cmpstr (imported->media_type, ==, "text/html");
  g_assert_true (g_str_has_prefix (imported->extractor, "html "));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (proposal_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/html/proposals/", proposal_cases[i].path, NULL);

      g_test_add_data_func (path, &proposal_cases[i], test_proposal);
    }

  return g_test_run ();
}
