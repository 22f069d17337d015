/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fact-cli-quote.h"

#include <glib/gi18n-lib.h>

#include "fact-cli-options.h"
#include "fact-cli-resolve.h"
#include "text/fact-quotation.h"

/**
 * fact_cli_quote_is_complete:
 * @self: what the user typed
 *
 * Looks whether a passage is told at all; tells on standard error what is missing.
 *
 * Returns: whether it is; otherwise the command ends with %FACT_EXIT_USAGE
 */
gboolean
fact_cli_quote_is_complete (const FactCliQuote *self)
{
  if (self->article == NULL)
    fact_cli_usage (_("--article is missing."));
  else if (self->words == NULL)
    fact_cli_usage (_("--quote is missing."));
  else if (self->nth != FACT_CLI_NO_NTH && self->nth < 1)
    fact_cli_usage (_("--nth counts from 1."));
  else
    return TRUE;

  return FALSE;
}

/* A selection never begins or ends with white space, so a quotation does not either. */
static gboolean
find_words (FactCliQuote  *self,
            FactText      *text,
            FactSpan      *span,
            GError       **error)
{
  FactSpan found;
  guint nth = self->nth == FACT_CLI_NO_NTH ? 0 : (guint) self->nth;

  if (!fact_quotation_find (text, self->words, nth, &found, error))
    {
      if (g_error_matches (*error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_AMBIGUOUS))
        {
          g_autofree char *message = g_strdup ((*error)->message);

          g_clear_error (error);
          /* Translators: %s is what the error says, in whole sentences. */
          g_set_error (error, FACT_TEXT_ERROR, FACT_TEXT_ERROR_AMBIGUOUS, _("%s (“--nth N” says which.)"), message);
        }
      return FALSE;
    }

  return fact_selection_to_span (text, found, span, error);
}

/**
 * fact_cli_quote_find:
 * @self: what the user typed, complete
 * @state: the project
 * @article: (out) (transfer none): the article
 * @span: (out): where in its text the words stand
 * @error: return location for an error; not %NULL
 *
 * Finds the passage that somebody quotes.
 *
 * Returns: %FALSE with @error set to %G_OPTION_ERROR (G_OPTION_ERROR_BAD_VALUE: no such article) or
 *   %FACT_TEXT_ERROR (FACT_TEXT_ERROR_NOT_FOUND, FACT_TEXT_ERROR_AMBIGUOUS, FACT_TEXT_ERROR_EMPTY)
 */
gboolean
fact_cli_quote_find (FactCliQuote  *self,
                     FactState     *state,
                     FactArticle  **article,
                     FactSpan      *span,
                     GError       **error)
{
  *article = fact_cli_resolve_article (state, self->article, error);

  return *article != NULL && find_words (self, fact_article_get_text (*article), span, error);
}

/**
 * fact_cli_quote_clear:
 * @self: what the user typed
 *
 * Frees the strings in @self.
 */
void
fact_cli_quote_clear (FactCliQuote *self)
{
  g_clear_pointer (&self->article, g_free);
  g_clear_pointer (&self->words, g_free);
}
