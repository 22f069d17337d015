/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/fact-member-reader.h"
#include "store/fact-record-reader.h"
#include "text/fact-anchor.h"

G_BEGIN_DECLS

FactAnchor *fact_anchor_read         (FactRecordReader *reader,
                                      FactMemberReader *members);
GPtrArray  *fact_anchors_read_cleared (FactRecordReader *reader,
                                       FactMemberReader *article,
                                       GRefString       *article_id);

G_END_DECLS
