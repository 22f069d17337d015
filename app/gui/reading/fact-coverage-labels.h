/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-coverage.h"

G_BEGIN_DECLS

char *fact_coverage_label_unread (const FactReadingCounts *counts);
char *fact_coverage_label_strip  (const FactReadingCounts *counts);

G_END_DECLS
