/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/fact-document.h"

G_BEGIN_DECLS

char *fact_attachment_label_sentence (const FactAttachmentFinding *finding,
                                      const char                  *folder);
char *fact_attachment_label_summary  (GPtrArray                   *findings,
                                      const char                  *folder);
char *fact_attachment_label_folder   (FactDocument                *document);

G_END_DECLS
