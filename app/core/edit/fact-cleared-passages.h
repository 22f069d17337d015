/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit-builder.h"

G_BEGIN_DECLS

/* What becomes of the cleared passages of an article when another is added, or when one is to be read after all. */
GPtrArray *fact_cleared_passages_with     (FactArticle     *article,
                                           FactSpan         span);
GPtrArray *fact_cleared_passages_without  (FactArticle     *article,
                                           FactSpan         span);
FactEdit  *fact_cleared_passages_end_edit (GPtrArray       *cleared,
                                           FactEditBuilder *builder,
                                           FactArticle     *article,
                                           FactAction       action);

G_END_DECLS
