/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-linked-data.h"
#include "html/fact-html-meta.h"
#include "import/fact-importer.h"

G_BEGIN_DECLS

void  fact_html_proposals_fill        (FactImported             *imported,
                                       FactHtmlTree             *tree,
                                       FactHtmlMeta             *meta,
                                       const FactHtmlLinkedData *data,
                                       const FactImportHints    *hints);
char *fact_html_proposals_find_change (FactHtmlMeta             *meta,
                                       const FactHtmlLinkedData *data);

G_END_DECLS
