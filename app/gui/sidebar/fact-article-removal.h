/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

void fact_article_removal_start (GtkWidget    *workbench,
                                 FactDocument *document,
                                 const char   *article_id);

G_END_DECLS
