/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"

G_BEGIN_DECLS

/* Finds what an edit function was asked to change, or says that it is not there. */
FactArticle    *fact_edit_find_article    (FactState   *state,
                                           const char  *article_id,
                                           GError     **error);
FactClaim      *fact_edit_find_claim      (FactState   *state,
                                           const char  *claim_id,
                                           GError     **error);
GPtrArray      *fact_edit_find_claims     (FactState   *state,
                                           const char * const *claim_ids,
                                           GError     **error);
char           *fact_edit_name_claims     (GPtrArray   *claims);
FactEvidence   *fact_edit_find_evidence   (FactClaim   *claim,
                                           const char  *evidence_id,
                                           guint       *place,
                                           GError     **error);
FactOccurrence *fact_edit_find_occurrence (FactClaim   *claim,
                                           const char  *occurrence_id,
                                           guint       *place,
                                           GError     **error);
FactArticle    *fact_edit_find_passage    (FactState   *state,
                                           const char  *article_id,
                                           FactSpan     span,
                                           GError     **error);
FactAnchor     *fact_edit_make_anchor     (FactState   *state,
                                           const char  *article_id,
                                           FactSpan     span,
                                           GError     **error);
gboolean        fact_edit_check_string    (const char  *value,
                                           GError     **error);
gboolean        fact_edit_is_blank        (const char  *value);
GPtrArray      *fact_edit_copy_evidence   (FactClaim   *claim);
GPtrArray      *fact_edit_copy_occurrences (FactClaim  *claim);

G_END_DECLS
