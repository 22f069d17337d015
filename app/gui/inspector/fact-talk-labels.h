/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-claim.h"

G_BEGIN_DECLS

/* What the sections for queries and notes say. Plain text, translated. */

char *fact_talk_label_query   (FactQuery *query,
                               gint64     now);
char *fact_talk_label_note    (FactNote  *note,
                               gint64     now);
char *fact_talk_label_queries (FactClaim *claim);
char *fact_talk_label_notes   (FactClaim *claim);

G_END_DECLS
