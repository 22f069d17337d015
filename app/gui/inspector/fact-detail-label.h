/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-evidence-detail.h"

G_BEGIN_DECLS

const char *fact_evidence_kind_as_heading  (FactEvidenceKind    kind);
const char *fact_detail_as_label           (FactEvidenceKind    kind,
                                            FactEvidenceDetail  detail);
const char *fact_detail_as_hint            (FactEvidenceKind    kind,
                                            FactEvidenceDetail  detail);
guint       fact_detail_list_fields        (FactEvidenceKind    kind,
                                            FactEvidenceDetail *fields);

G_END_DECLS
