/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

typedef enum
{
  FACT_CLI_ARTICLE = 1 << 0,
  FACT_CLI_CLAIM = 1 << 1
} FactCliKinds;

gboolean      fact_cli_is_number        (const char    *word);
gpointer      fact_cli_resolve          (FactState     *state,
                                         const char    *word,
                                         FactCliKinds   kinds,
                                         GError       **error);
FactArticle  *fact_cli_resolve_article  (FactState     *state,
                                         const char    *word,
                                         GError       **error);
FactClaim    *fact_cli_resolve_claim    (FactState     *state,
                                         const char    *word,
                                         GError       **error);
FactEvidence *fact_cli_resolve_evidence (FactClaim     *claim,
                                         const char    *word,
                                         GError       **error);
FactQuery    *fact_cli_resolve_query    (FactClaim     *claim,
                                         const char    *word,
                                         GError       **error);
FactNote     *fact_cli_resolve_note     (FactClaim     *claim,
                                         const char    *word,
                                         GError       **error);

G_END_DECLS
