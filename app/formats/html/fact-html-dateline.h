/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-page.h"

G_BEGIN_DECLS

char     *fact_html_dateline_find (FactHtmlPage *page,
                                   const char   *language);
gboolean  fact_html_dateline_is   (FactHtmlPage *page,
                                   guint         run);

G_END_DECLS
