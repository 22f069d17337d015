/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"
#include "model/fact-record-private.h"

G_BEGIN_DECLS

struct _FactClaim
{
  FactRecord    base;
  guint         number;
  FactVerdict   verdict;
  FactProgress  progress;
  FactCorrectionState correction_state;
  GRefString   *fields[FACT_CLAIM_N_FIELDS];
  char        **tags;          /* NULL when empty */
  GPtrArray    *occurrences;   /* of FactOccurrence; these four NULL when empty, never changed once the record is shared */
  GPtrArray    *evidence;      /* of FactEvidence */
  GPtrArray    *queries;       /* of FactQuery */
  GPtrArray    *notes;         /* of FactNote */
};

G_END_DECLS
