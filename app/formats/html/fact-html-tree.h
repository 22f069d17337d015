/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-tag.h"

G_BEGIN_DECLS

/* The attributes that are kept; all others are dropped while reading. */
typedef enum
{
  FACT_HTML_ATTRIBUTE_ARIA_HIDDEN,
  FACT_HTML_ATTRIBUTE_CLASS,
  FACT_HTML_ATTRIBUTE_CONTENT,
  FACT_HTML_ATTRIBUTE_DATETIME,
  FACT_HTML_ATTRIBUTE_HIDDEN,
  FACT_HTML_ATTRIBUTE_HREF,
  FACT_HTML_ATTRIBUTE_HTTP_EQUIV,
  FACT_HTML_ATTRIBUTE_ID,
  FACT_HTML_ATTRIBUTE_ITEMPROP,
  FACT_HTML_ATTRIBUTE_ITEMTYPE,
  FACT_HTML_ATTRIBUTE_LANG,
  FACT_HTML_ATTRIBUTE_NAME,
  FACT_HTML_ATTRIBUTE_PROPERTY,
  FACT_HTML_ATTRIBUTE_REL,
  FACT_HTML_ATTRIBUTE_ROLE,
  FACT_HTML_ATTRIBUTE_STYLE,
  FACT_HTML_ATTRIBUTE_TITLE,
  FACT_HTML_ATTRIBUTE_TYPE
} FactHtmlAttribute;

#define FACT_HTML_N_ATTRIBUTES (FACT_HTML_ATTRIBUTE_TYPE + 1)

/*
 * A node's place in the tree is its number: nodes are numbered in the order of the page, so what is within node n are the
 * nodes from n + 1 up to n's end, and what comes next beside it is that end.
 */
typedef guint32 FactHtmlNode;

#define FACT_HTML_NO_NODE G_MAXUINT32

typedef struct _FactHtmlTree FactHtmlTree;

FactHtmlTree *fact_html_tree_new           (void);
void          fact_html_tree_free          (FactHtmlTree      *self);

gboolean      fact_html_tree_open          (FactHtmlTree      *self,
                                            FactHtmlTag        tag);
void          fact_html_tree_add_attribute (FactHtmlTree      *self,
                                            FactHtmlAttribute  attribute,
                                            const char        *value);
void          fact_html_tree_close         (FactHtmlTree      *self);
void          fact_html_tree_complete      (FactHtmlTree      *self);
void          fact_html_tree_add_text      (FactHtmlTree      *self,
                                            const char        *utf8,
                                            gsize              n_bytes);

guint32       fact_html_tree_get_n_nodes   (FactHtmlTree      *self);
FactHtmlTag   fact_html_tree_get_tag       (FactHtmlTree      *self,
                                            FactHtmlNode       node);
FactHtmlNode  fact_html_tree_get_parent    (FactHtmlTree      *self,
                                            FactHtmlNode       node);
FactHtmlNode  fact_html_tree_get_end       (FactHtmlTree      *self,
                                            FactHtmlNode       node);
const char   *fact_html_tree_get_attribute (FactHtmlTree      *self,
                                            FactHtmlNode       node,
                                            FactHtmlAttribute  attribute);
gboolean      fact_html_tree_has_attributes (FactHtmlTree     *self,
                                            FactHtmlNode       node);
const char   *fact_html_tree_get_text      (FactHtmlTree      *self,
                                            FactHtmlNode       node,
                                            gsize             *n_bytes);
char         *fact_html_tree_dup_words     (FactHtmlTree      *self,
                                            FactHtmlNode       node,
                                            gsize              max_bytes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactHtmlTree, fact_html_tree_free)

G_END_DECLS
