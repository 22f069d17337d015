/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit-context.h"
#include "import/fact-importer.h"
#include "model/fact-article.h"

G_BEGIN_DECLS

FactArticle *fact_imported_to_article (FactImported    *imported,
                                       const char      *text_sha256,
                                       const char      *name,
                                       FactEditContext *context);

G_END_DECLS
