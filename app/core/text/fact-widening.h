/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/fact-text.h"

G_BEGIN_DECLS

gboolean fact_widening_find_sentence (FactText *text,
                                      guint     offset,
                                      FactSpan *sentence);
gboolean fact_widening_widen         (FactText *text,
                                      FactSpan  selection,
                                      FactSpan *wider);
gboolean fact_widening_narrow        (FactText *text,
                                      FactSpan  selection,
                                      guint     origin,
                                      FactSpan *narrower);

G_END_DECLS
