/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-tree.h"

G_BEGIN_DECLS

FactHtmlTree *fact_html_parse (const char *utf8,
                               gsize       n_bytes,
                               gboolean   *is_cut);

G_END_DECLS
