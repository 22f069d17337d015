/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-article.h"
#include "model/fact-coverage.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Called in the main thread when it is known what became of the sentences of an article. */
typedef void (*FactCoverageCountedFunc) (gpointer      owner,
                                         GRefString   *article_id,
                                         FactCoverage *coverage);

GCancellable *_fact_coverage_count_begin (FactArticle             *article,
                                          FactSpanIndex           *marks,
                                          GObject                 *owner,
                                          FactCoverageCountedFunc  counted);

G_END_DECLS
