/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * FactClaimScope:
 * @FACT_CLAIM_SCOPE_ARTICLE: the claims made in the article on show, in reading order
 * @FACT_CLAIM_SCOPE_PROJECT: all claims, in the order of the project
 *
 * Which claims the sidebar lists. The nicks are those of the key "claim-scope".
 */
typedef enum
{
  FACT_CLAIM_SCOPE_ARTICLE,
  FACT_CLAIM_SCOPE_PROJECT
} FactClaimScope;

#define FACT_TYPE_CLAIM_SCOPE (fact_claim_scope_get_type ())

GType fact_claim_scope_get_type (void) G_GNUC_CONST;

G_END_DECLS
