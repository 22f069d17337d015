/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-tree.h"

G_BEGIN_DECLS

/* What a page says of itself: meta and link elements, and marked pieces of it. */
typedef struct _FactHtmlMeta FactHtmlMeta;

FactHtmlMeta *fact_html_meta_new       (FactHtmlTree       *tree);
void          fact_html_meta_free      (FactHtmlMeta       *self);
const char   *fact_html_meta_find      (FactHtmlMeta       *self,
                                        const char         *key);
const char   *fact_html_meta_find_any  (FactHtmlMeta       *self,
                                        const char *const  *keys);
GPtrArray    *fact_html_meta_get_all   (FactHtmlMeta       *self,
                                        const char         *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FactHtmlMeta, fact_html_meta_free)

G_END_DECLS
