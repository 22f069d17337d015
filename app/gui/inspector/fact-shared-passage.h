/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-project.h"

G_BEGIN_DECLS

GPtrArray *fact_shared_passage_find  (FactProject *project,
                                      const char  *claim_id,
                                      FactAnchor  *anchor);
char      *fact_shared_passage_label (guint        n_claims);
char      *fact_shared_passage_dup_key (GPtrArray *claims);

G_END_DECLS
