/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-words.h"

G_BEGIN_DECLS

const char *fact_export_words_verdict  (FactVerdict  verdict);
const char *fact_export_words_progress (FactProgress progress);
const char *fact_export_words_stance   (FactStance   stance);

G_END_DECLS
