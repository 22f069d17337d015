/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "navigation/fact-navigation.h"

G_BEGIN_DECLS

/* Where a row of evidence can lead. */
typedef enum
{
  FACT_WAY_NOWHERE,        /* it is no passage of an article */
  FACT_WAY_TO_EVIDENCE,    /* to its words */
  FACT_WAY_TO_CLAIM,       /* its words are where the reader is: to where the claim is made */
  FACT_WAY_BACK            /* the reader has just gone there: back to where he was */
} FactEvidenceWay;

FactEvidenceWay  fact_evidence_way_find         (FactNavigation  *navigation,
                                                 FactClaim       *claim,
                                                 FactEvidence    *evidence);
const char      *fact_evidence_way_as_label     (FactEvidenceWay  way);
const char      *fact_evidence_way_as_icon_name (FactEvidenceWay  way);

G_END_DECLS
