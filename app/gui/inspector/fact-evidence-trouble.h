/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"

G_BEGIN_DECLS

FactAttachmentState fact_evidence_trouble_find_file (FactDocument *document,
                                                     FactEvidence *evidence);
char               *fact_evidence_trouble_label     (FactDocument *document,
                                                     FactEvidence *evidence);

G_END_DECLS
