/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"
#include "model/fact-evidence-detail.h"

G_BEGIN_DECLS

gboolean fact_edit_check_detail (FactEvidenceKind    kind,
                                 FactEvidenceDetail  detail,
                                 const char         *value,
                                 GError            **error);
FactEvidence *fact_edit_with_details (FactEvidence   *evidence,
                                 const char * const *values,
                                 GError            **error);

G_END_DECLS
