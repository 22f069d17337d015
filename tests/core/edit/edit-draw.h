/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"

/* Draws edits at random, also impossible ones, for whatever state there is. */
typedef struct
{
  GRand           *rand;
  FactEditContext *context;
  guint            n_made[FACT_N_EDIT_KINDS];       /* that changed something */
  guint            n_empty[FACT_N_EDIT_KINDS];
  guint            n_refused[FACT_N_EDIT_KINDS];
} EditDraw;

/* NULL when the edit function refused. Not for groups, which are made of others. */
FactEdit *edit_draw (EditDraw     *self,
                     FactState    *state,
                     FactEditKind  kind);
