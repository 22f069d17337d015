/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-project-coverage.h"

#include <gio/gio.h>

G_BEGIN_DECLS

struct _FactProjectCoverage
{
  GObject            parent_instance;
  FactProject       *project;
  GHashTable        *coverages;        /* article id → FactCoverage, of those that are up to date */
  GHashTable        *former;           /* likewise, of those whose marks have changed since */
  GHashTable        *counts;           /* article id → GCancellable of the worker that counts it anew */
  FactReadingCounts  total;
  gboolean           has_total;
  GCancellable      *finding;          /* gives up the search for sentences; NULL when there is none */
  guint              counting;         /* an idle source that counts article by article; 0 when there is none */
};

FactCoverage *_fact_project_coverage_get_or_count (FactProjectCoverage *self,
                                                   FactArticle         *article);

G_END_DECLS
