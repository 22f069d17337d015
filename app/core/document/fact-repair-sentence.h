/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"

G_BEGIN_DECLS

char *fact_repair_sentence      (const FactRepair *repair);
char *fact_repair_sentence_mark (const FactRepair *repair);

G_END_DECLS
