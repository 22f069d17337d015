/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "html/fact-html-tree.h"

G_BEGIN_DECLS

gboolean fact_html_table_has_data (FactHtmlTree *tree,
                                   FactHtmlNode  table);

G_END_DECLS
