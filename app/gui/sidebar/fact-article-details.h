/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/fact-document.h"

G_BEGIN_DECLS

#define FACT_TYPE_ARTICLE_DETAILS (fact_article_details_get_type ())

/* A dialog with all that is known of one article; what a user can say of it is edited here. */
G_DECLARE_FINAL_TYPE (FactArticleDetails, fact_article_details, FACT, ARTICLE_DETAILS, AdwWindow)

void fact_article_details_present (GtkWidget    *workbench,
                                   FactDocument *document,
                                   const char   *article_id);

G_END_DECLS
