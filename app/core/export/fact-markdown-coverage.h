/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-coverage.h"
#include "model/fact-state.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GArray            *fact_markdown_coverage_count  (FactState               *state,
                                                  GCancellable            *cancellable);
FactReadingCounts  fact_markdown_coverage_sum    (GArray                  *counts);
void               fact_markdown_coverage_append (GString                 *out,
                                                  const FactReadingCounts *counts);

G_END_DECLS
