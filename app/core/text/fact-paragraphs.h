/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-part-list.h"

G_BEGIN_DECLS

/* The one definition of what a paragraph is. Private to FactText. */
FactPartList *fact_paragraphs_read (const char *utf8,
                                    gsize       n_bytes);

G_END_DECLS
