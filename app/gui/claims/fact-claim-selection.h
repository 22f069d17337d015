/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-rows.h"

G_BEGIN_DECLS

#define FACT_TYPE_CLAIM_SELECTION (fact_claim_selection_get_type ())

/**
 * FactClaimMove:
 * @FACT_CLAIM_MOVE_CHOOSE: the row is the only one selected
 * @FACT_CLAIM_MOVE_EXTEND: all from where the selection began to the row are selected
 * @FACT_CLAIM_MOVE_TOGGLE: the row is selected if it was not, and the other way round
 * @FACT_CLAIM_MOVE_FOCUS: what is selected stays
 *
 * What going to a row does to the selection.
 */
typedef enum
{
  FACT_CLAIM_MOVE_CHOOSE,
  FACT_CLAIM_MOVE_EXTEND,
  FACT_CLAIM_MOVE_TOGGLE,
  FACT_CLAIM_MOVE_FOCUS
} FactClaimMove;

/* Which rows of a table are selected, and where the keyboard is. By claim, so that it holds while rows are sorted otherwise; a claim
 * that loses its row is no longer selected, for nobody sees it. Display-free.
 * Signal: changed (gboolean are_rows_others): something else is selected, or whenever the rows have changed. */
G_DECLARE_FINAL_TYPE (FactClaimSelection, fact_claim_selection, FACT, CLAIM_SELECTION, GObject)

FactClaimSelection *fact_claim_selection_new         (FactClaimRows      *rows);
FactClaimRows      *fact_claim_selection_get_rows    (FactClaimSelection *self);

guint               fact_claim_selection_get_focus   (FactClaimSelection *self);
const char         *fact_claim_selection_get_claim   (FactClaimSelection *self);
void                fact_claim_selection_go          (FactClaimSelection *self,
                                                      guint               row,
                                                      FactClaimMove       move);
void                fact_claim_selection_go_to_claim (FactClaimSelection *self,
                                                      const char         *claim_id);
void                fact_claim_selection_select_all  (FactClaimSelection *self);
void                fact_claim_selection_clear       (FactClaimSelection *self);

guint               fact_claim_selection_get_n       (FactClaimSelection *self);
gboolean            fact_claim_selection_has         (FactClaimSelection *self,
                                                      guint               row);
char              **fact_claim_selection_dup_ids     (FactClaimSelection *self);
char              **fact_claim_selection_dup_targets (FactClaimSelection *self);

G_END_DECLS
