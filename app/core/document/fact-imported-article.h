/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"
#include "import/fact-importer.h"

G_BEGIN_DECLS

FactArticle *fact_imported_to_article (FactImported    *imported,
                                       const char      *text_sha256,
                                       const char      *name,
                                       FactEditContext *context);
GPtrArray   *fact_import_comments_new (void);
void         fact_imported_to_comments (FactImported    *imported,
                                       FactArticle     *article,
                                       GPtrArray       *comments);

G_END_DECLS
