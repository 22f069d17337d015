/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-member-reader.h"
#include "text/fact-source-map.h"

G_BEGIN_DECLS

FactSourceMap *fact_source_map_read (FactMemberReader *article,
                              gsize             n_chars);

G_END_DECLS
