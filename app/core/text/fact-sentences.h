/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-part-list.h"
#include "text/fact-text.h"

G_BEGIN_DECLS

/* The one definition of what a sentence is. Private to FactText. */
FactPartList *fact_sentences_read (FactText *text);

G_END_DECLS
