/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "claims/fact-claim-table.h"
#include "claims/fact-claim-table-row.h"

G_BEGIN_DECLS

struct _FactClaimTable
{
  GtkWidget              parent_instance;

  FactClaimSelection    *selection;
  FactClaimCells         cells;
  FactClaimColumnWishes  wishes;

  GPtrArray             *widgets;          /* of FactClaimTableRow: all there are, whether they show something or not */
  guint                  n_wanted;         /* how many there are to be when more are being added */
  guint                  adding_source;
  GtkAdjustment         *adjustments[2];   /* by GtkOrientation */
  GtkScrollablePolicy    policies[2];
  int                    kept_y;           /* where the row of the keyboard is, px from the upper edge; -1: out of sight */
  gboolean               is_allocating;
  gboolean               is_stale;         /* what is selected is something else than row widgets show */
  gboolean               goes_to_top;      /* whatever is there is to be shown from the top on */
  gboolean               reveals_focus;    /* the row of the keyboard is to be brought into sight */
};

/* The rows in sight. */
void               _fact_claim_table_place     (FactClaimTable *self);
void               _fact_claim_table_add_widgets (FactClaimTable *self,
                                                  guint           n);
void               _fact_claim_table_release   (FactClaimTable *self);
FactClaimTableRow *_fact_claim_table_find      (FactClaimTable *self,
                                                guint           row);

/* Keys and pointer. */
void               _fact_claim_table_bind_keys (GtkWidgetClass *widget_class);
void               _fact_claim_table_add_pointer (FactClaimTable *self);
guint              _fact_claim_table_get_n     (FactClaimTable *self);
guint              _fact_claim_table_row_at    (FactClaimTable *self,
                                                double          y);
void               _fact_claim_table_activate  (FactClaimTable *self,
                                                const char     *claim_id);

G_END_DECLS
