/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edits.h"

G_BEGIN_DECLS

FactEdit *fact_mark_deletion_new (FactState        *state,
                                  FactEditContext  *context,
                                  const char       *claim_id,
                                  const char       *mark_id,
                                  char            **message,
                                  GError          **error);

G_END_DECLS
