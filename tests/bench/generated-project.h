/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

FactState *generated_project_new (guint n_articles,
                                  guint n_claims,
                                  guint bytes_per_article,
                                  guint seed);

G_END_DECLS
