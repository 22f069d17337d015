/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-tree.h"

G_BEGIN_DECLS

/* What parts a run from the one before it. */
typedef enum
{
  FACT_HTML_GAP_CELL,
  FACT_HTML_GAP_LINE,
  FACT_HTML_GAP_PARAGRAPH
} FactHtmlGap;

/* What is shown as one paragraph, heading, list item or cell: words between two elements that stand on lines of their own. */
typedef struct
{
  guint32      start;          /* its words, in the text of all runs: bytes */
  guint32      n_bytes;
  FactHtmlNode first;          /* the text it begins with */
  FactHtmlNode block;          /* the innermost element around it that stands on lines of its own */
  guint32      n_letters;      /* without white space; an ideograph counts as three */
  guint32      n_link_letters; /* those within links */
  guint16      n_links;
  guint16      n_stops;        /* commas and ends of sentences */
  FactHtmlGap  gap;
  gboolean     is_hidden;      /* not shown by browsers */
} FactHtmlRun;

typedef struct
{
  GString *words;
  GArray  *runs;               /* of FactHtmlRun, in the order of the page */
} FactHtmlRuns;

FactHtmlRuns *fact_html_runs_new     (FactHtmlTree       *tree);
void          fact_html_runs_free    (FactHtmlRuns       *self);
void          fact_html_runs_append  (const FactHtmlRuns *self,
                                      const FactHtmlRun  *run,
                                      FactHtmlGap         gap,
                                      GString            *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactHtmlRuns, fact_html_runs_free)

G_END_DECLS
