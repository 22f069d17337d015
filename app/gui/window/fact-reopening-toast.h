/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

void fact_reopening_toast_attach (GtkWidget    *widget,
                                  FactDocument *document);

G_END_DECLS
