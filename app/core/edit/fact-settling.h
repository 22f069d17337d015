/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "edit/fact-edit.h"
#include "model/fact-span-index.h"

G_BEGIN_DECLS

/**
 * FactSettling:
 * @FACT_SETTLE_KEEP: the mark is right where it is, with the words that stand there now
 * @FACT_SETTLE_MOVE: it belongs to another passage of the article
 * @FACT_SETTLE_REMOVE: what it marked is gone, and the mark with it
 *
 * What somebody decides of a mark that waits.
 */
typedef enum
{
  FACT_SETTLE_KEEP,
  FACT_SETTLE_MOVE,
  FACT_SETTLE_REMOVE
} FactSettling;

FactEdit *fact_edit_settle_mark (FactState        *state,
                                 FactEditContext  *context,
                                 const char       *article_id,
                                 const FactMark   *mark,
                                 FactSettling      settling,
                                 FactSpan          span,
                                 GError          **error);

G_END_DECLS
