/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

/**
 * FactPlace:
 * @article: the article's place in the project
 * @span: where the claim stands in it first
 * @claim_place: the claim's place in the project
 *
 * That a claim is made in an article, and where first.
 */
typedef struct
{
  guint    article;
  FactSpan span;
  guint    claim_place;
} FactPlace;

GArray *fact_reading_order_new (FactState *state);

G_END_DECLS
