/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fact-cli-project.h"
#include "fact-cli-quote.h"

G_BEGIN_DECLS

/**
 * FactCliAddition:
 * @make_edit: makes the edit that adds a passage to a claim; @user_data is what fact_cli_addition_make() was given
 * @get_newest: tells what was added to @claim last
 *
 * What a command adds to a claim at words of an article: a place where it is made, or evidence.
 */
typedef struct
{
  FactEdit *(*make_edit)  (FactState        *state,
                           FactEditContext  *context,
                           const char       *claim_id,
                           const char       *article_id,
                           FactSpan          span,
                           gpointer          user_data,
                           GError          **error);
  gpointer  (*get_newest) (FactClaim        *claim);
} FactCliAddition;

FactExit fact_cli_addition_make (const FactCliAddition *self,
                                 FactCliProject        *project,
                                 const char            *claim_word,
                                 FactCliQuote          *quote,
                                 gpointer               user_data);

G_END_DECLS
