/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "store/fact-attachment-check.h"

G_BEGIN_DECLS

#define FACT_TYPE_EVIDENCE_LINKS (fact_evidence_links_get_type ())

/* What can be opened of evidence that stands in no article, and a way to change it. Nothing is opened before somebody clicks. */
G_DECLARE_FINAL_TYPE (FactEvidenceLinks, fact_evidence_links, FACT, EVIDENCE_LINKS, GtkWidget)

/* Whether what is shown may be changed. */
typedef enum
{
  FACT_LINKS_READ_ONLY,
  FACT_LINKS_WITH_EDIT
} FactLinksMode;

void fact_evidence_links_show (FactEvidenceLinks   *self,
                               FactEvidence        *evidence,
                               FactAttachmentState  file,
                               FactLinksMode        mode);

G_END_DECLS
