/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

void fact_claim_history_present (GtkWidget    *owner,
                                 FactDocument *document,
                                 FactClaim    *claim);

G_END_DECLS
