/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "text/fact-text.h"

G_BEGIN_DECLS

#define FACT_TYPE_PASSAGE_CONTENT (fact_passage_content_get_type ())

/* A passage of a text for the clipboard or a drag: the text's own words, not what was shown of them, copied only when asked for. */
G_DECLARE_FINAL_TYPE (FactPassageContent, fact_passage_content, FACT, PASSAGE_CONTENT, GdkContentProvider)

GdkContentProvider *fact_passage_content_new (FactText *text,
                                              FactSpan  span);

G_END_DECLS
