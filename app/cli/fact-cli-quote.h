/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/fact-state.h"

G_BEGIN_DECLS

/**
 * FactCliQuote:
 * @article: what was given for --article
 * @words: what was given for --quote
 * @nth: what was given for --nth; %FACT_CLI_NO_NTH when nothing was
 *
 * How a command is told of a passage.
 */
typedef struct
{
  char *article;
  char *words;
  int   nth;
} FactCliQuote;

#define FACT_CLI_NO_NTH (-1)

#define FACT_CLI_QUOTE_ENTRIES(quote) \
  { "article", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &(quote).article, N_("The article"), N_("ARTICLE") }, \
  { "quote", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &(quote).words, N_("Its words"), N_("WORDS") }, \
  { "nth", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_INT, &(quote).nth, N_("Which of several places with these words, from 1"), N_("N") }

gboolean fact_cli_quote_is_complete (const FactCliQuote  *self);
gboolean fact_cli_quote_find        (FactCliQuote        *self,
                                     FactState           *state,
                                     FactArticle        **article,
                                     FactSpan            *span,
                                     GError             **error);
void     fact_cli_quote_clear       (FactCliQuote        *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FactCliQuote, fact_cli_quote_clear)

G_END_DECLS
