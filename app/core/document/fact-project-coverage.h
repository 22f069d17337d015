/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-coverage.h"
#include "model/fact-project.h"

G_BEGIN_DECLS

#define FACT_TYPE_PROJECT_COVERAGE (fact_project_coverage_get_type ())

/* How much of a project's articles was read, brought forward with the project. The sentences of long texts are found by a worker;
 * until then nothing is known of those articles. Main thread.
 * Signal: changed (), when something other is known, or when what was asked for last has changed. */
G_DECLARE_FINAL_TYPE (FactProjectCoverage, fact_project_coverage, FACT, PROJECT_COVERAGE, GObject)

FactProjectCoverage *fact_project_coverage_new         (FactProject         *project);
FactCoverage        *fact_project_coverage_get         (FactProjectCoverage *self,
                                                        const char          *article_id);
FactCoverage        *fact_project_coverage_get_known   (FactProjectCoverage *self,
                                                        const char          *article_id);
gboolean             fact_project_coverage_get_total   (FactProjectCoverage *self,
                                                        FactReadingCounts   *total);
gboolean             fact_project_coverage_find_unread (FactProjectCoverage *self,
                                                        const char          *article_id,
                                                        guint                offset,
                                                        const char         **unread_id,
                                                        FactSpan            *sentence);

G_END_DECLS
