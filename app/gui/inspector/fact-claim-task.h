/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

FactDocument *fact_claim_task_get_document (GtkWidget *workbench);
FactClaim    *fact_claim_task_get_claim    (GtkWidget *workbench);
gboolean      fact_claim_task_apply        (GtkWidget *workbench,
                                            FactEdit  *edit,
                                            GError    *edit_error);

G_END_DECLS
