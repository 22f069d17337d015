/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-tree.h"

G_BEGIN_DECLS

/* What the names that its makers gave to an element say about what is in it. */
typedef enum
{
  FACT_HTML_PART_UNKNOWN,
  FACT_HTML_PART_MAIN,         /* the words of the article, likely */
  FACT_HTML_PART_DOUBTFUL,     /* beside the article, unless there is much in it */
  FACT_HTML_PART_FOREIGN,      /* not of the article, unless most of the page is in it */
  FACT_HTML_PART_NEVER         /* not of the article, however much it is: what readers wrote, what asks them to log in */
} FactHtmlPart;

/* How many words of names are known. */
#define FACT_HTML_N_NAMES 256

/* Which of them say nothing on a page. */
typedef struct
{
  gboolean is_void[FACT_HTML_N_NAMES];
} FactHtmlNames;

typedef void (*FactHtmlNameFunc) (guint         name,
                                  FactHtmlPart  part,
                                  FactHtmlNode  node,
                                  gpointer      user_data);

FactHtmlPart fact_html_names_judge   (const FactHtmlNames *self,
                                      FactHtmlTree        *tree,
                                      FactHtmlNode         node);
void         fact_html_names_foreach (FactHtmlTree        *tree,
                                      FactHtmlNode         node,
                                      FactHtmlNameFunc     callback,
                                      gpointer             user_data);

G_END_DECLS
