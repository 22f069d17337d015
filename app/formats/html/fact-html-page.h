/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-run.h"

G_BEGIN_DECLS

/* What is thought of a run while the main part of a page is being found. */
typedef struct
{
  int      value;              /* how much it speaks for the part of the page it is in; below 0: against */
  guint8   depth;              /* how many elements around it say that they are the article's body */
  gboolean is_out;             /* hidden, or in an element that says it is something else */
  gboolean is_main;
} FactHtmlVerdict;

typedef struct
{
  FactHtmlTree       *tree;
  const FactHtmlRuns *runs;
  FactHtmlVerdict    *verdicts;
  guint               title;   /* which run is the article's title; G_MAXUINT: none */
} FactHtmlPage;

FactHtmlPage      *fact_html_page_new        (FactHtmlTree       *tree,
                                              const FactHtmlRuns *runs,
                                              const char         *title);
void               fact_html_page_free       (FactHtmlPage       *self);
const FactHtmlRun *fact_html_page_get_run    (FactHtmlPage       *self,
                                              guint               run);
const char        *fact_html_page_get_words  (FactHtmlPage       *self,
                                              guint               run);
guint              fact_html_page_find_run   (FactHtmlPage       *self,
                                              FactHtmlNode        node);
gboolean           fact_html_page_is_heading (FactHtmlPage       *self,
                                              guint               run);
gboolean           fact_html_page_is_prose   (FactHtmlPage       *self,
                                              guint               run);
gboolean           fact_html_page_is_linked  (FactHtmlPage       *self,
                                              guint               run);

void               fact_html_page_weigh      (FactHtmlPage       *self);
void               fact_html_page_choose     (FactHtmlPage       *self);
void               fact_html_page_trim       (FactHtmlPage       *self);
void               fact_html_page_widen      (FactHtmlPage       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactHtmlPage, fact_html_page_free)

G_END_DECLS
