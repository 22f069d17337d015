/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit-draw.h"

/* What edits are drawn from: something that is there, most of the time, and something that is not, now and then. */

#define MAX_IDS 3
#define MAX_TAGS 3

typedef FactEdit *(*DrawFunc) (EditDraw   *self,
                               FactState  *state,
                               GError    **error);

guint number_below (EditDraw *self,
                    guint limit);
gboolean is_rare (EditDraw *self);
const char *any_words (EditDraw *self);
FactClaim *any_claim (EditDraw *self,
                      FactState *state);
const char *any_claim_id (EditDraw *self,
                          FactState *state);
FactArticle *any_article (EditDraw *self,
                          FactState *state);
const char *any_article_id (EditDraw *self,
                            FactState *state);
FactClaim *claim_with_evidence (EditDraw *self,
                                FactState *state);
const char *id_of (gpointer record);
const char *evidence_id_of (EditDraw *self,
                            FactClaim *claim);
FactSpan any_span (EditDraw *self);
void any_claim_ids (EditDraw *self,
                    FactState *state,
                    const char *ids[MAX_IDS + 1]);
void any_tags (EditDraw *self,
               const char *tags[MAX_TAGS + 1]);

/* Draws for texts that change, adjusted, split and merged marks; NULL for the kinds that are drawn elsewhere. */
DrawFunc edit_draw_spans (FactEditKind kind);

/* Draws for queries, notes and corrections; NULL for the kinds that are drawn elsewhere. */
DrawFunc edit_draw_talk (FactEditKind kind);
