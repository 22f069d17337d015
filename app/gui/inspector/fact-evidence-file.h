/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fact_evidence_file_choose_again (GtkWidget  *workbench,
                                      const char *claim_id,
                                      const char *evidence_id);

G_END_DECLS
