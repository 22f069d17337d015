/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"
#include "reading/fact-article-view.h"

G_BEGIN_DECLS

#define FACT_TYPE_COVERAGE_STRIP (fact_coverage_strip_get_type ())

/* Where in the article on show claims, evidence and unread sentences lie, from its beginning to its end, and what of it is in sight.
 * Pressing or dragging on it goes there. */
G_DECLARE_FINAL_TYPE (FactCoverageStrip, fact_coverage_strip, FACT, COVERAGE_STRIP, GtkWidget)

void fact_coverage_strip_set_view     (FactCoverageStrip *self,
                                       FactArticleView   *view);
void fact_coverage_strip_show_article (FactCoverageStrip *self,
                                       FactDocument      *document,
                                       const char        *article_id);

G_END_DECLS
