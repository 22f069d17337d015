/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-linked-data.h"
#include "html/fact-html-meta.h"

G_BEGIN_DECLS

char *fact_html_title_find (FactHtmlTree             *tree,
                            FactHtmlMeta             *meta,
                            const FactHtmlLinkedData *data,
                            const char               *outlet);

G_END_DECLS
