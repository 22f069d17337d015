/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"

G_BEGIN_DECLS

/* What edits ask about the marks of a claim. */

gboolean  fact_edit_is_same_place    (FactAnchor *a,
                                      FactAnchor *b);
gboolean  fact_edit_stands_at        (FactClaim  *claim,
                                      FactAnchor *anchor);
gboolean  fact_edit_rests_on         (FactClaim  *claim,
                                      FactAnchor *anchor);
char     *fact_edit_dup_statement    (const char *words);
gboolean  fact_edit_check_new_claim  (FactState  *state,
                                      const char *words,
                                      GError    **error);

G_END_DECLS
