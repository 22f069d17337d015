/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"

G_BEGIN_DECLS

/**
 * FactRoutePoint:
 * @article_id: (nullable): an article; %NULL is before the first and behind the last of all
 * @offset: code point in its text
 * @mark_id: (nullable): which of the marks that start at @offset the reader is at; %NULL is before all of them
 *
 * A point in the order in which a project is read: by article, then by place in it. The strings are borrowed.
 */
typedef struct
{
  const char *article_id;
  guint       offset;
  const char *mark_id;
} FactRoutePoint;

/**
 * FactRouteStop:
 * @article_id: the article
 * @claim_id: the claim
 * @mark_id: the claim's occurrence
 * @span: where it stands, in code points
 *
 * An occurrence of a claim. The strings belong to the project, until it changes.
 */
typedef struct
{
  GRefString *article_id;
  GRefString *claim_id;
  GRefString *mark_id;
  FactSpan    span;
} FactRouteStop;

/**
 * FactRouteFilterFunc:
 *
 * Returns: whether to stop at occurrences of @claim
 */
typedef gboolean (*FactRouteFilterFunc) (FactClaim *claim);

gboolean fact_claim_route_next          (FactProject          *project,
                                         const FactRoutePoint *from,
                                         FactRouteFilterFunc   filter,
                                         FactRouteStop        *stop);
gboolean fact_claim_route_previous      (FactProject          *project,
                                         const FactRoutePoint *from,
                                         FactRouteFilterFunc   filter,
                                         FactRouteStop        *stop);
gboolean fact_claim_route_is_unverified (FactClaim            *claim);

G_END_DECLS
